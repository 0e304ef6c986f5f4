import type { output } from 'zod/v4/core';
import { expected } from './expected.ts';
import { id, ids } from './id.ts';
import { object, oneOf } from './kinds.ts';
import { link, localLink } from './link.ts';
import { list, maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text, texts } from './text.ts';
import { when } from './when.ts';

export const ACTIVITY_STATUSES = ['planned', 'held', 'cancelled', 'awaiting'] as const;

export const documentSchema = object({ title: text, url: link });

export const activitySchema = object({
  id,
  title: text,
  when: expected(maybe(when)),
  /** The event it is: date and status are taken from there. */
  event: maybe(id),
  text: maybe(text),
  audience: maybe(text),
  theme: maybe(text),
  purpose: maybe(text),
  phases: ids,
  tracks: ids,
  principles: ids,
  process: maybe(id),
  status: maybe(oneOf(ACTIVITY_STATUSES)),
  responsible: texts,
  documents: list(documentSchema),
  questions: texts,
  url: maybe(localLink),
});

export type Activity = output<typeof activitySchema>;

export const activities: Section<Activity> = { name: 'activities', item: activitySchema };
