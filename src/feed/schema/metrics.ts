import * as z from 'zod/mini';
import { because } from './because.ts';
import { expected } from './expected.ts';
import { ids, id } from './id.ts';
import { list, maybe } from './presence.ts';
import { REACHES } from './reach.ts';
import type { Section } from './section.ts';
import { text, words } from './text.ts';
import { when } from './when.ts';

export const rangeSchema = z
  .object({ min: z.number(), max: z.number() })
  .check(z.refine((range) => range.min <= range.max, because('bad-number')));

export const measureSchema = z.object({ when, value: z.number() });

/** Which stories of the feed a metric counts: those that have all that is named. */
export const countedStoriesSchema = z.object({
  tag: maybe(words),
  channel: maybe(words),
  reach: list(z.enum(REACHES)),
});

export type CountedStories = z.output<typeof countedStoriesSchema>;

export const metricSchema = z.object({
  id,
  title: text,
  unit: expected(maybe(text)),
  value: z.number(),
  target: maybe(z.number()),
  range: maybe(rangeSchema),
  period: maybe(when),
  series: list(measureSchema),
  stories: maybe(countedStoriesSchema),
  goals: ids,
});

export type Metric = z.output<typeof metricSchema>;

export const metrics: Section<Metric> = { name: 'metrics', item: metricSchema };
