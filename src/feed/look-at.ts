import type { FeedList } from './feed-list.ts';
import type { Section } from './schema/section.ts';
import { readItems } from './section.ts';
import type { Snapshot } from './snapshot.ts';

/** A list whose ids are known and whose items nobody has read: no schema is fetched for it. */
export type UnreadList = Pick<FeedList<never>, 'length' | 'raw' | 'has' | 'positionOf'>;

/**
 * A list of the feed by a look. Most feeds are right, and the schemas of ten thousand items would
 * cost more than all the rest: what a look finds right is taken as it stands, and only where
 * something is not do the schemas come.
 */
export function lookAt(snapshot: Snapshot, name: string): UnreadList {
  // Only `at` and `byId` would read by it, and this list has neither.
  const unread = { name } as Section<never>;
  return readItems(snapshot, unread, snapshot.raw(name) ?? [], name);
}
