import { dayNumber, parsePlainDate, type PlainDate } from './day-number.ts';

/**
 * What a clock on the wall shows, as one number: milliseconds from 1970-01-01T00:00 on that same
 * clock. It is no instant until a zone says where the wall stands; a day is its first moment.
 */
export type WallTime = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A date or a date and time of a feed, as it was written. */
export interface Moment {
  readonly wall: WallTime;
  /** A date alone: a day, not its midnight. */
  readonly isDay: boolean;
  /** How far the writer's clock was ahead of UTC, in ms, where the text says so. */
  readonly offset?: number;
}

const SHAPE =
  /^(-?\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|([+-])(\d\d):(\d\d))?)?$/;

/** Reads `2024-05-29`, `2024-05-29T17:00`, with seconds, with an offset; else undefined. */
export function parseMoment(text: string): Moment | undefined {
  const match = SHAPE.exec(text);
  const date = parsePlainDate(match?.[1] ?? '');
  if (!match || !date) return;
  const [, , hour, minute, second, zone, sign, offsetHours, offsetMinutes] = match;
  const midnight = wallOfDate(date);
  if (hour === undefined) return { wall: midnight, isDay: true };
  const time = clock(hour, minute, second);
  if (time === undefined) return;
  const wall = midnight + time;
  if (!zone) return { wall, isDay: false };
  const ahead = zone === 'Z' ? 0 : clock(offsetHours, offsetMinutes);
  if (ahead === undefined) return;
  return { wall, isDay: false, offset: sign === '-' ? -ahead : ahead };
}

/** Milliseconds since midnight; undefined for a time no clock shows. */
function clock(hour = '0', minute = '0', second = '0'): number | undefined {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return;
  return Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * 1000;
}

/** The first moment of a day. */
export function wallOfDate(date: PlainDate): WallTime {
  return dayNumber(date) * DAY;
}
