import * as z from 'zod/mini';
import type { output } from 'zod/v4/core';
import type { IssueCode } from '../../model/issue.ts';
import { moment } from './date.ts';
import { duration } from './duration.ts';
import { object } from './kinds.ts';
import { language } from './language.ts';
import { source } from './link.ts';
import { maybe } from './presence.ts';
import { text } from './text.ts';
import { zone } from './zone.ts';

/**
 * What stands before the sections. Browsers read it by hand (`feed/header.ts`), before any
 * widget has asked for zod; this is the strict definition, and a test holds the two together.
 */
export const headerSchema = object({
  version: z.literal(1, 'wrong-version' satisfies IssueCode),
  title: text,
  language,
  timeZone: zone,
  updated: moment,
  staleAfter: maybe(duration),
  refreshEvery: maybe(duration),
  self: maybe(source),
});

export type Header = output<typeof headerSchema>;
