import * as z from 'zod/mini';
import { color } from './color.ts';
import { expected } from './expected.ts';
import { id } from './id.ts';
import { localLink } from './link.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';

export const goalSchema = z.object({
  id,
  title: text,
  summary: expected(maybe(text)),
  color: maybe(color),
  url: maybe(localLink),
});

export type Goal = z.output<typeof goalSchema>;

export const goals: Section<Goal> = { name: 'goals', item: goalSchema };
