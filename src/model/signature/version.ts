import { daysBetween, parsePlainDate } from '../plain-date.ts';
import { MARK } from './version-mark.ts';

/** Which feed and which drawing a signature was made of. */
export interface SignatureVersion {
  /** The number the feed gives its signature, else the time the feed was updated. */
  readonly feed: string;
  readonly template: number;
}

const WRITTEN = new RegExp(`${MARK} ([\\w:.+-]{1,40})/(\\d{1,6})`);

/** The version a signature says it is, wherever in `source` it says so. */
export function readVersion(source: string): SignatureVersion | undefined {
  const match = WRITTEN.exec(source);
  return match?.[1] ? { feed: match[1], template: Number(match[2]) } : undefined;
}

/** How a signature stands to the one that would be made today. */
export type VersionGap =
  | { readonly kind: 'unknown' | 'current' | 'newer' }
  /** `versions` where the feed counts them, else `days` between the two feeds. */
  | { readonly kind: 'behind'; readonly versions?: number; readonly days?: number };

export function versionGap(
  found: SignatureVersion | undefined,
  current: SignatureVersion,
): VersionGap {
  if (!found) return { kind: 'unknown' };
  const drawings = current.template - found.template;
  if (found.feed === current.feed && drawings === 0) return { kind: 'current' };
  const counted = /^\d{1,9}$/;
  if (counted.test(found.feed) && counted.test(current.feed)) {
    const versions = Number(current.feed) - Number(found.feed) + drawings;
    return versions > 0 ? { kind: 'behind', versions } : { kind: 'newer' };
  }
  const before = parsePlainDate(found.feed.slice(0, 10));
  const after = parsePlainDate(current.feed.slice(0, 10));
  const days = before && after ? daysBetween(before, after) : 0;
  if (days > 0) return { kind: 'behind', days };
  if (drawings > 0) return { kind: 'behind', versions: drawings };
  if (days < 0 || drawings < 0) return { kind: 'newer' };
  // One day, two feeds: the later clock time is the newer feed. A feed without a date is unknown.
  if (!before || !after) return { kind: 'unknown' };
  return Date.parse(found.feed) < Date.parse(current.feed)
    ? { kind: 'behind', days: 0 }
    : { kind: 'newer' };
}
