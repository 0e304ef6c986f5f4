import * as z from 'zod/mini';
import { expected } from './expected.ts';
import { id } from './id.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';

export const principleSchema = z.object({
  id,
  title: text,
  text: expected(maybe(text)),
  process: maybe(id),
});

export type Principle = z.output<typeof principleSchema>;

export const principles: Section<Principle> = { name: 'principles', item: principleSchema };
