import * as z from 'zod/mini';
import { parseDuration } from '../../model/duration.ts';
import { because } from './because.ts';

/** A length of time in ISO 8601: `P7D`, `PT30M`. */
export const duration = z
  .string()
  .check(z.refine((value) => parseDuration(value) !== undefined, because('bad-duration')));
