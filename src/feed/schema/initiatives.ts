import * as z from 'zod/mini';
import { date } from './date.ts';
import { expected } from './expected.ts';
import { id, ids } from './id.ts';
import { image } from './image.ts';
import { localLink } from './link.ts';
import { partyOrName } from './organisers.ts';
import { placeOrId } from './places.ts';
import { list, maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text, texts } from './text.ts';
import { when } from './when.ts';

export const SCALES = ['flagship', 'large', 'small'] as const;
export const ORIGINS = ['new', 'existing'] as const;
export const INITIATIVE_STATUSES = [
  'idea',
  'proposed',
  'planned',
  'active',
  'done',
  'stopped',
] as const;
export type Scale = (typeof SCALES)[number];
export type Origin = (typeof ORIGINS)[number];
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number];

export const initiativeSchema = z.object({
  id,
  title: text,
  summary: expected(maybe(text)),
  text: maybe(text),
  scale: expected(z._default(z.enum(SCALES), 'small')),
  origin: expected(z._default(z.enum(ORIGINS), 'new')),
  status: expected(z._default(z.enum(INITIATIVE_STATUSES), 'planned')),
  goals: ids,
  phases: ids,
  tracks: ids,
  policy: maybe(id),
  partners: list(partyOrName),
  places: list(placeOrId),
  when: maybe(when),
  owner: maybe(text),
  statusDate: maybe(date),
  results: texts,
  join: maybe(text),
  image: maybe(image),
  url: maybe(localLink),
  contact: maybe(text),
});

export type Initiative = z.output<typeof initiativeSchema>;

export const initiatives: Section<Initiative> = { name: 'initiatives', item: initiativeSchema };
