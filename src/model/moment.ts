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
  /^(-?\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/** Reads `2024-05-29`, `2024-05-29T17:00`, with seconds, with an offset; else undefined. */
export function parseMoment(text: string): Moment | undefined {
  const match = SHAPE.exec(text);
  if (!match) return;
  // By number: to take a list apart by its places is slow before it is compiled.
  const time = match[2];
  const zone = match[4];
  const midnight = midnightOf(match[1] ?? '');
  if (midnight === undefined) return;
  if (!time) return { wall: midnight, isDay: true };
  const wall = midnight + clock(time) + Number(match[3] ?? 0) * 1000;
  if (!zone) return { wall, isDay: false };
  // Of a Z nothing is left, which is no time ahead.
  const ahead = clock(zone.slice(1));
  return { wall, isDay: false, offset: zone.startsWith('-') ? -ahead : ahead };
}

/**
 * The engine's own reader is several times as fast as ours, for most are read before a line of us is
 * compiled. It takes 30 February for 1 March, and reads no year before 0.
 */
function midnightOf(date: string): WallTime | undefined {
  if (date.startsWith('-') || date.slice(8) > '28') {
    const day = parsePlainDate(date);
    return day && wallOfDate(day);
  }
  return Date.parse(date);
}

/** Milliseconds since midnight. */
function clock(time: string): number {
  return Number(time.slice(0, 2)) * HOUR + Number(time.slice(3)) * MINUTE;
}

/** The first moment of a day. */
export function wallOfDate(date: PlainDate): WallTime {
  return dayNumber(date) * DAY;
}
