import type { output } from 'zod/v4/core';
import { object } from './kinds.ts';
import { source } from './link.ts';
import type { SingleSection } from './section.ts';

export const storiesFromSchema = object({ href: source });

export type StoriesFrom = output<typeof storiesFromSchema>;

export const storiesFrom: SingleSection<StoriesFrom> = {
  name: 'storiesFrom',
  value: storiesFromSchema,
};
