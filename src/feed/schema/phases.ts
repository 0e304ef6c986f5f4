import type { output } from 'zod/v4/core';
import { color } from './color.ts';
import { expected } from './expected.ts';
import { id } from './id.ts';
import { object } from './kinds.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';
import { when } from './when.ts';

export const phaseSchema = object({
  id,
  title: text,
  purpose: expected(maybe(text)),
  when: expected(maybe(when)),
  color: maybe(color),
  process: maybe(id),
});

export type Phase = output<typeof phaseSchema>;

export const phases: Section<Phase> = { name: 'phases', item: phaseSchema };
