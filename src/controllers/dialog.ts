import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Address } from './address.ts';
import { lockScroll } from './scroll-lock.ts';

export interface DialogOptions {
  /** What is opened: the parameter in the address (`event`, `story`). */
  readonly name: string;
  /** Where it is: the address opens and closes the dialog, and Back closes it. */
  readonly address?: Address;
  /** Whether it opens in the flow of the page, not above it. In a frame it always does. */
  readonly inline?: () => boolean;
  /** What takes the focus when that which opened the dialog is gone, e.g. the item in the list. */
  readonly focusAfter?: (id: string) => HTMLElement | null | undefined;
}

/** Not hidden by itself or by anything around it. */
function isDrawn(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/**
 * Which item is open, and the native dialog it is open in. `renderDialog` in `ui` draws it; while
 * nothing is open there is no dialog in the document.
 */
export class DialogController implements ReactiveController {
  readonly name: string;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: DialogOptions;
  #openId: string | undefined;
  /** The id that has been drawn, and has had the focus. */
  #drawnId: string | undefined;
  #opener: HTMLElement | undefined;
  #unlock: (() => void) | undefined;
  #pressedBackdrop = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DialogOptions) {
    this.name = options.name;
    this.#host = host;
    this.#options = options;
    host.addController(this);
    options.address?.follow([options.name], () => this.#followAddress());
  }

  get openId(): string | undefined {
    return this.#openId;
  }

  /** A modal dialog in a frame as high as its content would open far outside the screen. */
  get isInline(): boolean {
    return window.top !== window.self || this.#options.inline?.() === true;
  }

  /** The dialog while it is open, for what prints it. */
  get element(): HTMLDialogElement | undefined {
    const { shadowRoot } = this.#host;
    // Looked up by its name: a widget may have two, and what keeps a reference is half a kilobyte.
    return (
      shadowRoot?.querySelector<HTMLDialogElement>(`dialog[data-name=${this.name}]`) ?? undefined
    );
  }

  /** Opens `id`. Give what was pressed as `opener`: Safari does not focus a button that is clicked. */
  show(id: string, opener?: EventTarget | null): void {
    if (this.#openId === undefined) this.#remember(opener);
    this.#options.address?.open(this.name, id);
    this.#setOpen(id);
  }

  /**
   * For a click on a link to the item: opens it here, unless the reader wants it elsewhere. An item
   * is best opened by a link, as that can be copied, printed and opened in a tab.
   */
  follow(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.show(id, event.currentTarget);
  }

  readonly close = (): void => {
    if (this.#openId === undefined) return;
    this.#setClosed();
    this.#options.address?.close(this.name);
  };

  hostConnected(): void {
    // Taken out of the document, a dialog leaves the top layer; it has to be shown again.
    if (this.#openId !== undefined) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#drawnId = undefined;
    this.#releaseScroll();
  }

  hostUpdated(): void {
    if (this.#openId === undefined || this.#openId === this.#drawnId) return;
    const { element } = this;
    if (!element) return;
    // In a closed tab of the page it would lock everything and not be seen: it waits.
    if (!isDrawn(this.#host)) return;
    this.#drawnId = this.#openId;
    this.#present(element);
    element.scrollTop = 0;
    element.querySelector<HTMLElement>('.dialog-title')?.focus();
  }

  /** The browser has closed it: Escape, or the back gesture of a phone. */
  readonly onClose = (): void => {
    if (this.element?.open === false) this.close();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isInline) return;
    event.preventDefault();
    this.close();
  };

  /** Only a press that begins and ends on the backdrop closes: not the end of selecting a text. */
  readonly onPointerdown = (event: PointerEvent): void => {
    this.#pressedBackdrop = event.target === this.element;
  };

  readonly onClick = (event: MouseEvent): void => {
    const isBackdrop = event.target === this.element && this.#pressedBackdrop;
    if (isBackdrop && !this.isInline) this.close();
  };

  #present(element: HTMLDialogElement): void {
    if (this.isInline) {
      if (!element.open) element.show();
      return;
    }
    if (element.matches(':modal')) return;
    element.removeAttribute('open');
    element.showModal();
    this.#unlock ??= lockScroll();
  }

  #followAddress(): void {
    const id = this.#options.address?.get(this.name);
    if (id === this.#openId) return;
    if (id === undefined) {
      this.#setClosed();
    } else {
      if (this.#openId === undefined) this.#remember(undefined);
      this.#setOpen(id);
    }
  }

  #remember(opener: EventTarget | null | undefined): void {
    this.#opener = opener instanceof HTMLElement ? opener : undefined;
  }

  #setOpen(id: string): void {
    this.#openId = id;
    this.#host.requestUpdate();
  }

  #setClosed(): void {
    const id = this.#openId;
    const { element } = this;
    // Firefox has taken the focus away before it says that Escape has closed the dialog.
    const { activeElement, body } = document;
    const hadFocus = activeElement === body || (element?.matches(':focus-within') ?? false);
    this.#openId = undefined;
    this.#drawnId = undefined;
    element?.close();
    this.#releaseScroll();
    this.#host.requestUpdate();
    if (id === undefined || !hadFocus) return;
    void this.#host.updateComplete.then(() => this.#returnFocus(id));
  }

  #returnFocus(id: string): void {
    if (this.#openId !== undefined) return;
    const opener = this.#opener;
    const target =
      opener?.isConnected && isDrawn(opener)
        ? opener
        : (this.#options.focusAfter?.(id) ??
          this.#host.shadowRoot?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6'));
    this.#opener = undefined;
    if (!target) return;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus();
  }

  #releaseScroll(): void {
    this.#unlock?.();
    this.#unlock = undefined;
  }
}
