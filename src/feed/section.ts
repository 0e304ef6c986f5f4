import { type FeedList, LazyList } from './feed-list.ts';
import { repair } from './repair.ts';
import type { Section, SingleSection } from './schema/section.ts';
import type { Snapshot } from './snapshot.ts';

/** Sections that have been read, by snapshot and name: all widgets of a page share them. */
const lists = new WeakMap<Snapshot, Map<string, FeedList<unknown>>>();
const singles = new WeakMap<Snapshot, Map<string, unknown>>();

/** A list of the feed, read item by item as they are asked for. */
export function section<T>(snapshot: Snapshot, definition: Section<T>): FeedList<T> {
  const known = cacheOf(lists, snapshot);
  let list = known.get(definition.name) as FeedList<T> | undefined;
  if (!list) {
    const raw = snapshot.raw(definition.name);
    list = readItems(snapshot, definition, raw ?? [], definition.name);
    known.set(definition.name, list);
  }
  return list;
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
  const known = cacheOf(singles, snapshot);
  if (!known.has(definition.name)) known.set(definition.name, readSingle(snapshot, definition));
  return known.get(definition.name) as T | undefined;
}

function readSingle<T>(snapshot: Snapshot, { name, value: schema }: SingleSection<T>) {
  const raw = snapshot.raw(name);
  if (raw === undefined) return;
  const { value, issues } = repair(schema, raw, { path: name });
  for (const issue of issues) snapshot.report(issue);
  return value;
}

function cacheOf<V>(caches: WeakMap<Snapshot, Map<string, V>>, snapshot: Snapshot): Map<string, V> {
  let cache = caches.get(snapshot);
  if (!cache) caches.set(snapshot, (cache = new Map<string, V>()));
  return cache;
}
