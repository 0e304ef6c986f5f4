import { type FeedList, readFeed, section, single, Snapshot } from '../../src/feed/read.ts';
import { LIST_SECTIONS, SINGLE_SECTIONS } from '../../src/feed/schema/feed.ts';
import { judgeRules } from '../../src/feed/schema/rule.ts';
import { parseRule } from '../../src/model/recurrence-rule.ts';

/** Where test feeds come from. */
export const FEED_URL = 'https://www.example.org/feeds/vision.json';

/** The snapshot of a feed that can be read. */
export function snapshotOf(raw: unknown): Snapshot {
  const read = readFeed(raw, FEED_URL);
  if (!(read instanceof Snapshot)) throw read;
  return read;
}

/** A feed with nothing but a header and `sections`. */
export function aFeed(sections: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    version: 1,
    title: 'Et feed',
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    updated: '2026-05-01T08:00:00+02:00',
    ...sections,
  };
}

/** Reads every item of every section, by section. */
export function readAll(snapshot: Snapshot): Record<string, unknown> {
  judgeRules(parseRule);
  return Object.fromEntries([
    ...LIST_SECTIONS.map((definition) => {
      const list = section(snapshot, definition as Parameters<typeof section>[1]);
      return [definition.name, itemsOf(list)] as const;
    }),
    ...SINGLE_SECTIONS.map(
      (definition) =>
        [definition.name, single(snapshot, definition as Parameters<typeof single>[1])] as const,
    ),
  ]);
}

/** The items of a list by their positions. */
const itemsOf = (list: FeedList<unknown>): unknown[] =>
  Array.from({ length: list.length }, (_, position) => list.at(position));
