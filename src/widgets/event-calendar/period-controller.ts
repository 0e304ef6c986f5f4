import type { ReactiveControllerHost } from 'lit';
import type { Address } from '../../controllers/address.ts';
import {
  comparePlainDates,
  formatPlainDate,
  parsePlainDate,
  type PlainDate,
} from '../../model/plain-date.ts';

const PARAMETER = 'date';

export interface PeriodOptions {
  readonly address: Address;
  readonly today: () => PlainDate;
  /** The first and the last day that the page lets its readers go to. */
  readonly bounds: () => {
    readonly first: PlainDate | undefined;
    readonly last: PlainDate | undefined;
  };
  /** Puts the focus on the day that is current, once it is drawn. */
  readonly focusDay: () => void;
  /** Called when the reader has gone to another day. */
  readonly moved: (from: PlainDate, to: PlainDate) => void;
}

/** The current day of the month and the week: what is shown is around it, and Tab leads to it. */
export class PeriodController {
  readonly #host: ReactiveControllerHost;
  readonly #options: PeriodOptions;
  #date: PlainDate | undefined;

  constructor(host: ReactiveControllerHost, options: PeriodOptions) {
    this.#host = host;
    this.#options = options;
    options.address.follow([PARAMETER], () => {
      this.#date = parsePlainDate(options.address.get(PARAMETER) ?? '');
    });
  }

  get date(): PlainDate {
    return this.#within(this.#date ?? this.#options.today());
  }

  canGoTo(date: PlainDate): boolean {
    return comparePlainDates(this.#within(date), date) === 0;
  }

  /** Shows another day; with `focus`, for those who came by keyboard, goes there. */
  goTo(date: PlainDate, { focus = false } = {}): void {
    const from = this.date;
    const to = this.#within(date);
    this.#date = to;
    const { address, today, moved, focusDay } = this.#options;
    const isToday = comparePlainDates(to, today()) === 0;
    address.set({ [PARAMETER]: isToday ? undefined : formatPlainDate(to) });
    this.#host.requestUpdate();
    if (comparePlainDates(from, to) !== 0) moved(from, to);
    if (focus) void this.#host.updateComplete.then(focusDay);
  }

  #within(date: PlainDate): PlainDate {
    const { first, last } = this.#options.bounds();
    if (first && comparePlainDates(date, first) < 0) return first;
    return last && comparePlainDates(date, last) > 0 ? last : date;
  }
}
