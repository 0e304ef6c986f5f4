import * as z from 'zod/mini';
import { link } from './link.ts';
import { maybe } from './presence.ts';
import type { SingleSection } from './section.ts';

export const linksSchema = z.object({
  calendar: maybe(link),
  submitEvent: maybe(link),
  submitStory: maybe(link),
  accessibilityStatement: maybe(link),
});

export type Links = z.output<typeof linksSchema>;

export const links: SingleSection<Links> = { name: 'links', value: linksSchema };
