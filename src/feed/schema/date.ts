import * as z from 'zod/mini';
import { parsePlainDate } from '../../model/plain-date.ts';
import { because } from './because.ts';

const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?`;
const OFFSET = String.raw`(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)`;

/** The patterns let 31 April through; this does not. */
const realDay = z.refine<string>(
  (value) => parsePlainDate(value.slice(0, 10)) !== undefined,
  because('bad-date'),
);

/** A day: `2024-05-29`. */
export const date = z.string().check(z.regex(new RegExp(`^${DAY}$`), because('bad-date')), realDay);

/** A day, a wall-clock time in the feed's zone (`2024-05-29T17:00`), or a time with an offset. */
export const moment = z
  .string()
  .check(z.regex(new RegExp(`^${DAY}(?:T${TIME}${OFFSET}?)?$`), because('bad-date')), realDay);

const OFFSET_AT_END = /(?:Z|[+-]\d\d:\d\d)$/;

export const hasOffset = (value: string): boolean =>
  value.includes('T') && OFFSET_AT_END.test(value);

/**
 * Whether `end` lies before `start`. A day is compared with a time by its day; a time with an
 * offset and one without cannot be compared here, where the feed's zone is not known.
 */
export function endsBeforeStart(start: string, end: string): boolean {
  const timed = start.includes('T') && end.includes('T');
  if (timed && hasOffset(start) !== hasOffset(end)) return false;
  if (timed && hasOffset(start)) return Date.parse(end) < Date.parse(start);
  const shared = Math.min(start.length, end.length);
  return end.slice(0, shared) < start.slice(0, shared);
}
