import type { FeedList } from '../../feed/feed-list.ts';
import type { RawItem } from '../../feed/raw.ts';
import type { FeedEvent } from '../../feed/schema/events.ts';
import type { EventOccurrence } from './calendar-source.ts';

/** The id of the event; an occurrence of a series has its start behind it. */
export function eventIdOf({ id, at }: EventOccurrence): string {
  return at === undefined ? id : id.slice(0, -at.length - 1);
}

/**
 * What an occurrence is searched and filtered by: the event as it stands in the feed, unread, for
 * there may be ten thousand. In a series with changes it is the event as it is this time.
 */
export function recordOf(occurrence: EventOccurrence, list: FeedList<FeedEvent>): RawItem {
  const raw = list.raw(list.positionOf(eventIdOf(occurrence)));
  return hasChanges(raw) ? occurrence.event : raw;
}

/** Whether some of its occurrences are otherwise than the rest. */
export const hasChanges = ({ overrides }: RawItem): boolean =>
  Array.isArray(overrides) && overrides.length > 0;
