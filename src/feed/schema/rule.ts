import * as z from 'zod/mini';
import { parseRule } from '../../model/recurrence-rule.ts';
import { because } from './because.ts';

/** A recurrence rule of RFC 5545, daily to yearly. */
export const rule = z
  .string()
  .check(z.refine((value) => !('error' in parseRule(value)), because('bad-rule')));
