import { createHash } from 'node:crypto';
import { ToldFeed } from '../../fallback/told-feed.ts';
import type { RawItem } from '../../feed/raw.ts';

/** A file of the site: its name within it, and what it holds. */
export type SiteFile = readonly [name: string, content: string | Uint8Array];

/** A feed that has been found right, as all that is made of it needs it. */
export class Published extends ToldFeed {
  readonly raw: RawItem;
  /** Where the feed will stand. */
  readonly url: string;
  /** Epoch ms: the day from which on events are coming. */
  readonly now: number;

  constructor(raw: RawItem, url: string, now?: number, allow: readonly string[] = []) {
    super(raw, url, undefined, allow);
    this.raw = raw;
    this.url = url;
    this.now = now ?? this.stamp;
  }

  get host(): string {
    return new URL(this.url).host;
  }
}

/** As many signs as keep two versions of a file apart. */
const HASH_LENGTH = 12;

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
}
