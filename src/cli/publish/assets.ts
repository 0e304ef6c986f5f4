import { readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { isUrl } from '../read-source.ts';
import type { SiteFile } from './published.ts';

/** Fields that hold the address of a picture, a film or a file. */
const FILES = new Set(['src', 'image', 'poster', 'avatar', 'video']);
/** Larger ones are moved by other means. */
const LARGEST = 100 * 2 ** 20;
/** Names of what is made of the feed. */
const OURS = /^(?:pages\.css|calendar\.ics|stories\.rss|(?:calendar|parts|fallback|embed)\/)/;
/** What the command reads and remembers: a partner’s sheet may call it a picture. */
const FOR_NOBODY = /(?:^|\/)\.|\.json$/i;

/**
 * The pictures and films that lie beside the feed and are named in it by relative addresses: they
 * are published with it, or nobody would see them. `feed` is the feed's own file.
 */
export function* assetFiles(raw: unknown, feed: string): Generator<SiteFile> {
  if (isUrl(feed)) return;
  const folder = dirname(feed);
  const seen = new Set<string>();
  for (const address of addressesIn(raw, '')) {
    const name = nameOf(address);
    if (name === undefined || seen.has(name) || OURS.test(name)) continue;
    if (FOR_NOBODY.test(name)) continue;
    seen.add(name);
    const path = join(folder, name);
    if (relative(folder, path).startsWith('..')) continue;
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile() && found.size <= LARGEST) yield [name, readFileSync(path)];
  }
}

/** The file that a relative address means; undefined for one that leads elsewhere. */
function nameOf(address: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|[/#?\\])/i.test(address)) return undefined;
  const [path = ''] = address.split(/[?#]/, 1);
  const name = posix.normalize(decoded(path));
  return name === '.' || name.startsWith('..') || name.startsWith('/') ? undefined : name;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // A stray per cent sign: the name is as it is written.
    if (error instanceof URIError) return path;
    throw error;
  }
}

function* addressesIn(value: unknown, field: string): Generator<string> {
  if (typeof value === 'string') {
    if (FILES.has(field)) yield value;
  } else if (Array.isArray(value)) {
    for (const entry of value as unknown[]) yield* addressesIn(entry, field);
  } else if (typeof value === 'object' && value !== null) {
    const isFile = 'mime_type' in value;
    for (const [key, entry] of Object.entries(value)) {
      if (key === 'outline') continue;
      yield* addressesIn(entry, isFile && key === 'url' ? 'src' : key);
    }
  }
}
