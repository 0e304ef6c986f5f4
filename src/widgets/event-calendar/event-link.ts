import type { PlainDate } from '../../model/plain-date.ts';
import { dateOfWall, parseMoment } from '../../model/wall-time.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { machineTime } from './telling.ts';

/** The parameter of the address that says which event is open. */
export const PARAMETER = 'event';

/**
 * What an event is called in the address: `ID@START`, for one that takes place once as well, so that
 * the part of a large feed in which it lies can be found.
 */
export function linkId(occurrence: EventOccurrence): string {
  const { id, at } = occurrence;
  return at === undefined ? `${id}@${machineTime(occurrence)}` : id;
}

/** The event that such a name is of, and the day on which it was when the link was made. */
export function readLinkId(linkId: string): { id: string; day: PlainDate | undefined } {
  const split = linkId.lastIndexOf('@');
  const moment = split > 0 ? parseMoment(linkId.slice(split + 1)) : undefined;
  // Ids may have an @ of their own.
  if (!moment) return { id: linkId, day: undefined };
  return { id: linkId.slice(0, split), day: dateOfWall(moment.wall) };
}
