import { asItem, isRecord, itemsAt, type RawItem } from '../../feed/raw.ts';
import type { Sections } from '../import/imported.ts';
import { REFERENCES } from '../reference-fields.ts';

/** What an id of another list becomes; undefined takes it out. */
export type Rename = (section: string, id: string) => unknown;

/** An item with the ids in it that name other items changed. */
export function withReferences(section: string, item: RawItem, rename: Rename): RawItem {
  const fields = REFERENCES[section];
  if (!fields) return item;
  const changed = changedFields(item, fields, rename);
  if (section === 'stories' && isRecord(item._vision)) {
    return {
      ...item,
      _vision: { ...item._vision, ...changedFields(item._vision, fields, rename) },
    };
  }
  const overrides = itemsAt(item, 'overrides');
  return without({
    ...item,
    ...changed,
    ...(overrides.length > 0 && {
      overrides: overrides.map((one) => without({ ...one, ...changedFields(one, fields, rename) })),
    }),
  });
}

function changedFields(
  item: RawItem,
  fields: Readonly<Record<string, string>>,
  rename: Rename,
): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const [field, to] of Object.entries(fields)) {
    const value = item[field];
    if (typeof value === 'string') changed[field] = rename(to, value);
    if (!Array.isArray(value)) continue;
    changed[field] = (value as unknown[])
      .map((entry) => (typeof entry === 'string' ? rename(to, entry) : entry))
      .filter((entry) => entry !== undefined);
  }
  return changed;
}

const without = (item: RawItem): RawItem =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

/** The ids of a list. */
export const idsIn = (sections: Sections, section: string): ReadonlySet<unknown> =>
  new Set((sections[section] ?? []).map((item) => asItem(item).id));

/** Takes the item with `id` out of every list, and what names it with it. */
export function withoutId(sections: Sections, id: string): Sections {
  const homes = Object.keys(sections).filter((name) => idsIn(sections, name).has(id));
  return Object.fromEntries(
    Object.entries(sections).map(([name, items]) => [
      name,
      items
        .filter((item) => item.id !== id)
        .map((item) =>
          withReferences(name, item, (to, other) =>
            other === id && homes.includes(to) ? undefined : other,
          ),
        ),
    ]),
  );
}
