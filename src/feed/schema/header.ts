import * as z from 'zod/mini';
import { because } from './because.ts';
import { moment } from './date.ts';
import { duration } from './duration.ts';
import { language } from './language.ts';
import { source } from './link.ts';
import { maybe } from './presence.ts';
import { text } from './text.ts';
import { zone } from './zone.ts';

/**
 * What stands before the sections. Browsers read it by hand (`feed/header.ts`), before any
 * widget has asked for zod; this is the strict definition, and a test holds the two together.
 */
export const headerSchema = z.object({
  version: z.literal(1, because('wrong-version')),
  title: text,
  language,
  timeZone: zone,
  updated: moment,
  staleAfter: maybe(duration),
  refreshEvery: maybe(duration),
  self: maybe(source),
});

export type Header = z.output<typeof headerSchema>;
