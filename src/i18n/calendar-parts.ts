import { da } from './da/calendar-parts.ts';
import { en } from './en/calendar-parts.ts';
import type { Catalogue } from './messages.ts';

/** Words about what is here and what is on its way, of a feed in parts. */
export interface CalendarPartsMessages {
  readonly loadingPart: string;
  readonly partFailed: string;
  /** What is loaded of a feed in parts. */
  readonly covers: (from: string, until: string) => string;
}

export const calendarParts: Catalogue<CalendarPartsMessages> = { da, en };
