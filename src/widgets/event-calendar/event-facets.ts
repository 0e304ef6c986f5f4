import type { FeedList } from '../../feed/feed-list.ts';
import { asItem, isRecord, stringAt, stringsAt, type RawItem } from '../../feed/raw.ts';
import type { FeedEvent } from '../../feed/schema/events.ts';
import { goals } from '../../feed/schema/goals.ts';
import { organisers } from '../../feed/schema/organisers.ts';
import { places } from '../../feed/schema/places.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import type { Facet } from '../../model/filters.ts';
import type { Text } from '../../model/text.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { recordOf } from './event-record.ts';
import { type FacetName, FACETS, FREE } from './facet-names.ts';

/** Whether the feed is known as a whole: what it does not name then names nothing. */
export type IsWhole = () => boolean;

/** The facets of one reading of a feed, and what the ids in them are called. */
export class EventFacets {
  readonly #snapshot: Snapshot;
  readonly #list: FeedList<FeedEvent>;
  readonly #isWhole: IsWhole;
  /** Names that events carry themselves, by facet and id. */
  readonly #own = new Map<string, Text>();
  readonly #all = new Map<FacetName, ReadonlySet<string>>();

  constructor(snapshot: Snapshot, list: FeedList<FeedEvent>, isWhole: IsWhole) {
    this.#snapshot = snapshot;
    this.#list = list;
    this.#isWhole = isWhole;
  }

  /** What `id` is called in the feed; undefined where it is no more than itself. */
  nameOf(name: FacetName, id: string): Text | undefined {
    const snapshot = this.#snapshot;
    if (name === 'goal') return section(snapshot, goals).byId(id)?.title;
    if (name === 'organiser' || name === 'place') {
      const known = name === 'place' ? places : organisers;
      return section<{ name: Text }>(snapshot, known).byId(id)?.name ?? this.#own.get(name + id);
    }
    return this.#own.get(name + id);
  }

  /** The goals of the feed, in its order. */
  get goalIds(): readonly string[] {
    return section(this.#snapshot, goals).ids;
  }

  /** Whether an event of any day has it: what no event of this month has is not unknown. */
  isKnown(name: FacetName, id: string): boolean {
    return !this.#isWhole() || this.nameOf(name, id) !== undefined || this.#idsOf(name).has(id);
  }

  valuesOf(name: FacetName, item: RawItem): readonly string[] {
    switch (name) {
      case 'tag':
        return stringsAt(item, 'tags');
      case 'goal':
        return stringsAt(item, 'goals');
      case 'access':
        return stringsAt(item, 'access');
      case 'organiser':
        return Array.isArray(item.organisers)
          ? item.organisers.flatMap((one: unknown) => this.#idIn(name, one))
          : [];
      case 'place':
        return this.#idIn(name, item.place);
      case 'audience':
        return this.#idOfText(name, item.audience);
      case 'language':
        return [stringAt(item, 'language') ?? this.#snapshot.language];
      case 'price':
        return asItem(item.price).amount === 0 ? [FREE] : [];
    }
  }

  /** The id of something that is named by it, or that stands there itself. */
  #idIn(name: FacetName, value: unknown): readonly string[] {
    if (typeof value === 'string') return [value];
    const item = asItem(value);
    const id = stringAt(item, 'id');
    if (id === undefined) return this.#idOfText(name, item.name);
    this.#keepName(name, id, item.name);
    return [id];
  }

  /** Text in several languages goes by the feed's own, or by the first it is in. */
  #idOfText(name: FacetName, value: unknown): readonly string[] {
    if (typeof value === 'string') return value.trim() ? [value] : [];
    if (!isRecord(value)) return [];
    const words = [value[this.#snapshot.language], ...Object.values(value)];
    const id = words.find((word) => typeof word === 'string' && word.trim() !== '');
    if (typeof id !== 'string') return [];
    this.#keepName(name, id, value);
    return [id];
  }

  /** Nobody has checked it: only what is text in some language is kept. */
  #keepName(name: FacetName, id: string, value: unknown): void {
    const texts = Object.entries(isRecord(value) ? value : { [this.#snapshot.language]: value });
    const told = texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    if (told.length > 0) this.#own.set(name + id, Object.fromEntries(told));
  }

  #idsOf(name: FacetName): ReadonlySet<string> {
    let ids = this.#all.get(name);
    if (!ids) {
      const positions = Array.from({ length: this.#list.length }, (_, position) => position);
      ids = new Set(positions.flatMap((at) => this.valuesOf(name, this.#list.raw(at))));
      this.#all.set(name, ids);
    }
    return ids;
  }
}

/** The facets for `FiltersController`; `facets` gives those of the reading that is shown. */
export function facetSpecs(
  facets: () => { readonly facets: EventFacets; readonly list: FeedList<FeedEvent> } | undefined,
): Facet<EventOccurrence>[] {
  return FACETS.map((name) => ({
    name,
    values: (occurrence) => {
      const now = facets();
      return now ? now.facets.valuesOf(name, recordOf(occurrence, now.list)) : [];
    },
    known: (id) => facets()?.facets.isKnown(name, id) ?? true,
  }));
}
