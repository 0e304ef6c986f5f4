import type { LitElement } from 'lit';
import type { Address } from '../../controllers/address.ts';
import type { Announcer } from '../../controllers/announcer.ts';
import { ContainerWidthController } from '../../controllers/container-width.ts';
import { calendarPeriods } from '../../i18n/calendar-periods.ts';
import type { Language } from '../../i18n/messages.ts';
import { capital } from '../../format/capital.ts';
import { comparePlainDates, type PlainDate } from '../../model/plain-date.ts';
import type { Agenda } from './agenda.ts';
import { between } from './agenda-days.ts';
import type { EventPager } from './event-pager.ts';
import { MonthAhead } from './month-ahead.ts';
import { PeriodController } from './period-controller.ts';
import { ReadSoon } from './read-soon.ts';
import type { DaySpan, PeriodPane, ViewTools } from './view-tools.ts';

/** Narrower containers (in em) have dots in the month and a list for the week. */
const NARROW = 40;
/** Events a page of a day. */
const PAGE = 12;
const CURRENT_DAY = '.month .grid-number[tabindex="0"]';

export interface PeriodsOptions {
  readonly address: Address;
  readonly announcer: Pick<Announcer, 'saySoon'>;
  readonly agenda: Agenda;
  /** The language of the words, and the tag that dates are written in. */
  readonly language: () => Language;
  readonly lang: () => string;
  /** The languages that the reader would have events told in. */
  readonly wanted: () => readonly string[];
  /** The view that is shown; undefined while that is the list. */
  readonly pane: () => PeriodPane | undefined;
  readonly createPager: (selector: string, size: () => number) => EventPager;
}

/** The day that the month and the week are around, and what is open of it. Fetched with them. */
export class Periods {
  readonly #host: LitElement;
  readonly #options: PeriodsOptions;
  readonly #period: PeriodController;
  readonly #width: ContainerWidthController;
  readonly #reading: ReadSoon;
  readonly #ahead: MonthAhead;
  readonly #dayPager: EventPager;
  #isDayOpen = false;
  #tools: ViewTools | undefined;

  constructor(host: LitElement, options: PeriodsOptions) {
    const { address, agenda, createPager } = options;
    this.#host = host;
    this.#options = options;
    this.#period = new PeriodController(host, {
      address,
      today: () => agenda.today(Date.now()),
      bounds: () => agenda,
      focusDay: () => void this.#focus(CURRENT_DAY),
      moved: (from, to) => this.#onMoved(from, to),
    });
    this.#width = new ContainerWidthController(host, NARROW);
    this.#reading = new ReadSoon(host, () => options.pane() !== undefined);
    this.#ahead = new MonthAhead(host, {
      canGoTo: (date) => this.#period.canGoTo(date),
      focusDay: () => void this.#focus(CURRENT_DAY),
    });
    this.#dayPager = createPager('.day-panel', () => PAGE);
  }

  /** The days that count, and what they are called. */
  counted(pane: PeriodPane): { first: PlainDate; last: PlainDate; title: string } {
    const { date } = this.#period;
    const { language, lang } = this.#options;
    const title = pane.titleOf(date, lang(), calendarPeriods[language()]);
    return { ...pane.windowOf(date), title: capital(title) };
  }

  readonly goTo = (date: PlainDate): void => this.#period.goTo(date);

  /** The days that are drawn. */
  drawn(pane: PeriodPane): DaySpan {
    return pane.drawnAround(this.#period.date);
  }

  render(pane: PeriodPane, tools: ViewTools): unknown {
    this.#tools = tools;
    return pane.render({
      ...tools,
      shows: (occurrences) => {
        tools.shows(occurrences);
        this.#reading.take(occurrences);
      },
      period: this.#period,
      ahead: this.#ahead,
      words: calendarPeriods[tools.language],
      wanted: this.#options.wanted(),
      isNarrow: this.#width.isNarrow,
      dayPager: this.#dayPager,
      isDayOpen: this.#isDayOpen,
      openDay: this.#openDay,
      closeDay: this.#closeDay,
    });
  }

  #onMoved(from: PlainDate, to: PlainDate): void {
    const { pane: current, announcer, language, lang } = this.#options;
    const pane = current();
    if (!pane) return;
    const { first, last } = pane.windowOf(to);
    if (comparePlainDates(pane.windowOf(from).first, first) === 0) return;
    // It is counted when the reader pauses: the next month is drawn first.
    announcer.saySoon(() => {
      const words = calendarPeriods[language()];
      const events = this.#tools?.events;
      const count = events ? between(events, first, last).length : 0;
      return words.shows(pane.titleOf(to, lang(), words), count);
    });
  }

  /** Waits for what was asked for to be drawn. */
  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const { renderRoot } = this.#host;
    const target =
      renderRoot.querySelector<HTMLElement>(selector) ??
      renderRoot.querySelector<HTMLElement>('.period-title');
    if (!target) return;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus();
  }

  readonly #openDay = (date: PlainDate, enter: boolean): void => {
    this.#isDayOpen = true;
    this.#period.goTo(date);
    if (enter) void this.#focus('.day-panel .day-title');
    else void this.#showPanel();
  };

  async #showPanel(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('.day-panel')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #closeDay = (): void => {
    this.#isDayOpen = false;
    this.#host.requestUpdate();
    void this.#focus(CURRENT_DAY);
  };
}
