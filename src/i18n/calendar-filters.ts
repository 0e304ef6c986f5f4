import { da } from './da/calendar-filters.ts';
import { en } from './en/calendar-filters.ts';
import type { Catalogue } from './messages.ts';

/** What events are found by. */
export interface CalendarFilterMessages {
  readonly dates: string;
  readonly today: string;
  readonly weekend: string;
  readonly thisMonth: string;

  readonly tag: string;
  readonly organiser: string;
  readonly goal: string;
  readonly place: string;
  readonly audience: string;
  readonly language: string;
  readonly access: string;
  /** The one price that is filtered by. */
  readonly free: string;

  /** How many there are, as a sentence of its own. */
  readonly count: (count: number) => string;
  /** The same of a list that goes on: so far it has looked. */
  readonly countUntil: (count: number, date: string) => string;
  /** The same of a month or a week. */
  readonly countIn: (period: string, count: number) => string;
  readonly noneFound: string;
  /** A feed in parts is searched bit by bit. */
  readonly searchFurther: string;
}

export const calendarFilters: Catalogue<CalendarFilterMessages> = { da, en };
