import { safeLink, safeSource } from '../model/link.ts';
import { shortValue } from './faults.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The address of a link of the feed, made absolute; undefined, and an issue, where it may not be
 * followed. `path` names where it stands.
 */
export function resolveLink(snapshot: Snapshot, href: string, path = ''): string | undefined {
  return accept(safeLink(href, snapshot.url), snapshot, href, path);
}

/** The same for what a page loads: images, films, feeds. */
export function resolveSource(snapshot: Snapshot, src: string, path = ''): string | undefined {
  return accept(safeSource(src, snapshot.url), snapshot, src, path);
}

function accept(
  url: string | undefined,
  snapshot: Snapshot,
  written: string,
  path: string,
): string | undefined {
  if (url === undefined) {
    const value = shortValue(written) ?? '';
    snapshot.report({ code: 'bad-link', path, dropped: 'part', value });
  }
  return url;
}
