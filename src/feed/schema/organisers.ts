import * as z from 'zod/mini';
import { color } from './color.ts';
import { expected } from './expected.ts';
import { id } from './id.ts';
import { localLink } from './link.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text, words } from './text.ts';

export const ORGANISER_KINDS = ['municipality', 'partner'] as const;
export type OrganiserKind = (typeof ORGANISER_KINDS)[number];

export const organiserSchema = z.object({
  id,
  name: text,
  url: maybe(localLink),
  kind: expected(z._default(z.enum(ORGANISER_KINDS), 'partner')),
  color: maybe(color),
});

/** An organiser or partner that an item carries itself. */
export const party = z.object({ id: maybe(id), name: text, url: maybe(localLink) });

/** The id of an organiser of the feed; or the name of one that is not there; or one of its own. */
export const partyOrName = z.union([words, party]);

export type Organiser = z.output<typeof organiserSchema>;
export type Party = z.output<typeof party>;

export const organisers: Section<Organiser> = { name: 'organisers', item: organiserSchema };
