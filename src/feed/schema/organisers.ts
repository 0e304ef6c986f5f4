import type { output } from 'zod/v4/core';
import { color } from './color.ts';
import { expected } from './expected.ts';
import { id } from './id.ts';
import { either, object, oneOf } from './kinds.ts';
import { localLink } from './link.ts';
import { maybe, otherwise } from './presence.ts';
import type { Section } from './section.ts';
import { text, words } from './text.ts';

export const ORGANISER_KINDS = ['municipality', 'partner'] as const;

export const organiserSchema = object({
  id,
  name: text,
  url: maybe(localLink),
  kind: expected(otherwise(oneOf(ORGANISER_KINDS), 'partner')),
  color: maybe(color),
});

/** An organiser or partner that an item carries itself. */
export const party = object({ id: maybe(id), name: text, url: maybe(localLink) });

/** The id of an organiser of the feed; or the name of one that is not there; or one of its own. */
export const partyOrName = either(words, party);

export type Organiser = output<typeof organiserSchema>;

export const organisers: Section<Organiser> = { name: 'organisers', item: organiserSchema };
