import * as z from 'zod/mini';
import { expected } from './expected.ts';
import { id } from './id.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';

export const trackSchema = z.object({
  id,
  title: text,
  audience: expected(maybe(text)),
  purpose: expected(maybe(text)),
  lead: maybe(text),
  process: maybe(id),
});

export type Track = z.output<typeof trackSchema>;

export const tracks: Section<Track> = { name: 'tracks', item: trackSchema };
