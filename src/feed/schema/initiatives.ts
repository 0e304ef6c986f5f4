import type { output } from 'zod/v4/core';
import { date } from './date.ts';
import { expected } from './expected.ts';
import { id, ids } from './id.ts';
import { image } from './image.ts';
import { object, oneOf } from './kinds.ts';
import { localLink } from './link.ts';
import { partyOrName } from './organisers.ts';
import { placeOrId } from './places.ts';
import { list, maybe, otherwise } from './presence.ts';
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

export const initiativeSchema = object({
  id,
  title: text,
  summary: expected(maybe(text)),
  text: maybe(text),
  scale: expected(otherwise(oneOf(SCALES), 'small')),
  origin: expected(otherwise(oneOf(ORIGINS), 'new')),
  status: expected(otherwise(oneOf(INITIATIVE_STATUSES), 'planned')),
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

export type Initiative = output<typeof initiativeSchema>;

export const initiatives: Section<Initiative> = { name: 'initiatives', item: initiativeSchema };
