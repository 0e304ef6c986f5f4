import { durationOf } from '../../model/duration.ts';
import { test } from './checks.ts';
import { string } from './kinds.ts';

/** A length of time in ISO 8601: `P7D`, `PT30M`. */
export const duration = string(test((text) => durationOf(text) !== undefined, 'bad-duration'));
