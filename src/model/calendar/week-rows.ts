import type { Days } from './days.ts';

/** Something in a week, in the rows of one of its days. */
export interface Slot<T> {
  readonly item: T;
  /** Days of this week from here on that it covers. */
  readonly span: number;
  /** Whether it is drawn as a bar: it has, or had, another day. */
  readonly isBar: boolean;
  readonly startsBefore: boolean;
  readonly endsAfter: boolean;
}

/** One day's rows. A row is empty, or taken by a bar that began on an earlier day of the week. */
export interface DayRows<T> {
  readonly rows: readonly (Slot<T> | 'taken' | undefined)[];
  /** What takes place on the day and has no row. */
  readonly hidden: number;
  readonly total: number;
}

interface Bar<T> extends Days {
  readonly item: T;
  readonly row: number;
}

const DAYS_A_WEEK = 7;

/**
 * Puts what takes place in the week from `monday` (a `dayNumber`) into at most `most` rows a day.
 * What covers several days lies in one row on all of them, or is counted as hidden on all. Where
 * something is hidden a row is left free, for the words that say so. `items` are in order.
 */
export function layOutWeek<T>(
  monday: number,
  items: readonly (readonly [item: T, days: Days])[],
  most: number,
): DayRows<T>[] {
  const sunday = monday + DAYS_A_WEEK - 1;
  const inWeek = items.filter(([, { first, last }]) => first <= sunday && last >= monday);
  const bars = stack(
    monday,
    inWeek.filter(([, { first, last }]) => last > first),
  );
  const singles: T[][] = Array.from({ length: DAYS_A_WEEK }, () => []);
  for (const [item, { first, last }] of inWeek) {
    if (first === last) singles[first - monday]?.push(item);
  }
  const barsOn = (day: number) => bars.filter((bar) => bar.first <= day && day <= bar.last);
  const room = singles.map((own, column) => {
    const rows = new Set(barsOn(monday + column).map(({ row }) => row));
    const needed = Math.max(rows.size + own.length, Math.max(-1, ...rows) + 1);
    return needed > most ? most - 1 : most;
  });
  const isShown = ({ row, first, last }: Bar<T>) =>
    room.every((free, column) => {
      const day = monday + column;
      return day < first || day > last || row < free;
    });
  return singles.map((own, column) => {
    const day = monday + column;
    const onDay = barsOn(day);
    const rows: (Slot<T> | 'taken' | undefined)[] = [];
    for (const bar of onDay.filter(isShown)) {
      rows[bar.row] = Math.max(bar.first, monday) === day ? barSlot(bar, monday, sunday) : 'taken';
    }
    const total = onDay.length + own.length;
    let hidden = total - Object.keys(rows).length - own.length;
    const free = hidden > 0 ? most - 1 : (room[column] ?? most);
    let row = 0;
    for (const item of own) {
      while (rows[row]) row += 1;
      if (row < free) {
        rows[row] = { item, span: 1, isBar: false, startsBefore: false, endsAfter: false };
      } else hidden += 1;
    }
    return { rows: Array.from(rows), hidden, total };
  });
}

/** Gives each bar the first row that is free on all of its days. */
function stack<T>(monday: number, items: readonly (readonly [T, Days])[]): Bar<T>[] {
  /** The last day that is taken in each row. */
  const taken: number[] = [];
  const begin = ({ first }: Days) => Math.max(first, monday);
  return items
    .toSorted(([, a], [, b]) => begin(a) - begin(b) || b.last - a.last)
    .map(([item, { first, last }]) => {
      let row = taken.findIndex((until) => until < Math.max(first, monday));
      if (row < 0) row = taken.length;
      taken[row] = last;
      return { item, first, last, row };
    });
}

function barSlot<T>({ item, first, last }: Bar<T>, monday: number, sunday: number): Slot<T> {
  return {
    item,
    span: Math.min(last, sunday) - Math.max(first, monday) + 1,
    isBar: true,
    startsBefore: first < monday,
    endsAfter: last > sunday,
  };
}
