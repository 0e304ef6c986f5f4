import * as z from 'zod/mini';
import { because } from './because.ts';
import { expected } from './expected.ts';
import { ids, id } from './id.ts';
import { list, maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';
import { when } from './when.ts';

export const rangeSchema = z
  .object({ min: z.number(), max: z.number() })
  .check(z.refine((range) => range.min <= range.max, because('bad-number')));

export const measureSchema = z.object({ when, value: z.number() });

export const metricSchema = z.object({
  id,
  title: text,
  unit: expected(maybe(text)),
  value: z.number(),
  target: maybe(z.number()),
  range: maybe(rangeSchema),
  period: maybe(when),
  series: list(measureSchema),
  goals: ids,
});

export type Metric = z.output<typeof metricSchema>;

export const metrics: Section<Metric> = { name: 'metrics', item: metricSchema };
