import type { Occurrence } from '../occurrence.ts';
import { dayNumber } from '../plain-date.ts';
import { HOUR } from '../wall-time.ts';

/** A party until two at night is told, and drawn, as one evening. */
const END_OF_NIGHT = '06:00';
const LONGEST_NIGHT = 12 * HOUR;

/** The first and the last day that an occurrence is drawn on, by `dayNumber`. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** What of an occurrence says which days it is drawn on. */
export type Dated = Pick<
  Occurrence,
  'startDate' | 'endDate' | 'startInstant' | 'endInstant' | 'endTime' | 'allDay'
>;

export function daysOf(occurrence: Dated): Days {
  const { startDate, endDate } = occurrence;
  const first = dayNumber(startDate);
  // Most are over on the day they begin.
  const last = endDate === startDate ? first : dayNumber(endDate);
  return { first, last: last - first === 1 && isNight(occurrence) ? first : last };
}

/** Of what lasts from one day to the next. */
function isNight({ allDay, endTime, startInstant, endInstant }: Dated): boolean {
  if (allDay || endTime === undefined) return false;
  return endTime <= END_OF_NIGHT && endInstant - startInstant <= LONGEST_NIGHT;
}

export function isSeveralDays(occurrence: Dated): boolean {
  const { first, last } = daysOf(occurrence);
  return last > first;
}
