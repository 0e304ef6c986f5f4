import { FeedError } from './errors.ts';
import { readHeader } from './header.ts';
import { isRecord } from './raw.ts';
import { Snapshot } from './snapshot.ts';

export { type FeedList } from './feed-list.ts';
export { resolveLink, resolveSource } from './resolve-link.ts';
export { readItems, section, single } from './section.ts';
export { Snapshot } from './snapshot.ts';

/** The version of the format that this code reads. */
export const VERSION = 1;

/**
 * Reads what JSON.parse made of a feed. `url` is where it came from in the end. Only the header is
 * read here; sections are, when somebody asks for them.
 */
export function readFeed(raw: unknown, url: string): Snapshot | FeedError {
  if (!isRecord(raw) || !Object.hasOwn(raw, 'version')) return new FeedError('not-a-feed', { url });
  const version = raw.version;
  if (version !== VERSION) {
    // A JSON Feed has an address there.
    const isOther = typeof version === 'string' && version.includes('/');
    return new FeedError(isOther ? 'not-a-feed' : 'wrong-version', {
      url,
      version: typeof version === 'number' || typeof version === 'string' ? String(version) : '?',
    });
  }
  const { header, issues } = readHeader(raw);
  return new Snapshot(url, raw, header, issues);
}
