import type { output } from 'zod/v4/core';
import { test } from './checks.ts';
import { expected } from './expected.ts';
import { ids, id } from './id.ts';
import { number, object, oneOf } from './kinds.ts';
import { list, maybe } from './presence.ts';
import { REACHES } from './reach.ts';
import type { Section } from './section.ts';
import { text, words } from './text.ts';
import { when } from './when.ts';

export const rangeSchema = object(
  { min: number(), max: number() },
  test((range) => range.min <= range.max, 'bad-number'),
);

export const measureSchema = object({ when, value: number() });

/** Which stories of the feed a metric counts: those that have all that is named. */
export const countedStoriesSchema = object({
  tag: maybe(words),
  channel: maybe(words),
  reach: list(oneOf(REACHES)),
});

export const metricSchema = object({
  id,
  title: text,
  unit: expected(maybe(text)),
  value: number(),
  target: maybe(number()),
  range: maybe(rangeSchema),
  period: maybe(when),
  series: list(measureSchema),
  stories: maybe(countedStoriesSchema),
  goals: ids,
});

export type Metric = output<typeof metricSchema>;

export const metrics: Section<Metric> = { name: 'metrics', item: metricSchema };
