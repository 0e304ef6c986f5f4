import { type RawItem, stringAt } from '../../feed/raw.ts';
import { rfc3339 } from './clock.ts';

/** What a run adds itself, and what a source says only because it was asked again. */
const OURS = new Set(['sequence', 'previousStart', 'updated']);

/**
 * Compares with the run before: what is unchanged stays to the letter, what is changed counts its
 * `sequence` up, and an event that has moved remembers when it was.
 */
export function settle(
  items: readonly RawItem[],
  before: readonly RawItem[],
  section: string,
  now: number,
): readonly RawItem[] {
  const known = new Map(before.map((item) => [item.id, item]));
  return items.map((item) => {
    const old = known.get(item.id);
    if (!old) return item;
    // A story without a date got that of its first day.
    const dated = section === 'stories' ? withFirstDate(item, old, now) : item;
    if (fingerprint(dated) === fingerprint(old)) return old;
    return section === 'events' ? changedEvent(dated, old, now) : dated;
  });
}

function withFirstDate(item: RawItem, old: RawItem, now: number): RawItem {
  if (item.date_published !== rfc3339(now)) return item;
  return { ...item, date_published: old.date_published };
}

function changedEvent(item: RawItem, old: RawItem, now: number): RawItem {
  const hasMoved = stringAt(old, 'start') !== undefined && old.start !== item.start;
  const previousStart = hasMoved ? old.start : old.previousStart;
  const sequence = Math.max(numberAt(item, 'sequence'), numberAt(old, 'sequence') + 1);
  return {
    ...item,
    ...(previousStart !== undefined && previousStart !== item.start && { previousStart }),
    sequence,
    updated: rfc3339(now),
  };
}

const numberAt = (item: RawItem, name: string): number => {
  const value = item[name];
  return typeof value === 'number' ? value : 0;
};

/** The same for two items that say the same, whatever order their fields are in. */
export function fingerprint(item: RawItem): string {
  const fields = Object.entries(item).filter(([name]) => !OURS.has(name));
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
