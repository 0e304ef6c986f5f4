import type { Facet, FilterSpec } from '../../model/filters.ts';
import { fold, matches, searchWords, type Folded } from '../../model/search.ts';
import type { Text } from '../../model/text.ts';
import { EVERYWHERE, ORIGINS, SCALES, STATUSES, type Entry } from './entry.ts';
import { FACET_VALUES, FACETS, type FacetName } from './entry-values.ts';
import { isText } from './look.ts';
import type { InitiativeFeed } from './read-initiatives.ts';

/** Ids of the feed, and words of ours, mean something even where no initiative has them. */
function isKnown(name: FacetName, id: string, feed: InitiativeFeed): boolean {
  const isOf = (words: readonly string[]): boolean => words.includes(id);
  switch (name) {
    case 'goal':
      return feed.goals.has(id);
    case 'phase':
    case 'track':
      return feed[`${name}s`].some((item) => item.id === id);
    case 'scale':
      return isOf(SCALES);
    case 'origin':
      return isOf(ORIGINS);
    case 'status':
      return isOf(STATUSES);
    case 'place':
      return id === EVERYWHERE || feed.places.positionOf(id) >= 0;
    case 'partner':
      return feed.organisers.positionOf(id) >= 0;
  }
}

/** What readers filter by, and authors by attributes. */
export function entryFilters(feed: () => InitiativeFeed | undefined): FilterSpec<Entry> {
  const facets = FACETS.map((name): Facet<Entry> => {
    const known = (id: string): boolean => {
      const read = feed();
      return read !== undefined && isKnown(name, id, read);
    };
    return { name, values: FACET_VALUES[name], known };
  });
  const folded = new WeakMap<Entry, Folded>();
  const textOf = (entry: Entry): Folded => {
    let text = folded.get(entry);
    if (text === undefined) {
      const { summary, text: whole, owner, contact } = entry.item;
      const said = [summary, whole, owner, contact].filter(isText);
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

/** A word is found in whichever language the reader knows it. */
function inAllLanguages(text: Text): string {
  if (typeof text === 'string') return text;
  return Object.values(text).join(' ');
}
