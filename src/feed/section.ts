import { type FeedList, LazyList } from './feed-list.ts';
import { repair } from './repair.ts';
import type { Section, SingleSection } from './schema/section.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What has been read of each snapshot, for all widgets of a page: lists by their names, objects by
 * their definitions, as some read only a part of one.
 */
const readings = new WeakMap<Snapshot, Map<unknown, unknown>>();

/** A list of the feed, read item by item as they are asked for. */
export function section<T>(snapshot: Snapshot, definition: Section<T>): FeedList<T> {
  const { name } = definition;
  return once(snapshot, name, () =>
    readItems(snapshot, definition, snapshot.raw(name) ?? [], name),
  );
}

/** Items from elsewhere, such as a part, read as those of the feed. `path` names where they stand. */
export function readItems<T>(
  snapshot: Snapshot,
  definition: Section<T>,
  raw: unknown,
  path: string,
): FeedList<T> {
  if (!Array.isArray(raw)) snapshot.report({ code: 'wrong-type', path, dropped: 'part' });
  const items: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return new LazyList(definition, items, path, (issue) => snapshot.report(issue));
}

/** An object of the feed; undefined where there is none, or too little is left of it. */
export function single<T>(snapshot: Snapshot, definition: SingleSection<T>): T | undefined {
  return once(snapshot, definition, () => readSingle(snapshot, definition));
}

function readSingle<T>(snapshot: Snapshot, { name, value: schema }: SingleSection<T>) {
  const raw = snapshot.raw(name);
  if (raw === undefined) return;
  const { value, issues } = repair(schema, raw, { path: name });
  for (const issue of issues) snapshot.report(issue);
  return value;
}

function once<V>(snapshot: Snapshot, key: unknown, read: () => V): V {
  let known = readings.get(snapshot);
  if (!known) readings.set(snapshot, (known = new Map()));
  if (!known.has(key)) known.set(key, read());
  return known.get(key) as V;
}
