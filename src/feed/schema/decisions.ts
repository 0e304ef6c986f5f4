import type { output } from 'zod/v4/core';
import { date } from './date.ts';
import { expected } from './expected.ts';
import { id, ids } from './id.ts';
import { object } from './kinds.ts';
import { localLink } from './link.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';

export const decisionSchema = object({
  id,
  title: text,
  date: expected(maybe(date)),
  body: expected(maybe(text)),
  outcome: expected(maybe(text)),
  url: maybe(localLink),
  initiatives: ids,
  goals: ids,
  departsFrom: ids,
  reason: maybe(text),
});

export type Decision = output<typeof decisionSchema>;

export const decisions: Section<Decision> = { name: 'decisions', item: decisionSchema };
