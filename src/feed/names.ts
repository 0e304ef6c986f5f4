import { isRecord, stringAt } from './raw.ts';
import type { Snapshot } from './snapshot.ts';
import type { Text } from '../model/text.ts';

/** Something a story or an event belongs to: a goal, an initiative. */
export interface Named {
  readonly title: Text;
  readonly url?: Text;
}

/** What a section's items are called, by id. Two fields are wanted, so no schema is carried for the rest. */
export function namesIn(snapshot: Snapshot, section: string): ReadonlyMap<string, Named> {
  const raw = snapshot.raw(section);
  const names = new Map<string, Named>();
  for (const item of Array.isArray(raw) ? raw.filter(isRecord) : []) {
    const id = stringAt(item, 'id');
    const { title, url } = item;
    if (id === undefined || names.has(id) || !isText(title)) continue;
    names.set(id, isText(url) ? { title, url } : { title });
  }
  return names;
}

function isText(value: unknown): value is Text {
  if (typeof value === 'string') return value.trim() !== '';
  if (!isRecord(value)) return false;
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => typeof text === 'string');
}
