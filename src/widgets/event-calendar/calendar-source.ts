import type { FeedList } from '../../feed/feed-list.ts';
import { events, type FeedEvent } from '../../feed/schema/events.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { DayIndex } from '../../model/day-index.ts';
import type { RawEvent } from '../../model/event-list.ts';
import { readIds } from '../../model/read-ids.ts';
import type { Occurrence } from '../../model/occurrence.ts';

export type EventOccurrence = Occurrence<FeedEvent>;

interface Indexed {
  readonly index: DayIndex<FeedEvent>;
  list: FeedList<FeedEvent>;
}

/** Ten thousand events are put in order once, however many calendars show them. */
const indexes = new WeakMap<Snapshot, Indexed>();

/** The events of a feed by day. `list` is the feed's own, or the longer one when parts have come. */
export function occurrencesOf(
  snapshot: Snapshot,
  list: FeedList<FeedEvent> = section(snapshot, events),
): DayIndex<FeedEvent> {
  const known = indexes.get(snapshot);
  if (known) {
    // A calendar that has not heard of a part yet comes with the shorter list.
    if (list.length > known.list.length) {
      known.index.extend(list);
      known.list = list;
    }
    return known.index;
  }
  const index = new DayIndex<FeedEvent>(list, {
    timeZone: snapshot.timeZone,
    onIssue: (issue) => snapshot.report(issue),
  });
  indexes.set(snapshot, { index, list });
  return index;
}

/** The attributes by which a page shows only some of a feed's events: ids, separated by commas. */
export interface Narrowing {
  readonly organiser: string;
  readonly tag: string;
  readonly goal: string;
  readonly initiative: string;
  readonly place: string;
}

/** The ids in a field that holds an id, something with one, or a list of either. */
function idsOf(value: unknown): unknown[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.map((entry) =>
    typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : entry,
  );
}

/** Whether the page asks for an event; undefined where it asks for all. */
export function keepOnly(asked: Narrowing): ((raw: RawEvent) => boolean) | undefined {
  const wishes = (
    [
      ['organisers', asked.organiser],
      ['tags', asked.tag],
      ['goals', asked.goal],
      ['initiatives', asked.initiative],
      ['place', asked.place],
    ] as const
  )
    .map(([field, text]) => [field, new Set(readIds(text))] as const)
    .filter(([, ids]) => ids.size > 0);
  if (wishes.length === 0) return undefined;
  return (raw) =>
    wishes.every(([field, ids]) => idsOf(raw[field]).some((id) => ids.has(id as string)));
}
