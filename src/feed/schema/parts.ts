import type { output } from 'zod/v4/core';
import { moment } from './date.ts';
import { expected } from './expected.ts';
import { number, object, oneOf } from './kinds.ts';
import { source } from './link.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { words } from './text.ts';

/** Lists that a large feed may keep in pieces, and the index that searches them all. */
export const PART_SECTIONS = ['events', 'stories', 'activities', 'initiatives', 'index'] as const;
export type PartSection = (typeof PART_SECTIONS)[number];

export const partSchema = object({
  section: oneOf(PART_SECTIONS),
  /** Half-open: from this moment up to, not with, `until`, in the feed's zone. */
  from: maybe(moment),
  until: maybe(moment),
  href: source,
  count: expected(maybe(number())),
  hash: maybe(words),
});

export type Part = output<typeof partSchema>;

export const parts: Section<Part> = { name: 'parts', item: partSchema, ids: false };
