import * as z from 'zod/mini';
import { expected } from './expected.ts';
import { id } from './id.ts';
import { latitude, longitude, wholePosition } from './position.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';

const fields = {
  name: text,
  address: maybe(text),
  access: maybe(text),
};

export const placeSchema = z
  .object({
    id,
    ...fields,
    lat: expected(maybe(latitude)),
    lon: expected(maybe(longitude)),
  })
  .check(...wholePosition);

/** A place that an event or an initiative carries itself: an address will do. */
export const ownPlace = z
  .object({ id: maybe(id), ...fields, lat: maybe(latitude), lon: maybe(longitude) })
  .check(...wholePosition);

/** The id of a place of the feed, or a place of its own. */
export const placeOrId = z.union([id, ownPlace]);

export type Place = z.output<typeof placeSchema>;
export type OwnPlace = z.output<typeof ownPlace>;

export const places: Section<Place> = { name: 'places', item: placeSchema };
