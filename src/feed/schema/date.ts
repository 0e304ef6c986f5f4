import { parseMoment } from '../../model/moment.ts';
import { test } from './checks.ts';
import { string } from './kinds.ts';

/** A day: `2024-05-29`. */
export const date = string(test((value) => parseMoment(value)?.isDay, 'bad-date'));

/** A day, a wall-clock time in the feed's zone (`2024-05-29T17:00`), or a time with an offset. */
export const moment = string(test(parseMoment, 'bad-date'));
