import { FeedError } from './errors.ts';
import { shortValue } from './faults.ts';
import { isRecord } from './raw.ts';
import { repair } from './repair.ts';
import { headerSchema } from './schema/header.ts';
import { Snapshot } from './snapshot.ts';

export { type FeedList } from './feed-list.ts';
export { resolveLink, resolveSource } from './resolve-link.ts';
export { readItems, section, single } from './section.ts';
export { Snapshot } from './snapshot.ts';

/** The version of the format that this code reads. */
export const VERSION = 1;

/** Names that no other kind of JSON has: a feed without its version is told so. */
const TELLTALES = ['vision', 'goals', 'phases', 'initiatives', 'events', 'organisers'];

/**
 * Reads what JSON.parse made of a feed. `url` is where it came from in the end. Only the header is
 * read here; sections are, when somebody asks for them.
 */
export function readFeed(raw: unknown, url: string): Snapshot | FeedError {
  if (!isRecord(raw)) return new FeedError('not-a-feed', { url });
  const version = Object.hasOwn(raw, 'version') ? raw.version : undefined;
  if (version !== VERSION) {
    const isFeed = TELLTALES.some((name) => Object.hasOwn(raw, name));
    if (!isFeed && typeof version !== 'number') return new FeedError('not-a-feed', { url });
    const found = shortValue(version);
    return new FeedError('wrong-version', { url, ...(found !== undefined && { version: found }) });
  }
  const { value = {}, issues } = repair(headerSchema, raw, { path: '' });
  return new Snapshot(url, raw, value, issues);
}
