import { isRecord, stringAt } from './raw.ts';
import type { Snapshot } from './snapshot.ts';
import type { Text } from '../model/text.ts';

/** Something a story or an event belongs to: a goal, an initiative. */
export interface Named {
  readonly title: Text;
  readonly url?: Text;
}

export type Names = ReadonlyMap<string, Named>;

const known = new WeakMap<Snapshot, Map<string, Names>>();

/** What a section's items are called, by id. Two fields are wanted, so no schema is carried for the rest. */
export function namesIn(snapshot: Snapshot, section: string): Names {
  let sections = known.get(snapshot);
  if (!sections) known.set(snapshot, (sections = new Map<string, Names>()));
  let names = sections.get(section);
  if (!names) sections.set(section, (names = readNames(snapshot.raw(section))));
  return names;
}

function readNames(raw: unknown): Names {
  const names = new Map<string, Named>();
  for (const item of Array.isArray(raw) ? raw.filter(isRecord) : []) {
    const id = stringAt(item, 'id');
    const { title, url } = item;
    if (id === undefined || names.has(id) || !isShowable(title)) continue;
    names.set(id, isShowable(url) ? { title, url } : { title });
  }
  return names;
}

/** Looser than the schema: who picks the best of several languages passes over an empty one. */
function isShowable(value: unknown): value is Text {
  if (typeof value === 'string') return value.trim() !== '';
  if (!isRecord(value)) return false;
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => typeof text === 'string');
}
