import type { CSSResult } from 'lit';
import type { CalendarPeriodMessages } from '../../i18n/calendar-periods.ts';
import type { Language } from '../../i18n/messages.ts';
import type { PagingMessages } from '../../i18n/paging.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Agenda } from './agenda.ts';
import type { EventPager } from './event-pager.ts';
import type { CalendarParts } from './calendar-parts.ts';
import type { Choosing } from './choosing.ts';
import type { EventOccurrence } from './calendar-source.ts';
import type { MonthAhead } from './month-ahead.ts';
import type { PeriodController } from './period-controller.ts';
import type { Telling } from './telling.ts';

/** So many days ahead a feed in parts carries itself; a list goes on by as many at a time. */
export const OWN_DAYS = 60;

/** Days of the calendar, both with; without `last` for as long as there is anything. */
export interface DaySpan {
  readonly first: PlainDate;
  readonly last: PlainDate | undefined;
}

/** Where the views have their events from: the agenda, or what a search leaves of it. */
export type EventSource = Agenda | Choosing;

/** What the views draw with. */
export interface ViewTools {
  readonly agenda: Agenda;
  readonly events: EventSource;
  /** What the reader has chosen, where that is anything. */
  readonly choosing: Choosing | undefined;
  readonly telling: Telling;
  readonly language: Language;
  readonly pagingWords: PagingMessages;
  readonly now: number;
  /** The level of the headings right under the widget's own. */
  readonly level: number;
  readonly pagers: { readonly list: EventPager; readonly long: EventPager };
  /** Of a feed in parts, once what fetches them is here. */
  readonly parts: CalendarParts | undefined;
  /** The day the list begins with. */
  readonly listStart: PlainDate;
  /** The last day that the list may speak of; undefined where everything is here. */
  readonly listEnd: PlainDate | undefined;
  /** Called by a view with what it draws. */
  readonly shows: (occurrences: readonly EventOccurrence[]) => void;
}

/** What the month and the week draw with besides. */
export interface PeriodTools extends ViewTools {
  readonly period: PeriodController;
  readonly ahead: MonthAhead;
  readonly words: CalendarPeriodMessages;
  /** The languages that the reader would have events told in, the dearest first. */
  readonly wanted: readonly string[];
  readonly isNarrow: boolean;
  readonly dayPager: EventPager;
  /** Whether the current day's events are to stand under the month. */
  readonly isDayOpen: boolean;
  /** Opens a day under the month; `enter` takes the focus there. */
  readonly openDay: (date: PlainDate, enter: boolean) => void;
  readonly closeDay: () => void;
}

/** A view of one period of time after another. */
export interface PeriodPane {
  readonly render: (tools: PeriodTools) => unknown;
  /** What the period around a day is called. */
  readonly titleOf: (date: PlainDate, lang: string, words: CalendarPeriodMessages) => string;
  /** The first and the last day of that period. */
  readonly windowOf: (date: PlainDate) => { readonly first: PlainDate; readonly last: PlainDate };
  /** The same with what is drawn around it. */
  readonly drawnAround: (date: PlainDate) => {
    readonly first: PlainDate;
    readonly last: PlainDate;
  };
  /** The sheets that only it needs. */
  readonly styles: readonly CSSResult[];
}
