/** What events are told apart by, in the order in which it is offered. */
export const FACETS = [
  'tag',
  'organiser',
  'place',
  'audience',
  'price',
  'access',
  'language',
  'goal',
] as const;
export type FacetName = (typeof FACETS)[number];

/** The one id of the facet `price`. */
export const FREE = 'free';
