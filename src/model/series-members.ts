import { type CalendarEvent, compareOccurrences, type Occurrence } from './occurrence.ts';
import type { Series } from './series.ts';
import { DAY, type WallTime } from './wall-time.ts';

/** The first start may be left out, and those after it: they are looked at in rounds. */
const ROUND = 50;
const MOST_ROUNDS = 100;

/** The most starts that one day is asked for: a class every quarter of an hour is far below. */
const MOST_LEFT_OUT = 3000;

/** The occurrence that the series, or an override, has for that start. */
export function occurrenceAt<E extends CalendarEvent>(
  series: Series<E>,
  start: WallTime,
): Occurrence<E> | undefined {
  const exception = series.exceptions.find(({ at }) => at === start);
  if (exception) return exception.occurrence;
  return series.has(start) ? series.regular(start) : undefined;
}

/** The first occurrence there is. */
export function firstOf<E extends CalendarEvent>(series: Series<E>): Occurrence<E> | undefined {
  const starts = series.extra.filter((start) => series.isUnchanged(start));
  const byRule = firstByRule(series);
  if (byRule !== undefined) starts.push(byRule);
  return [
    ...starts.map((start) => series.regular(start)),
    ...series.exceptions.map(({ occurrence }) => occurrence),
  ].sort(compareOccurrences)[0];
}

/** The first of the rule's starts that is neither left out nor changed. */
function firstByRule<E extends CalendarEvent>(series: Series<E>): WallTime | undefined {
  let from = series.base.start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const starts = series.recurrence?.between(from, Infinity, ROUND).starts ?? [];
    const first = starts.find((start) => series.isUnchanged(start));
    const last = starts.at(-1);
    if (first !== undefined || last === undefined) return first;
    from = last + 1;
  }
  return undefined;
}

/** The starts of the rule, and of no extra date, that are left out; in order. */
export function leftOutOf<E extends CalendarEvent>({ left, recurrence }: Series<E>): WallTime[] {
  const windows = [
    ...[...left.starts].map((start) => [start, start + 1] as const),
    ...[...left.days].map((day) => [day, day + DAY] as const),
  ];
  const starts = windows.flatMap(
    ([from, until]) => recurrence?.between(from, until, MOST_LEFT_OUT).starts ?? [],
  );
  return [...new Set(starts)].sort((a, b) => a - b);
}
