import type { output } from 'zod/v4/core';
import { moment } from './date.ts';
import { duration } from './duration.ts';
import { expected } from './expected.ts';
import { object } from './kinds.ts';
import { language } from './language.ts';
import { source } from './link.ts';
import { linksSchema } from './links.ts';
import { maybe } from './presence.ts';
import { text } from './text.ts';
import { zone } from './zone.ts';

/** What stands before the sections, but for the version. A reader can do without any of it. */
export const headerFields = {
  title: expected(maybe(text)),
  language: expected(maybe(language)),
  timeZone: expected(maybe(zone)),
  updated: expected(maybe(moment)),
  staleAfter: maybe(duration),
  refreshEvery: maybe(duration),
  self: maybe(source),
};

/** What is read of a feed at once. */
export const headerSchema = object({ ...headerFields, links: maybe(linksSchema) });

export type Header = output<typeof headerSchema>;
