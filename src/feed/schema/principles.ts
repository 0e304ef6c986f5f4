import type { output } from 'zod/v4/core';
import { expected } from './expected.ts';
import { id } from './id.ts';
import { object } from './kinds.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';

export const principleSchema = object({
  id,
  title: text,
  text: expected(maybe(text)),
  process: maybe(id),
});

export type Principle = output<typeof principleSchema>;

export const principles: Section<Principle> = { name: 'principles', item: principleSchema };
