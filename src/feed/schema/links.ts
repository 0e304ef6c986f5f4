import type { output } from 'zod/v4/core';
import { object } from './kinds.ts';
import { link } from './link.ts';
import { maybe } from './presence.ts';
import type { SingleSection } from './section.ts';

export const linksSchema = object({
  calendar: maybe(link),
  calendars: maybe(link),
  submitEvent: maybe(link),
  submitStory: maybe(link),
  accessibilityStatement: maybe(link),
});

export type Links = output<typeof linksSchema>;

export const links: SingleSection<Links> = { name: 'links', value: linksSchema };
