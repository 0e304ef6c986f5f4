import type { output } from 'zod/v4/core';
import { expected } from './expected.ts';
import { id, ids } from './id.ts';
import { object } from './kinds.ts';
import { localLink } from './link.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';
import { when } from './when.ts';

export const policySchema = object({
  id,
  title: text,
  /** What such a paper is called here; its depth comes from its parents. */
  level: expected(maybe(text)),
  parents: ids,
  status: maybe(text),
  adopted: maybe(when),
  owner: maybe(text),
  url: maybe(localLink),
});

export type Policy = output<typeof policySchema>;

export const policies: Section<Policy> = { name: 'policies', item: policySchema };
