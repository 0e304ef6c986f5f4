import { addMonths, dayNumber, fromDayNumber, type PlainDate } from '../plain-date.ts';
import type { DaySpan } from './span.ts';

/** A stretch of days: `until` is the first day after it. */
export interface AxisRange {
  readonly from: number;
  readonly until: number;
}

/** How much is seen at a time. */
export const ZOOMS = ['all', 'year', 'quarter'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Longer stretches hold nothing that people plan; a date further off would squeeze all others. */
const MOST_DAYS = 100 * 366;
/** From here on whole years are drawn. */
const WHOLE_YEARS = 500;

export interface AxisEnds {
  readonly from?: number | undefined;
  /** The last day. */
  readonly until?: number | undefined;
}

/**
 * The stretch that shows all `spans`, in whole months or years, without those that lie a lifetime
 * from the rest. `asked` ends hold whatever the dates are. Undefined where nothing has a date.
 */
export function fullRange(spans: Iterable<DaySpan>, asked: AxisEnds = {}): AxisRange | undefined {
  const found: number[] = [];
  for (const { from, to } of spans) {
    if (from !== undefined) found.push(from);
    if (to !== undefined) found.push(to);
  }
  // Numbers by themselves are sorted ten times as fast as in a list.
  const days = Float64Array.from(found).sort();
  const middle = days[days.length >> 1];
  const near = days.filter((day) => Math.abs(day - (middle ?? day)) <= MOST_DAYS / 2);
  const first = asked.from ?? near[0] ?? asked.until;
  const last = asked.until ?? near.at(-1) ?? first;
  if (first === undefined || last === undefined) return;
  const from = Math.min(first, last);
  const until = Math.min(Math.max(first, last), from + MOST_DAYS) + 1;
  const snapped = until - from > WHOLE_YEARS ? snapYears(from, until) : snapMonths(from, until);
  return {
    from: asked.from === undefined ? snapped.from : from,
    until: asked.until === undefined ? snapped.until : until,
  };
}

function snapYears(from: number, until: number): AxisRange {
  return {
    from: dayNumber({ year: fromDayNumber(from).year, month: 1, day: 1 }),
    until: dayNumber({ year: fromDayNumber(until - 1).year + 1, month: 1, day: 1 }),
  };
}

function snapMonths(from: number, until: number): AxisRange {
  return {
    from: dayNumber({ ...fromDayNumber(from), day: 1 }),
    until: dayNumber(addMonths({ ...fromDayNumber(until - 1), day: 1 }, 1)),
  };
}

/** Where a day lies in the range, from 0 to 1; outside it beyond these. */
export function shareOf({ from, until }: AxisRange, day: number): number {
  return (day - from) / Math.max(1, until - from);
}

export interface Tick {
  /** 0 to 1. */
  readonly at: number;
  readonly date: PlainDate;
  /** What begins there, which is what its label names. */
  readonly unit: 'year' | 'quarter' | 'month';
}

const STEPS: readonly (readonly [unit: Tick['unit'], months: number])[] = [
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
  ['year', 24],
  ['year', 60],
  ['year', 120],
  ['year', 240],
];

const YEAR_0: PlainDate = { year: 0, month: 1, day: 1 };

/** The finest even steps of which at most `most` fit. */
export function ticks(range: AxisRange, most: number): readonly Tick[] {
  const days = range.until - range.from;
  const step = STEPS.find(([, months]) => days / (months * 30.44) <= most) ?? ['year', 600];
  const [unit, months] = step;
  const start = fromDayNumber(range.from);
  const index = Math.ceil((start.year * 12 + start.month - 1 + (start.day > 1 ? 1 : 0)) / months);
  const found: Tick[] = [];
  for (let next = index; ; next++) {
    const date = addMonths(YEAR_0, next * months);
    const day = dayNumber(date);
    if (day >= range.until) return found;
    found.push({ at: shareOf(range, day), date, unit });
  }
}
