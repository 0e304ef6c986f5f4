import { type PlainDate, dayNumber, fromDayNumber, parsePlainDate } from '../plain-date.ts';
import { type Dated, daysOf } from './days.ts';

/** What lasts longer is no event of one day: exhibitions stand in a group of their own. */
export const LONG_DAYS = 14;
/** "Slutter snart": so many days before the last. */
const SOON_DAYS = 7;

/** A day of the list and what begins on it, or is on when the list begins. */
export interface ListDay<T> {
  readonly date: PlainDate;
  readonly items: readonly T[];
}

/** Occurrences, in order, by day. What began before `first` stands on `first`: each stands once. */
export function groupByDay<T extends Dated>(
  occurrences: readonly T[],
  first: PlainDate,
): ListDay<T>[] {
  const start = dayNumber(first);
  const days = new Map<number, T[]>();
  for (const occurrence of occurrences) {
    const day = Math.max(start, daysOf(occurrence).first);
    const items = days.get(day);
    if (items) items.push(occurrence);
    else days.set(day, [occurrence]);
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, items]) => ({ date: fromDayNumber(day), items }));
}

/** Whether an event, as it stands in the feed, lasts so long that it belongs with the exhibitions. */
export function isLong({ start, end }: { readonly start?: unknown; readonly end?: unknown }) {
  if (typeof start !== 'string' || typeof end !== 'string') return false;
  // Most events end on the day they begin, and there are ten thousand of them.
  if (start.startsWith(end.slice(0, 10))) return false;
  const [from, until] = [parsePlainDate(start.slice(0, 10)), parsePlainDate(end.slice(0, 10))];
  return (
    from !== undefined && until !== undefined && dayNumber(until) - dayNumber(from) >= LONG_DAYS
  );
}

/** Whether something of several days that is on at `today` ends within a week. */
export function endsSoon(occurrence: Dated, today: PlainDate): boolean {
  const { first, last } = daysOf(occurrence);
  const day = dayNumber(today);
  return first < day && last >= day && last - day <= SOON_DAYS;
}
