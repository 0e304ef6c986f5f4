/**
 * Fields of items that nobody has checked. A list of ten thousand is sorted and searched by these
 * small readers; what is shown goes through its schema.
 */
export type RawItem = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is RawItem {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NOTHING: RawItem = Object.freeze({});
const NONE: readonly string[] = Object.freeze([]);

/** The value as an item; one without fields where it is none. */
export function asItem(value: unknown): RawItem {
  return isRecord(value) ? value : NOTHING;
}

/** The string at `name`. */
export function stringAt(item: RawItem, name: string): string | undefined {
  const value = item[name];
  return typeof value === 'string' ? value : undefined;
}

/** The strings of the list at `name`. */
export function stringsAt(item: RawItem, name: string): readonly string[] {
  const value = item[name];
  if (!Array.isArray(value)) return NONE;
  return value.filter((entry): entry is string => typeof entry === 'string');
}

/** The item at `name`. */
export function itemAt(item: RawItem, name: string): RawItem {
  return asItem(item[name]);
}

/** The items of the list at `name`. */
export function itemsAt(item: RawItem, name: string): readonly RawItem[] {
  const value = item[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
