import { isUrl } from '../read-source.ts';

/** Fields that hold an address. */
const ADDRESSES = new Set(['url', 'href', 'src', 'image', 'booking', 'poster', 'avatar', 'video']);

/**
 * `value` with the addresses in it as they are seen from `base`, where that is on the web: a relative
 * one would lead to what lies beside the feed that it is merged into.
 */
export function seenFrom<T>(base: string, value: T): T {
  return isUrl(base) ? (absolute(value, base, '') as T) : value;
}

function absolute(value: unknown, base: string, field: string): unknown {
  if (typeof value === 'string') {
    return ADDRESSES.has(field) && URL.canParse(value, base) ? new URL(value, base).href : value;
  }
  if (Array.isArray(value)) {
    return (value as unknown[]).map((entry) => absolute(entry, base, field));
  }
  if (typeof value !== 'object' || value === null) return value;
  const isTranslated = ADDRESSES.has(field) && !('src' in value);
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      absolute(entry, base, isTranslated ? field : key),
    ]),
  );
}
