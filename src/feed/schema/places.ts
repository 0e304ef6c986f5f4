import type { output } from 'zod/v4/core';
import { expected } from './expected.ts';
import { id } from './id.ts';
import { either, object } from './kinds.ts';
import { latitude, longitude, wholePosition } from './position.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';

const fields = {
  name: text,
  address: maybe(text),
  access: maybe(text),
};

export const placeSchema = object(
  {
    id,
    ...fields,
    lat: expected(maybe(latitude)),
    lon: expected(maybe(longitude)),
  },
  ...wholePosition,
);

/** A place that an event or an initiative carries itself: an address will do. */
export const ownPlace = object(
  { id: maybe(id), ...fields, lat: maybe(latitude), lon: maybe(longitude) },
  ...wholePosition,
);

/** The id of a place of the feed, or a place of its own. */
export const placeOrId = either(id, ownPlace);

export type Place = output<typeof placeSchema>;
export type OwnPlace = output<typeof ownPlace>;

export const places: Section<Place> = { name: 'places', item: placeSchema };
