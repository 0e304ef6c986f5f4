import type { output } from 'zod/v4/core';
import { color } from './color.ts';
import { expected } from './expected.ts';
import { id } from './id.ts';
import { object } from './kinds.ts';
import { localLink } from './link.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';

export const goalSchema = object({
  id,
  title: text,
  summary: expected(maybe(text)),
  color: maybe(color),
  url: maybe(localLink),
});

export type Goal = output<typeof goalSchema>;

export const goals: Section<Goal> = { name: 'goals', item: goalSchema };
