import type { FeedList } from '../../feed/feed-list.ts';
import { isRecord, type RawItem } from '../../feed/raw.ts';
import type { Section } from '../../feed/schema/section.ts';
import { readItems } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import type { Text } from '../../model/text.ts';

/** The sections that the marks and the list are drawn from. */
export type Looked =
  'initiatives' | 'goals' | 'phases' | 'tracks' | 'places' | 'organisers' | 'policies';

/** What an item without a title is nothing without. */
export interface Titled extends RawItem {
  readonly id: string;
  readonly title: Text;
}

/** A list whose ids are known and whose items nobody has read: no schema is fetched for it. */
export type UnreadList = Pick<FeedList<never>, 'length' | 'raw' | 'has' | 'positionOf'>;

/**
 * A list of the feed by a look. Most feeds are right, and the schemas of ten thousand initiatives
 * would cost more than all the rest: what a look finds right is taken as it stands, and only where
 * something is not do the schemas come (`mend.ts`).
 */
export function lookAt(snapshot: Snapshot, name: Looked): UnreadList {
  // Only `at` and `byId` would read by it, and this list has neither.
  const unread = { name } as Section<never>;
  return readItems(snapshot, unread, snapshot.raw(name) ?? [], name);
}

export const isString = (value: unknown): value is string => typeof value === 'string';

export function isText(value: unknown): value is Text {
  if (isString(value)) return value.trim() !== '';
  if (!isRecord(value)) return false;
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => isString(text) && text.trim() !== '');
}

/** The text where it is one. */
export const textAt = (item: RawItem, name: string): Text | undefined => {
  const value = item[name];
  return isText(value) ? value : undefined;
};

export const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value);
