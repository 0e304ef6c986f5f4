import type { LitElement, ReactiveController } from 'lit';
import { addMonths, comparePlainDates, type PlainDate } from '../../model/plain-date.ts';
import { whenAtRest } from '../../page/rest.ts';

/** A second month may have as many: fewer than 1,500 are alive at any time. */
const MOST_ELEMENTS = 750;

/** A month that is drawn, and in which of two places: in one it is shown, in the other not yet. */
export interface DrawnMonth {
  readonly place: 0 | 1;
  readonly date: PlainDate;
}

export interface MonthAheadOptions {
  readonly canGoTo: (date: PlainDate) => boolean;
  /** Puts the focus on the day that is current, once it is drawn. */
  readonly focusDay: () => void;
}

/**
 * Has the month that a reader is likely to turn to drawn out of sight, when the page has nothing
 * better to do: turning to it is then no more than showing it. It is the one after; for who goes
 * back, the one before.
 */
export class MonthAhead implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: MonthAheadOptions;
  #shown: DrawnMonth | undefined;
  /** What the month that is shown was drawn with. */
  #drawn: readonly unknown[] = [];
  #ahead: DrawnMonth | undefined;
  #step: 1 | -1 = 1;
  #callOff: (() => void) | undefined;

  constructor(host: LitElement, options: MonthAheadOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#soon();
  }

  hostDisconnected(): void {
    this.#callOff?.();
    this.#ahead = undefined;
  }

  /**
   * What to draw around a day: the month that is shown, and the one out of sight. `drawn` is what
   * the first is drawn with; for anything else in it the second waits anew.
   */
  around(
    date: PlainDate,
    drawn: readonly unknown[],
  ): readonly [shown: DrawnMonth, ahead?: DrawnMonth] {
    const { place = 0, date: from = date } = this.#shown ?? {};
    const way = comparePlainDates(date, from);
    const ahead = this.#ahead;
    const isAhead = ahead !== undefined && comparePlainDates(date, ahead.date) === 0;
    if (way !== 0) this.#step = way > 0 ? 1 : -1;
    if (isAhead && this.#hasFocus) void this.#host.updateComplete.then(this.#options.focusDay);
    this.#shown = { place: isAhead ? ahead.place : place, date };
    if (isOther(drawn, this.#drawn)) {
      this.#drawn = drawn;
      this.#ahead = undefined;
      this.#soon();
    }
    return this.#ahead ? [this.#shown, this.#ahead] : [this.#shown];
  }

  get #hasFocus(): boolean {
    return this.#host.shadowRoot?.activeElement?.closest('.grid') != null;
  }

  #soon(): void {
    this.#callOff?.();
    this.#callOff = whenAtRest(this.#draw);
  }

  readonly #draw = (): void => {
    const shown = this.#shown;
    if (!shown || this.#host.renderRoot.querySelectorAll('*').length > MOST_ELEMENTS) return;
    const date = addMonths(shown.date, this.#step);
    if (!this.#options.canGoTo(date)) return;
    this.#ahead = { place: shown.place === 0 ? 1 : 0, date };
    this.#host.requestUpdate();
  };
}

const isOther = (now: readonly unknown[], before: readonly unknown[]): boolean =>
  now.length !== before.length || now.some((value, at) => value !== before[at]);
