import type { CalendarEvent } from './occurrence.ts';
import { DAY, parseMoment } from './wall-time.ts';

/** An event as it stands in the feed. */
export type RawEvent = Readonly<Record<string, unknown>>;

/** The events of a feed by position, each as it was written and as it was checked. */
export interface EventList<E extends CalendarEvent = CalendarEvent> {
  readonly length: number;
  has(position: number): boolean;
  /** Unchecked: enough to know its days. */
  raw(position: number): RawEvent;
  /** Checked; undefined where it cannot be shown. Of those with an id, a title and a start it can. */
  at(position: number): E | undefined;
  /** −1 where there is none. */
  positionOf(id: string): number;
}

/** Events that are known to be right, as a list. */
export function eventList<E extends CalendarEvent>(events: readonly E[]): EventList<E> {
  const positions = new Map(events.map(({ id }, position) => [id, position]));
  return {
    length: events.length,
    has: (position) => position in events,
    raw: (position) => ({ ...events[position] }),
    at: (position) => events[position],
    positionOf: (id) => positions.get(id) ?? -1,
  };
}

/** What was read last. */
let latest = { date: '', day: NaN };

/**
 * The day that a date or time of the feed begins with, by `dayNumber`; NaN where there is none.
 * Ten thousand events are put in order by this alone, mostly before the engine has compiled a
 * line: the engine's own reader is five times as fast then as one written here. It reads ten
 * digits as UTC, so no device's zone has a say.
 */
export function dayWritten(text: unknown): number {
  if (typeof text !== 'string') return NaN;
  if (text[4] === '-') {
    const date = text.slice(0, 10);
    // Most feeds are in order, with many events a day.
    if (date !== latest.date) latest = { date, day: Date.parse(date) / DAY };
    return latest.day;
  }
  // A year before 1 has its hyphens elsewhere.
  const moment = parseMoment(text);
  return moment ? Math.floor(moment.wall / DAY) : NaN;
}

/** Whether a time is by another clock than the event's: one ends in `Z` or `+02:00`. */
export function isByOffset(start: unknown, end: unknown): boolean {
  return hasOffset(start) || hasOffset(end);
}

function hasOffset(text: unknown): boolean {
  // `2024-05-29T17:00` and shorter has none.
  if (typeof text !== 'string' || text.length < 17) return false;
  const sign = text.at(-6);
  return text.endsWith('Z') || sign === '+' || sign === '-';
}
