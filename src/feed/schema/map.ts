import type { $loose, $ZodObject, output } from 'zod/v4/core';
import { test } from './checks.ts';
import { kind, object, oneOf, run } from './kinds.ts';
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

const SHAPE = { type: oneOf(OUTLINE_TYPES) };
const TYPED = object(SHAPE);

type Typed = output<typeof TYPED> & Readonly<Record<string, unknown>>;

function holdsItsKind(outline: Typed): boolean {
  const held = outline[HOLDS[outline.type]];
  return outline.type === 'Feature'
    ? typeof held === 'object' && held !== null
    : Array.isArray(held);
}

/**
 * GeoJSON by its outer look. The drawing reads every ring and leaves out those it cannot close;
 * checking thousands of coordinates here first would cost a page that shows no map.
 */
export const outlineSchema = kind({
  type: 'object',
  shape: SHAPE,
  // An object keeps only the fields it names.
  parse(payload, context) {
    run(TYPED, { ...payload }, context);
    return payload;
  },
  checks: [test(holdsItsKind, 'bad-shape')],
}) as $ZodObject<typeof SHAPE, $loose>;

export const basemapSchema = object({
  /** With `{z}`, `{x}` and `{y}`. */
  url: source,
  attribution: text,
  /** Who is told the visitor's address. */
  party: text,
});

export const mapSchema = object({
  outline: maybe(outlineSchema),
  credit: maybe(text),
  basemap: maybe(basemapSchema),
});

export type Outline = output<typeof outlineSchema>;
export type Basemap = output<typeof basemapSchema>;
export type MapSection = output<typeof mapSchema>;

export const map: SingleSection<MapSection> = { name: 'map', value: mapSchema };
