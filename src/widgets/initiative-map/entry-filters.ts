import type { InitiativeMapMessages } from '../../i18n/initiative-map.ts';
import type { Facet, FilterSpec } from '../../model/filters.ts';
import { fold, matches, searchWords, type Folded } from '../../model/search.ts';
import type { Text } from '../../model/text.ts';
import { EVERYWHERE, isOnMap, type Entry } from './entry.ts';
import type { InitiativeFeed } from './read-initiatives.ts';

export const FACETS = [
  'goal',
  'phase',
  'track',
  'scale',
  'origin',
  'status',
  'partner',
  'place',
] as const;
export type FacetName = (typeof FACETS)[number];

const VALUES: Readonly<Record<FacetName, (entry: Entry) => readonly string[]>> = {
  goal: ({ goals }) => goals,
  phase: ({ phases }) => phases,
  track: ({ tracks }) => tracks,
  scale: ({ scale }) => [scale],
  origin: ({ origin }) => [origin],
  status: ({ status }) => [status],
  partner: ({ partners }) => partners.map(({ id }) => id),
  place: (entry) => {
    const ids = entry.places.map(({ id }) => id);
    return isOnMap(entry) ? ids : [...ids, EVERYWHERE];
  },
};

/** Ids of the feed, and words of ours, mean something even where no initiative has them. */
function isKnown(
  name: FacetName,
  id: string,
  feed: InitiativeFeed,
  words: InitiativeMapMessages,
): boolean {
  switch (name) {
    case 'goal':
      return feed.goals.has(id);
    case 'phase':
    case 'track':
      return feed[`${name}s`].some((item) => item.id === id);
    case 'scale':
      return Object.hasOwn(words.scales, id);
    case 'origin':
      return Object.hasOwn(words.origins, id);
    case 'status':
      return Object.hasOwn(words.statuses, id);
    case 'place':
      return id === EVERYWHERE || feed.places.positionOf(id) >= 0;
    case 'partner':
      return feed.organisers.positionOf(id) >= 0;
  }
}

export interface FilterContext {
  readonly feed: () => InitiativeFeed | undefined;
  readonly words: () => InitiativeMapMessages;
}

/** What readers filter by, and authors by attributes. */
export function entryFilters({ feed, words }: FilterContext): FilterSpec<Entry> {
  const facets = FACETS.map((name): Facet<Entry> => {
    const known = (id: string): boolean => {
      const read = feed();
      return read !== undefined && isKnown(name, id, read, words());
    };
    return { name, values: VALUES[name], known };
  });
  const folded = new WeakMap<Entry, Folded>();
  const textOf = (entry: Entry): Folded => {
    let text = folded.get(entry);
    if (text === undefined) {
      const raw = feed()?.list.raw(entry.position);
      const said = [raw?.summary, raw?.text, raw?.owner, raw?.contact].filter(isText);
      const names = [...entry.partners, ...entry.places].map(({ name }) => name);
      text = fold([entry.title, ...said, ...names].map(inAllLanguages).join(' '));
      folded.set(entry, text);
    }
    return text;
  };
  const search = (typed: string) => {
    const asked = searchWords(typed);
    return (entry: Entry) => matches(asked, textOf(entry));
  };
  return { facets, search };
}

const isText = (value: unknown): value is Text =>
  typeof value === 'string' || (typeof value === 'object' && value !== null);

/** A word is found in whichever language the reader knows it. */
function inAllLanguages(text: Text): string {
  if (typeof text === 'string') return text;
  return Object.values(text)
    .filter((words) => typeof words === 'string')
    .join(' ');
}
