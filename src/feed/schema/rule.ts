import type { parseRule } from '../../model/recurrence-rule.ts';
import { test } from './checks.ts';
import { string } from './kinds.ts';

let read: typeof parseRule | undefined;

/**
 * Takes what reads rules. Until then each is taken at its word: a page that shows no series need not
 * carry all that can be wrong with one.
 */
export function judgeRules(by: typeof parseRule): void {
  read = by;
}

/** A recurrence rule of RFC 5545, daily to yearly. */
export const rule = string(test((value) => !read || !('error' in read(value)), 'bad-rule'));
