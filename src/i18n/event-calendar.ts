import { da } from './da/event-calendar.ts';
import { en } from './en/event-calendar.ts';
import type { Catalogue } from './messages.ts';

export interface EventCalendarMessages {
  readonly title: string;
  readonly viewsLegend: string;
  /** Of a view that is on its way. */
  readonly loading: string;
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
  readonly none: string;
  readonly noneInPeriod: string;

  /** The zone of the times, for a reader whose clock shows another. */
  readonly danishTime: string;
  readonly otherTime: (zone: string) => string;

  /** Read out where nobody knows how many there are in all. */
  readonly moreShown: (added: number) => string;
  /** For "9 more events shown". */
  readonly events: string;
}

export const eventCalendar: Catalogue<EventCalendarMessages> = { da, en };
