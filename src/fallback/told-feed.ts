import { readFeed, section, Snapshot } from '../feed/read.ts';
import { events, type FeedEvent } from '../feed/schema/events.ts';
import { organisers } from '../feed/schema/organisers.ts';
import { places } from '../feed/schema/places.ts';
import { judgeRules } from '../feed/schema/rule.ts';
import { whenLabel } from '../format/when-text.ts';
import { fallback, type FallbackMessages } from '../i18n/fallback.ts';
import { languageOf } from '../i18n/messages.ts';
import { eventList } from '../model/event-list.ts';
import { eventWords, type EventWords, type WordSources } from '../model/event-words.ts';
import { type LinkedSources, occurrenceAddress } from '../model/json-ld.ts';
import { safeLink, safeSource } from '../model/link.ts';
import { parseMarkdown } from '../model/markdown.ts';
import { OccurrenceIndex } from '../model/occurrences.ts';
import { parseRule } from '../model/recurrence-rule.ts';
import { isOwnSite } from '../model/stories/own-site.ts';
import { bestText, directionOf, isSameLanguage, type Text } from '../model/text.ts';
import { parseMoment } from '../model/wall-time.ts';
import type { WhenValue } from '../model/when.ts';
import { Zone, zoneOf } from '../model/zone.ts';
import { escaped, htmlOf } from './html.ts';

/** Where a feed is that has no address: its relative links lead nowhere. */
const NOWHERE = 'https://feed.invalid/';

/** A feed as it is told outside a page of ours: in one language, with absolute addresses. */
export class ToldFeed {
  readonly snapshot: Snapshot;
  readonly zone: Zone;
  /** The reader's language. */
  readonly language: string;
  readonly ui: FallbackMessages;
  /** The instant of `updated`. */
  readonly stamp: number;
  /** Whose pictures are shown. */
  readonly #homes: readonly string[];
  #events: readonly FeedEvent[] | undefined;
  #known: WordSources | undefined;
  #occurrences: OccurrenceIndex<FeedEvent> | undefined;

  /** Throws the FeedError that says why `feed` is none. `allow`: whose pictures are shown beside its own. */
  constructor(feed: unknown, url = NOWHERE, language?: string, allow: readonly string[] = []) {
    judgeRules(parseRule);
    const snapshot = feed instanceof Snapshot ? feed : readFeed(feed, url);
    if (!(snapshot instanceof Snapshot)) throw snapshot;
    this.snapshot = snapshot;
    this.#homes = [snapshot.url, ...allow];
    this.language = language ?? snapshot.language;
    this.ui = fallback[languageOf(this.language)];
    this.zone = zoneOf(snapshot.timeZone) ?? new Zone('UTC');
    this.stamp = this.instant(snapshot.updated ?? '') ?? 0;
  }

  /** Read once, for all that is made of them. */
  get events(): readonly FeedEvent[] {
    return (this.#events ??= [...section(this.snapshot, events)]);
  }

  /** When all of them take place. */
  get occurrences(): OccurrenceIndex<FeedEvent> {
    const { timeZone } = this.snapshot;
    return (this.#occurrences ??= new OccurrenceIndex(eventList(this.events), { timeZone }));
  }

  get title(): string {
    return this.best(this.snapshot.title);
  }

  /** The instant of a moment as feeds write it: by an offset, or by the feed's clock. */
  instant(moment: string): number | undefined {
    const parsed = parseMoment(moment);
    if (!parsed) return undefined;
    const { wall, offset } = parsed;
    return offset === undefined ? this.zone.settle(wall) : wall - offset;
  }

  best(text: Text): string {
    return bestText(text, [this.language], this.snapshot.language).text;
  }

  link(href: Text | undefined): string | undefined {
    return href === undefined ? undefined : somewhere(safeLink(this.best(href), this.snapshot.url));
  }

  source(src: string): string | undefined {
    return somewhere(safeSource(src, this.snapshot.url));
  }

  /**
   * The address of a picture, which a browser fetches without asking its reader: undefined where that
   * is somebody else's, who would learn the reader's address by it.
   */
  picture(src: string): string | undefined {
    const address = this.source(src);
    return address !== undefined && isOwnSite(address, this.#homes) ? address : undefined;
  }

  /** Text of the feed as HTML, with its language where that is not the page's. */
  html(text: Text | undefined, own?: string): string {
    if (text === undefined) return '';
    const best = bestText(text, [this.language], own ?? this.snapshot.language);
    return this.#marked('span', escaped(best.text), best.lang);
  }

  /** The limited markdown of a text as HTML. */
  richHtml(text: Text | undefined, own?: string): string {
    if (text === undefined) return '';
    const best = bestText(text, [this.language], own ?? this.snapshot.language);
    const html = htmlOf(parseMarkdown(best.text, this.snapshot.url));
    return html && this.#marked('div', html, best.lang);
  }

  when(value: WhenValue | undefined): string {
    const { snapshot, language: lang } = this;
    const options = { lang, feedLanguage: snapshot.language, timeZone: snapshot.timeZone };
    return whenLabel(value, options)?.text ?? '';
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
      asset: (src) => this.picture(src),
      idOf: (id) => occurrenceAddress(this.snapshot.url, id),
    };
  }

  get #sources(): WordSources {
    return (this.#known ??= this.#readSources());
  }

  #readSources(): WordSources {
    const known = {
      places: section(this.snapshot, places),
      organisers: section(this.snapshot, organisers),
    };
    return {
      best: (text) => this.best(text),
      link: (href) => this.link(href),
      place: (id) => known.places.byId(id),
      organiser: (id) => known.organisers.byId(id),
    };
  }

  /** The name of an organiser or partner: an id, a name, or one of the item's own. */
  party(party: string | { readonly name: Text }): string {
    if (typeof party !== 'string') return this.best(party.name);
    const known = section(this.snapshot, organisers).byId(party);
    return known ? this.best(known.name) : party;
  }

  #marked(tag: string, html: string, lang: string): string {
    if (isSameLanguage(lang, this.language) || html === '') return html;
    return `<${tag} lang="${escaped(lang)}" dir="${directionOf(lang)}">${html}</${tag}>`;
  }
}

const somewhere = (url: string | undefined): string | undefined =>
  url?.startsWith(NOWHERE) ? undefined : url;
