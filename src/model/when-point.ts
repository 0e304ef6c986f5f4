import { daysInMonth, plainDate, type PlainDate } from './plain-date.ts';
import { parseMoment, type WallTime } from './moment.ts';
import { dateOfWall } from './wall-day.ts';
import type { Zone } from './zone.ts';

/** From fine to coarse; `time` is a day with a clock. */
export const PRECISIONS = [
  'time',
  'day',
  'month',
  'season',
  'quarter',
  'half-year',
  'year',
] as const;

export type Precision = (typeof PRECISIONS)[number];

/** One date of EDTF, exact or loose, and the days it can mean. */
export interface WhenPoint {
  readonly kind: 'point';
  readonly precision: Precision;
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** Which season (1 is spring), quarter or half of the year `first` lies in. */
  readonly part?: number;
  /** The clock, where the text has one. */
  readonly wall?: WallTime;
  /** How far that clock is ahead of UTC, in ms, where the text says so; else it is the feed's. */
  readonly offset?: number;
  /** `?`: the writer is not sure of it. */
  readonly uncertain: boolean;
  /** `~`: the writer means about then. */
  readonly approximate: boolean;
}

/** ISO 8601-2 numbers the parts of a year as if they were months past December. */
interface YearPart {
  readonly precision: Precision;
  /** The number of the year's first such part. */
  readonly base: number;
  readonly count: number;
  readonly startMonth: number;
  readonly months: number;
}

const YEAR_PARTS: readonly YearPart[] = [
  // By the calendar of northern Europe: spring is March to May, and the winter of 2024 ends in
  // February 2025, so that the four stand in the order of their numbers.
  { precision: 'season', base: 21, count: 4, startMonth: 3, months: 3 },
  { precision: 'quarter', base: 33, count: 4, startMonth: 1, months: 3 },
  { precision: 'half-year', base: 40, count: 2, startMonth: 1, months: 6 },
];

const POINT = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/;

/** Reads one date; undefined for what is none, or is a day that never was. */
export function parsePoint(text: string): WhenPoint | undefined {
  if (text.includes('T')) return timePoint(text);
  const match = POINT.exec(text);
  // ISO 8601 has no year −0: it would be a second name for year 0.
  if (!match || text.startsWith('-0000')) return;
  const [, year, month, day, mark] = match;
  const days = daysOf(Number(year), month, day);
  if (!days) return;
  return {
    kind: 'point',
    ...days,
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  };
}

function timePoint(text: string): WhenPoint | undefined {
  const moment = parseMoment(text);
  if (!moment) return;
  const { wall, offset } = moment;
  return { ...pointOfWall(wall), ...(offset !== undefined && { offset }) };
}

function pointOfWall(wall: WallTime): WhenPoint {
  const day = dateOfWall(wall);
  return {
    kind: 'point',
    precision: 'time',
    first: day,
    last: day,
    wall,
    uncertain: false,
    approximate: false,
  };
}

/** The same moment by the clocks of `zone`. What has no offset is on the clocks of `own`. */
export function pointInZone(point: WhenPoint, zone: Zone, own = zone): WhenPoint {
  const { wall, offset } = point;
  if (wall === undefined || (offset === undefined && own === zone)) return point;
  return pointOfWall(zone.toWall(offset === undefined ? own.settle(wall) : wall - offset));
}

type Days = Pick<WhenPoint, 'precision' | 'first' | 'last' | 'part'>;

function daysOf(year: number, month?: string, day?: string): Days | undefined {
  if (month === undefined) return { precision: 'year', ...months(year, 1, 12) };
  const number = Number(month);
  if (day !== undefined) {
    const date = plainDate(year, number, Number(day));
    return date && { precision: 'day', first: date, last: date };
  }
  if (number >= 1 && number <= 12) return { precision: 'month', ...months(year, number, 1) };
  for (const { precision, base, count, startMonth, months: length } of YEAR_PARTS) {
    const index = number - base;
    if (index >= 0 && index < count) {
      return { precision, part: index + 1, ...months(year, startMonth + index * length, length) };
    }
  }
  return;
}

/** The days of `count` whole months from `month` on. */
function months(year: number, month: number, count: number): Pick<WhenPoint, 'first' | 'last'> {
  const end = month + count - 1;
  const last = end > 12 ? { year: year + 1, month: end - 12 } : { year, month: end };
  return {
    first: { year, month, day: 1 },
    last: { ...last, day: daysInMonth(last.year, last.month) },
  };
}
