import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ZOOMS, type AxisRange, type Zoom } from '../../model/timeline/axis.ts';
import type { Mark } from '../../model/timeline/lane.ts';
import { panned, stepped, zoomedTo } from '../../model/timeline/moves.ts';
import { markKey, type BarItem, type BarLane, type BarsLayout } from './bars-layout.ts';

export interface BarsOptions {
  readonly today: () => number;
  /** What is read out when another stretch of time is shown. */
  readonly moved: () => void;
}

/** How far a pointer may slip before a press is a drag, in px. */
const SLIP = 6;

/** Which stretch of time is seen, and which mark has the one tab stop. */
export class BarsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: BarsOptions;
  #full: AxisRange | undefined;
  #zoom: Zoom = 'all';
  #range: AxisRange | undefined;
  #layout: BarsLayout | undefined;
  #current = '';
  #drag: { readonly x: number; readonly range: AxisRange; moved: boolean } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: BarsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#drag = undefined;
  }

  /** Marks are drawn over one another: the focus goes with the thing, not with its place. */
  hostUpdated(): void {
    const active = this.#host.shadowRoot?.activeElement;
    const key = active instanceof HTMLElement ? active.dataset.mark : undefined;
    if (key !== undefined && key !== this.#current) this.#element(this.#current)?.focus();
  }

  get zoom(): Zoom {
    return this.#zoom;
  }

  /** The stretch to draw of `full`, all there is. */
  rangeIn(full: AxisRange): AxisRange {
    const isSame = full.from === this.#full?.from && full.until === this.#full.until;
    if (!isSame) {
      this.#full = full;
      this.#range = undefined;
    }
    return (this.#range ??= zoomedTo(full, this.#zoom, this.#options.today()));
  }

  /** Takes what was laid out, for the keys; the tab stop stays on a mark that is drawn. */
  adopt(layout: BarsLayout): void {
    this.#layout = layout;
    const keys = this.#marks().map(({ key }) => key);
    if (!keys.includes(this.#current)) this.#current = keys[0] ?? '';
  }

  /** What a mark stands for. */
  entriesOf(key: string): readonly BarItem[] {
    return this.#marks().find((mark) => mark.key === key)?.mark.entries ?? [];
  }

  /** The mark that has the tab stop. */
  get current(): string {
    return this.#current;
  }

  readonly setZoom = (zoom: string): void => {
    const found = ZOOMS.find((one) => one === zoom);
    if (!found || !this.#full || found === this.#zoom) return;
    this.#zoom = found;
    const { from, until } = this.#range ?? this.#full;
    const today = this.#options.today();
    const middle = today >= from && today < until ? today : (from + until) / 2;
    this.#show(zoomedTo(this.#full, found, Math.floor(this.#currentDay() ?? middle)));
  };

  readonly pan = (steps: number): void => {
    if (this.#full && this.#range) {
      this.#show(stepped(this.#full, this.#zoom, this.#range, steps));
    }
  };

  readonly toToday = (): void => {
    if (this.#full) this.#show(zoomedTo(this.#full, this.#zoom, this.#options.today()));
  };

  readonly onFocusin = ({ target }: FocusEvent): void => {
    const key = target instanceof HTMLElement ? target.dataset.mark : undefined;
    if (key === undefined || key === this.#current) return;
    this.#current = key;
    this.#host.requestUpdate();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || event.ctrlKey || event.defaultPrevented) return;
    // Also at the ends: the page must not scroll away under a reader who only pressed once more.
    if (this.press(event.key)) event.preventDefault();
  };

  /** Does what a key stands for; false where it stands for nothing. */
  press(key: string): boolean {
    const forward = getComputedStyle(this.#host).direction === 'rtl' ? -1 : 1;
    const step = ZOOMS.indexOf(this.#zoom);
    const actions: Readonly<Record<string, () => void>> = {
      ArrowRight: () => this.#walk(forward),
      ArrowLeft: () => this.#walk(-forward),
      ArrowDown: () => this.#change(1),
      ArrowUp: () => this.#change(-1),
      Home: () => this.#end(0),
      End: () => this.#end(-1),
      PageDown: () => this.pan(1),
      PageUp: () => this.pan(-1),
      '+': () => this.setZoom(ZOOMS[step + 1] ?? this.#zoom),
      '-': () => this.setZoom(ZOOMS[step - 1] ?? this.#zoom),
    };
    const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
    action?.();
    return action !== undefined;
  }

  readonly onPointerdown = (event: PointerEvent): void => {
    if (!this.#range || this.#zoom === 'all' || event.button !== 0) return;
    this.#drag = { x: event.clientX, range: this.#range, moved: false };
  };

  readonly onPointermove = (event: PointerEvent): void => {
    const drag = this.#drag;
    const area = event.currentTarget;
    if (!drag || !this.#full || !(area instanceof HTMLElement)) return;
    if (event.buttons === 0) {
      this.#drag = undefined;
      return;
    }
    const slip = drag.x - event.clientX;
    if (!drag.moved && Math.abs(slip) < SLIP) return;
    drag.moved = true;
    area.setPointerCapture(event.pointerId);
    const forward = getComputedStyle(area).direction === 'rtl' ? -1 : 1;
    // One step of `panned` is half of what is seen.
    const steps = (2 * forward * slip) / Math.max(1, area.clientWidth);
    this.#range = panned(this.#full, drag.range, steps);
    this.#host.requestUpdate();
  };

  readonly onPointerup = (): void => {
    if (this.#drag?.moved) this.#options.moved();
  };

  /** Whether a press ended a drag: it opens nothing. */
  endsDrag(): boolean {
    const drag = this.#drag;
    this.#drag = undefined;
    return drag?.moved === true;
  }

  #marks() {
    return (this.#layout?.lanes ?? []).flatMap((lane) =>
      lane.marks.map((mark) => ({ lane, mark, key: markKey(lane, mark) })),
    );
  }

  #found() {
    return this.#marks().find(({ key }) => key === this.#current);
  }

  #currentDay(): number | undefined {
    const span = this.#found()?.mark.entries[0].span;
    const active = (this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined)?.dataset
      .mark;
    return active === undefined ? undefined : (span?.from ?? span?.to);
  }

  /** Along the lane, by time; past the edge of what is drawn the time moves on. */
  #walk(step: number): void {
    const found = this.#found();
    if (!found) return;
    const drawn = inTime(found.lane);
    const target = drawn[drawn.indexOf(found.mark) + step];
    if (target) this.#focus(markKey(found.lane, target));
    else this.#walkOn(found.lane, step);
  }

  #walkOn(lane: BarLane, step: number): void {
    const { range, lanes } = this.#layout ?? {};
    if (!range || !lanes || !this.#full) return;
    const full = this.#full;
    const isBeyond = ({ span }: BarItem): boolean => {
      const day = step > 0 ? span?.from : span?.to;
      if (day === undefined || day < full.from || day >= full.until) return false;
      return step > 0 ? day >= range.until : day < range.from;
    };
    const next = step > 0 ? lane.items.find(isBeyond) : lane.items.findLast(isBeyond);
    const day = step > 0 ? next?.span?.from : next?.span?.to;
    if (!next || day === undefined) return;
    this.#show(zoomedTo(full, this.#zoom, day));
    void this.#host.updateComplete.then(() => {
      const current = this.#layout?.lanes.find(({ key }) => key === lane.key);
      const mark = current?.marks.find(({ entries }) => entries.includes(next));
      if (current && mark) this.#focus(markKey(current, mark));
    });
  }

  /** To the next lane that has something, where it is nearest in time. */
  #change(step: 1 | -1): void {
    const found = this.#found();
    const lanes = (this.#layout?.lanes ?? []).filter(({ marks }) => marks.length > 0);
    const lane = found && lanes[lanes.indexOf(found.lane) + step];
    if (!lane) return;
    const distance = ({ from }: Mark<BarItem>) => Math.abs(from - found.mark.from);
    const nearest = lane.marks.toSorted((a, b) => distance(a) - distance(b))[0];
    if (nearest) this.#focus(markKey(lane, nearest));
  }

  #end(index: 0 | -1): void {
    const found = this.#found();
    const mark = found && inTime(found.lane).at(index);
    if (mark) this.#focus(markKey(found.lane, mark));
  }

  #focus(key: string): void {
    this.#current = key;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#element(key)?.focus());
  }

  #element(key: string): HTMLElement | undefined {
    const marks = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-mark]') ?? [];
    return [...marks].find(({ dataset }) => dataset.mark === key);
  }

  #show(range: AxisRange): void {
    this.#range = range;
    const active = this.#host.shadowRoot?.activeElement;
    const hadFocus = active instanceof HTMLElement && active.dataset.mark !== undefined;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#options.moved();
      // The mark that had the focus may lie outside the new stretch: the tab stop takes it on.
      if (hadFocus && !this.#host.shadowRoot?.activeElement) this.#focus(this.#current);
    });
  }
}

function inTime({ marks }: BarLane): readonly Mark<BarItem>[] {
  return marks.toSorted((a, b) => a.from - b.from || a.row - b.row);
}
