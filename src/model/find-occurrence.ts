import type { CalendarEvent, Occurrence } from './occurrence.ts';
import type { DayIndex } from './day-index.ts';
import { firstOf, occurrenceAt } from './series-members.ts';
import { parseMoment } from './wall-time.ts';

/** The occurrence with that id; for the id of a series, its first. */
export function findOccurrence<E extends CalendarEvent>(
  index: DayIndex<E>,
  id: string,
): Occurrence<E> | undefined {
  const position = index.positionOf(id);
  if (position >= 0) {
    const series = index.seriesAt(position);
    return (series && firstOf(series)) ?? index.singleAt(position);
  }
  const split = Math.max(0, id.lastIndexOf('@'));
  const moment = parseMoment(id.slice(split + 1));
  if (!moment || moment.offset !== undefined) return undefined;
  const series = index.seriesAt(index.positionOf(id.slice(0, split)));
  return series && occurrenceAt(series, moment.wall);
}
