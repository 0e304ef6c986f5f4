import { da } from './da/event-calendar.ts';
import { en } from './en/event-calendar.ts';
import type { Catalogue } from './messages.ts';

export interface EventCalendarMessages {
  readonly title: string;
  readonly views: { readonly list: string; readonly month: string; readonly week: string };

  /** What is otherwise than a visitor would think; these words come before the title. */
  readonly cancelled: string;
  readonly postponed: string;
  readonly tentative: string;
  readonly movedFrom: (date: string) => string;
  readonly newTime: (time: string) => string;
  readonly soldOut: string;
  /** The same where there is nothing to sell. */
  readonly full: string;
  readonly few: string;
  readonly fewFree: string;
  readonly waitingList: string;
  readonly movedOnline: string;
  readonly online: string;
  readonly alsoOnline: string;

  /** Says what follows, for those who do not see the drawing before it. */
  readonly place: string;
  readonly organiser: string;
  readonly price: string;

  readonly allDay: string;
  readonly lastDay: (date: string) => string;
  readonly endsSoon: string;
  readonly today: (date: string) => string;
  readonly tomorrow: (date: string) => string;
  readonly longEvents: string;
  readonly showAllLong: (count: number) => string;
  readonly none: string;
  readonly noneInPeriod: string;

  readonly count: (count: number) => string;
  /** What is shown and how much of it: read out when the month or the week has changed. */
  readonly shows: (period: string, count: number) => string;
  /** The name of a day in the grid. */
  readonly dayName: (date: string, count: number) => string;
  readonly grid: (month: string) => string;
  readonly week: string;
  readonly weekOf: (week: string, dates: string) => string;
  readonly more: (count: number) => string;
  readonly moreOn: (total: number, date: string) => string;
  readonly closeDay: string;
  readonly noneOnDay: string;
  readonly previous: { readonly month: string; readonly week: string };
  readonly next: { readonly month: string; readonly week: string };
  readonly goToToday: string;

  /** The zone of the times, for a reader whose clock shows another. */
  readonly danishTime: string;
  readonly otherTime: (zone: string) => string;

  readonly loadingPart: string;
  readonly partFailed: string;
  /** What is loaded of a feed in parts. */
  readonly covers: (from: string, until: string) => string;

  /** Read out where nobody knows how many there are in all. */
  readonly moreShown: (added: number) => string;
  /** For "9 more events shown". */
  readonly events: string;
}

export const eventCalendar: Catalogue<EventCalendarMessages> = { da, en };
