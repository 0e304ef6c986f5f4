import { parseRule } from '../../model/recurrence-rule.ts';
import { test } from './checks.ts';
import { string } from './kinds.ts';

/** A recurrence rule of RFC 5545, daily to yearly. */
export const rule = string(test((value) => !('error' in parseRule(value)), 'bad-rule'));
