import { goals } from '../../feed/schema/goals.ts';
import { initiatives } from '../../feed/schema/initiatives.ts';
import { phases } from '../../feed/schema/phases.ts';
import { section } from '../../feed/section.ts';
import type { Entry } from './entry.ts';
import { isString, lookAt, type UnreadList } from './look.ts';
import { listAt, type InitiativeFeed } from './read-initiatives.ts';

/**
 * Reads what is shown by its schema, so that its faults are told: the drawing has only looked at
 * the fields it needs.
 */
export function checkShown(feed: InitiativeFeed, shown: readonly Entry[]): void {
  const { snapshot } = feed;
  for (const definition of [goals, phases]) {
    const list = section(snapshot, definition);
    for (let position = 0; position < list.length; position++) list.at(position);
  }
  const list = section(snapshot, initiatives);
  for (const { position } of shown) list.at(position);
  tellUnknown(feed);
}

/** One wrong id in a template stands in a thousand initiatives: the console need not have them all. */
const MOST_REPORTS = 50;

const told = new WeakSet<InitiativeFeed>();

/** What names something that the feed does not have: the drawing has left it out. */
function tellUnknown(feed: InitiativeFeed): void {
  if (told.has(feed)) return;
  told.add(feed);
  const policies = lookAt(feed.snapshot, 'policies');
  let reports = 0;
  for (const entry of feed.entries) {
    for (const { field, value } of unknownIn(entry, policies)) {
      if (++reports > MOST_REPORTS) return;
      const path = `initiatives[${entry.position}].${field}`;
      const { id } = entry;
      feed.snapshot.report({ code: 'unknown-reference', path, id, dropped: 'part', value });
    }
  }
}

function* unknownIn(
  entry: Entry,
  policies: UnreadList,
): Iterable<{ readonly field: string; readonly value: string }> {
  const { item, policy } = entry;
  if (policy !== undefined && policies.positionOf(policy) < 0) {
    yield { field: 'policy', value: policy };
  }
  for (const name of ['goals', 'phases', 'tracks', 'places'] as const) {
    const named: readonly (string | { readonly id: string })[] = entry[name];
    for (const [index, value] of listAt(item, name).entries()) {
      const isKnown = named.some((one) => (typeof one === 'string' ? one : one.id) === value);
      if (isString(value) && !isKnown) yield { field: `${name}[${index}]`, value };
    }
  }
}
