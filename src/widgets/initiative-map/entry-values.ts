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
