import * as z from 'zod/mini';
import { because } from './because.ts';
import { source } from './link.ts';
import { maybe } from './presence.ts';
import type { SingleSection } from './section.ts';
import { text } from './text.ts';

export const OUTLINE_TYPES = ['FeatureCollection', 'Feature', 'Polygon', 'MultiPolygon'] as const;

/** Where each type of GeoJSON keeps what it is made of. */
const HOLDS = {
  FeatureCollection: 'features',
  Feature: 'geometry',
  Polygon: 'coordinates',
  MultiPolygon: 'coordinates',
} as const;

/**
 * GeoJSON by its outer look. The drawing reads every ring and leaves out those it cannot close;
 * checking thousands of coordinates here first would cost a page that shows no map.
 */
export const outlineSchema = z.looseObject({ type: z.enum(OUTLINE_TYPES) }).check(
  z.refine((outline) => {
    const held: unknown = outline[HOLDS[outline.type]];
    return outline.type === 'Feature'
      ? typeof held === 'object' && held !== null
      : Array.isArray(held);
  }, because('bad-shape')),
);

export const basemapSchema = z.object({
  /** With `{z}`, `{x}` and `{y}`. */
  url: source,
  attribution: text,
  /** Who is told the visitor's address. */
  party: text,
});

export const mapSchema = z.object({
  outline: maybe(outlineSchema),
  credit: maybe(text),
  basemap: maybe(basemapSchema),
});

export type Outline = z.output<typeof outlineSchema>;
export type Basemap = z.output<typeof basemapSchema>;
export type MapSection = z.output<typeof mapSchema>;

export const map: SingleSection<MapSection> = { name: 'map', value: mapSchema };
