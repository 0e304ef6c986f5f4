import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the arrows may go. A list is a grid of one row that both pairs of arrows walk along. */
export interface RovingShape {
  readonly count: number;
  /** Columns of a grid; without it, a list. */
  readonly columns?: number;
  readonly isRtl?: boolean;
}

/** The index a key leads to, or `undefined` where the key is not ours. It stops at the ends. */
export function rovingTarget(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  index: number,
  { count, columns, isRtl = false }: RovingShape,
): number | undefined {
  const forward = isRtl ? -1 : 1;
  const row = columns ?? 1;
  const firstOfRow = columns && !ctrlKey ? index - (index % columns) : 0;
  const lastOfRow = columns && !ctrlKey ? firstOfRow + columns - 1 : count - 1;
  const targets = new Map([
    ['ArrowRight', index + forward],
    ['ArrowLeft', index - forward],
    ['ArrowDown', index + row],
    ['ArrowUp', index - row],
    ['Home', firstOfRow],
    ['End', Math.min(lastOfRow, count - 1)],
  ]);
  const target = targets.get(key);
  if (target === undefined) return;
  return target < 0 || target >= count ? index : target;
}

export interface RovingOptions {
  /** The things the arrows walk between, in their order; read at each key press. */
  readonly items: () => readonly HTMLElement[];
  readonly columns?: () => number;
}

/**
 * One tab stop for many things. In the template, each item takes
 * `tabindex=${roving.tabIndex(i)}`, and their container `@keydown=${roving.onKeydown}` and
 * `@focusin=${roving.onFocusin}`.
 */
export class RovingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: RovingOptions;
  #current = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: RovingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get current(): number {
    return this.#current;
  }

  tabIndex(index: number): 0 | -1 {
    return index === this.#current ? 0 : -1;
  }

  /** Makes an item the tab stop without moving the focus, e.g. when the list has changed. */
  setCurrent(index: number): void {
    if (index === this.#current) return;
    this.#current = index;
    this.#host.requestUpdate();
  }

  /** Makes an item the tab stop and moves the focus to it. */
  focus(index: number): void {
    this.setCurrent(index);
    this.#options.items()[index]?.focus();
  }

  /** A list that has become shorter must not lose its only tab stop. */
  hostUpdated(): void {
    if (this.#current === 0) return;
    const last = this.#options.items().length - 1;
    if (last >= 0 && this.#current > last) this.setCurrent(last);
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    const items = this.#options.items();
    const index = this.#indexOf(items, event);
    if (index < 0) return;
    const columns = this.#options.columns?.();
    const target = rovingTarget(event, index, {
      count: items.length,
      ...(columns && { columns }),
      isRtl: getComputedStyle(this.#host).direction === 'rtl',
    });
    if (target === undefined) return;
    // Also at the ends: the page must not scroll away under a reader who only pressed once more.
    event.preventDefault();
    if (target !== index) this.focus(target);
  };

  /** A click or a screen reader may put the focus anywhere; the tab stop follows. */
  readonly onFocusin = (event: FocusEvent): void => {
    const index = this.#indexOf(this.#options.items(), event);
    if (index >= 0) this.setCurrent(index);
  };

  #indexOf(items: readonly HTMLElement[], event: Event): number {
    return items.findIndex((item) => item === event.target);
  }
}
