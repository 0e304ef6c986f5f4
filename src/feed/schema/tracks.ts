import type { output } from 'zod/v4/core';
import { expected } from './expected.ts';
import { id } from './id.ts';
import { object } from './kinds.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';

export const trackSchema = object({
  id,
  title: text,
  audience: expected(maybe(text)),
  purpose: expected(maybe(text)),
  lead: maybe(text),
  process: maybe(id),
});

export type Track = output<typeof trackSchema>;

export const tracks: Section<Track> = { name: 'tracks', item: trackSchema };
