import { da } from './da/add-to-calendar.ts';
import { en } from './en/add-to-calendar.ts';
import type { Catalogue } from './messages.ts';

/** The ways into a reader's own calendar. */
export interface AddToCalendarMessages {
  readonly file: string;
  /** What programs open that file. */
  readonly fileFor: string;
  /** The file of all times of a series. */
  readonly series: string;
  readonly seriesFor: string;
  readonly google: string;
  readonly outlookHome: string;
  readonly outlookWork: string;
}

export const addToCalendar: Catalogue<AddToCalendarMessages> = { da, en };
