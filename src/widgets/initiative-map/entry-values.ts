import { readIds } from '../../model/read-ids.ts';
import { EVERYWHERE, isOnMap, type Entry } from './entry.ts';

/** What initiatives are filtered by, and where each has it. */
export const FACET_VALUES = {
  goal: ({ goals }: Entry) => goals,
  phase: ({ phases }: Entry) => phases,
  track: ({ tracks }: Entry) => tracks,
  scale: ({ scale }: Entry) => [scale],
  origin: ({ origin }: Entry) => [origin],
  status: ({ status }: Entry) => [status],
  partner: ({ partners }: Entry) => partners.map(({ id }) => id),
  place: (entry: Entry) => {
    const ids = entry.places.map(({ id }) => id);
    return isOnMap(entry) ? ids : [...ids, EVERYWHERE];
  },
} as const satisfies Readonly<Record<string, (entry: Entry) => readonly string[]>>;

export type FacetName = keyof typeof FACET_VALUES;
export const FACETS = Object.keys(FACET_VALUES) as readonly FacetName[];

/** The entries that the page's author asks for by attributes; each is a list of ids, or empty. */
export function entriesFor(
  entries: readonly Entry[],
  asked: Readonly<Record<FacetName | 'initiative', string>>,
): readonly Entry[] {
  const tests = [...FACETS, 'initiative' as const].flatMap((name) => {
    const ids = readIds(asked[name]);
    if (ids.length === 0) return [];
    const valuesOf = name === 'initiative' ? ({ id }: Entry) => [id] : FACET_VALUES[name];
    return (entry: Entry): boolean => valuesOf(entry).some((id) => ids.includes(id));
  });
  return tests.length > 0 ? entries.filter((entry) => tests.every((test) => test(entry))) : entries;
}
