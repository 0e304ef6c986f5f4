import { addMonths, dayNumber, fromDayNumber, type PlainDate } from '../plain-date.ts';
import type { AxisRange, Zoom } from './axis.ts';

const MONTHS: Readonly<Record<Exclude<Zoom, 'all'>, number>> = { year: 12, quarter: 3 };
const STEP_MONTHS: typeof MONTHS = { year: 6, quarter: 1 };

/** The year or the quarter that holds `day`, or all. */
export function zoomedTo(full: AxisRange, zoom: Zoom, day: number): AxisRange {
  if (zoom === 'all') return full;
  const { year, month } = fromDayNumber(clamp(day, full.from, full.until - 1));
  const start = { year, month: zoom === 'year' ? 1 : month - ((month - 1) % 3), day: 1 };
  return monthsFrom(start, MONTHS[zoom]);
}

/** Whole months on, so that a year stays one; a part of what was seen stays in sight. */
export function stepped(full: AxisRange, zoom: Zoom, range: AxisRange, steps: number): AxisRange {
  if (zoom === 'all') return range;
  // After a drag, from the nearest month on.
  const start = { ...fromDayNumber(range.from + 15), day: 1 };
  const next = monthsFrom(addMonths(start, steps * STEP_MONTHS[zoom]), MONTHS[zoom]);
  // The ends of the time are reached, and not passed by all that is seen.
  const isPast = steps > 0 ? next.from >= full.until : next.until <= full.from;
  return isPast ? range : next;
}

/** The stretch that lies `steps` halves of itself further on, to the day: for a drag. */
export function panned(full: AxisRange, range: AxisRange, steps: number): AxisRange {
  const length = range.until - range.from;
  const middle = (range.from + range.until) / 2 + (steps * length) / 2;
  // The ends of the time are reached, and not passed by more than half of what is seen.
  const centre = clamp(middle, full.from, full.until);
  const from = Math.round(centre - length / 2);
  return { from, until: from + length };
}

function monthsFrom(start: PlainDate, months: number): AxisRange {
  return { from: dayNumber(start), until: dayNumber(addMonths(start, months)) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
