import { createHash } from 'node:crypto';
import { type RawItem, stringAt } from '../../feed/raw.ts';
import { readFeed, section, Snapshot } from '../../feed/read.ts';
import { events, type FeedEvent } from '../../feed/schema/events.ts';
import { organisers } from '../../feed/schema/organisers.ts';
import { places } from '../../feed/schema/places.ts';
import { eventWords, type EventWords, type WordSources } from '../../model/event-words.ts';
import { type LinkedSources, occurrenceAddress } from '../../model/json-ld.ts';
import { safeLink, safeSource } from '../../model/link.ts';
import { bestText, type Text } from '../../model/text.ts';
import { parseMoment } from '../../model/wall-time.ts';
import { zoneOf, Zone } from '../../model/zone.ts';

/** A file of the site: its name within it, and what it holds. */
export type SiteFile = readonly [name: string, content: string];

/** A feed that has been found right, as all that is made of it needs it. */
export class Published {
  readonly raw: RawItem;
  readonly snapshot: Snapshot;
  readonly zone: Zone;
  /** The instant of `updated`: the only clock here, so that the same feed gives the same files. */
  readonly stamp: number;
  /** Where the feed will stand. */
  readonly url: string;
  readonly events: readonly FeedEvent[];

  constructor(raw: RawItem, site: string) {
    this.raw = raw;
    this.url = site;
    const snapshot = readFeed(raw, site);
    if (!(snapshot instanceof Snapshot)) throw snapshot;
    this.snapshot = snapshot;
    this.zone = zoneOf(snapshot.timeZone) ?? new Zone('UTC');
    const { wall = 0, offset } = parseMoment(snapshot.updated ?? '') ?? {};
    this.stamp = offset === undefined ? this.zone.settle(wall) : wall - offset;
    this.events = [...section(snapshot, events)];
  }

  get language(): string {
    return this.snapshot.language;
  }

  get host(): string {
    return new URL(this.url).host;
  }

  best(text: Text): string {
    return bestText(text, [this.language], this.language).text;
  }

  link(href: Text | undefined): string | undefined {
    return href === undefined ? undefined : safeLink(this.best(href), this.url);
  }

  words(event: FeedEvent, before?: string): EventWords {
    return eventWords(event, this.#sources, before);
  }

  /** What search engines are told of its events is made of these. */
  get linkedSources(): LinkedSources {
    return {
      ...this.#sources,
      timeZone: this.snapshot.timeZone,
      language: this.language,
      asset: (src) => safeSource(src, this.url),
      idOf: (id) => occurrenceAddress(this.url, id),
    };
  }

  get #sources(): WordSources {
    const known = {
      places: section(this.snapshot, places),
      organisers: section(this.snapshot, organisers),
    };
    return {
      best: (text) => this.best(text),
      link: (href) => safeLink(href, this.url),
      place: (id) => known.places.byId(id),
      organiser: (id) => known.organisers.byId(id),
    };
  }

  get title(): string {
    return this.best(this.snapshot.title);
  }

  at(name: string): string | undefined {
    return stringAt(this.raw, name);
  }
}

/** As many signs as keep two versions of a file apart. */
const HASH_LENGTH = 12;

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
}
