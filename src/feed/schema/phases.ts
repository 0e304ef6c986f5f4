import * as z from 'zod/mini';
import { color } from './color.ts';
import { expected } from './expected.ts';
import { id } from './id.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';
import { when } from './when.ts';

export const phaseSchema = z.object({
  id,
  title: text,
  purpose: expected(maybe(text)),
  when: expected(maybe(when)),
  color: maybe(color),
  process: maybe(id),
});

export type Phase = z.output<typeof phaseSchema>;

export const phases: Section<Phase> = { name: 'phases', item: phaseSchema };
