import { dayNumber, fromDayNumber } from '../plain-date.ts';
import type { TimelineEntry } from './entry.ts';
import type { DaySpan } from './span.ts';

/** A quarter, a year, or years in which nothing begins. */
export interface MatrixColumn {
  readonly year: number;
  /** 1 to 4; left out for whole years. */
  readonly quarter?: number;
  /** Where it is several years, the last. */
  readonly untilYear?: number;
  readonly from: number;
  /** The last day, inclusive. */
  readonly to: number;
}

const MOST_COLUMNS = 12;
/** Further apart, columns are those of nobody's schedule. */
const MOST_YEARS = 100;

/**
 * All quarters of a short process. Of a long one, the quarters of the years in which something is
 * planned, and between them in one column the years in which nothing begins.
 */
export function columnsOf(
  entries: readonly Pick<TimelineEntry, 'span'>[],
  process: DaySpan | undefined,
): readonly MatrixColumn[] {
  const ends = process?.from !== undefined && process.to !== undefined ? process : undefined;
  const days = ends ? [ends.from, ends.to] : entries.flatMap(({ span }) => [span?.from, span?.to]);
  const known = days.filter((day) => day !== undefined).sort((a, b) => a - b);
  const [from, to] = [known[0], known.at(-1)];
  if (from === undefined || to === undefined) return [];
  const first = fromDayNumber(from).year;
  const last = Math.min(fromDayNumber(to).year, first + MOST_YEARS);
  const all = { from, to };
  if (last - first < MOST_COLUMNS / 4 + 1) {
    const quarters = yearsFrom(first, last).flatMap(quartersOf).filter(touches(all));
    if (quarters.length <= MOST_COLUMNS) return quarters;
  }
  return sparse(entries, first, last, all);
}

function sparse(
  entries: readonly Pick<TimelineEntry, 'span'>[],
  first: number,
  last: number,
  all: { readonly from: number; readonly to: number },
): readonly MatrixColumn[] {
  /** Year → whether something in it is planned more closely than by the year. */
  const begins = new Map<number, boolean>();
  for (const { span } of entries) {
    if (span?.from === undefined) continue;
    const date = fromDayNumber(span.from);
    const isYear = date.month === 1 && date.day === 1 && (span.to ?? Infinity) - span.from > 300;
    begins.set(date.year, (begins.get(date.year) ?? false) || !isYear);
  }
  const groups: { first: number; last: number }[] = [];
  for (const year of yearsFrom(first, last)) {
    const before = groups.at(-1);
    if (before && !begins.has(year) && !begins.has(before.last)) before.last = year;
    else groups.push({ first: year, last: year });
  }
  let left = MOST_COLUMNS - groups.length;
  const columns = groups.flatMap((group): readonly MatrixColumn[] => {
    const quarters = begins.get(group.first) ? quartersOf(group.first).filter(touches(all)) : [];
    if (quarters.length === 0 || quarters.length - 1 > left) return [yearsColumn(group)];
    left -= quarters.length - 1;
    return quarters;
  });
  return columns.slice(0, MOST_COLUMNS);
}

const yearsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function yearsColumn({ first, last }: { first: number; last: number }): MatrixColumn {
  return {
    year: first,
    ...(last > first && { untilYear: last }),
    from: dayNumber({ year: first, month: 1, day: 1 }),
    to: dayNumber({ year: last, month: 12, day: 31 }),
  };
}

function quartersOf(year: number): readonly MatrixColumn[] {
  return [1, 2, 3, 4].map((quarter) => ({
    year,
    quarter,
    from: dayNumber({ year, month: quarter * 3 - 2, day: 1 }),
    to: dayNumber(
      quarter === 4
        ? { year, month: 12, day: 31 }
        : { year, month: quarter * 3, day: quarter === 1 ? 31 : 30 },
    ),
  }));
}

function touches({ from, to }: { readonly from: number; readonly to: number }) {
  return (column: MatrixColumn): boolean => column.from <= to && from <= column.to;
}
