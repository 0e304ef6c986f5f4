import { da } from './da/calendar-periods.ts';
import { en } from './en/calendar-periods.ts';
import type { Catalogue } from './messages.ts';

/** Words of the month and the week: a list needs none of them. */
export interface CalendarPeriodMessages {
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
}

export const calendarPeriods: Catalogue<CalendarPeriodMessages> = { da, en };
