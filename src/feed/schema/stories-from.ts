import * as z from 'zod/mini';
import { source } from './link.ts';
import type { SingleSection } from './section.ts';

export const storiesFromSchema = z.object({ href: source });

export type StoriesFrom = z.output<typeof storiesFromSchema>;

export const storiesFrom: SingleSection<StoriesFrom> = {
  name: 'storiesFrom',
  value: storiesFromSchema,
};
