import { DayOrder } from './day-order.ts';
import { type EventList, type RawEvent, dayWritten, isByOffset } from './event-list.ts';
import type { Issue } from './issue.ts';
import {
  type CalendarEvent,
  LONGEST,
  type Occurrence,
  compareOccurrences,
  occurrenceOf,
  spanOf,
  touchesDays,
} from './occurrence.ts';
import { type PlainDate, dayNumber } from './plain-date.ts';
import { type Note, Series } from './series.ts';
import { DAY, parseMoment } from './wall-time.ts';
import { Zone, zoneOf } from './zone.ts';

export interface OccurrenceOptions {
  /** The calendar's zone: that of the feed. */
  readonly timeZone: string;
  readonly onIssue?: (issue: Issue) => void;
}

/** Which events are asked for: looked at before anything is made of them. */
export type Keep = (raw: RawEvent) => boolean;

/** An occurrence with those before and after it in time. */
export interface Neighbours<E extends CalendarEvent> {
  readonly previous: Occurrence<E> | undefined;
  readonly current: Occurrence<E>;
  readonly next: Occurrence<E> | undefined;
}

/** No two clocks in the world show dates further apart. */
const ZONES_APART = 2;

/** Ten years: how far series are searched where no window says. */
const HORIZON = LONGEST / DAY;

/** For all series of a feed together: a fifth of a second where each of them is endless. */
const SERIES_WORK = 4_000_000;

/** What all series together may fill a window with. Real ones are far from it. */
const MOST_OF_SERIES = 50_000;

const LONGEST_VALUE = 80;

/**
 * The events of a feed by day. Ten thousand are put in order by the first letters of their dates;
 * an event is read as a whole when a window touches it, so its issues come as it is looked at.
 */
export class OccurrenceIndex<E extends CalendarEvent = CalendarEvent> {
  #list: EventList<E>;
  /** How many positions of the list have been put in order. */
  #length = 0;
  readonly #display: Zone;
  readonly #onIssue: ((issue: Issue) => void) | undefined;
  /** Issues that have been named: an event is looked at often. */
  readonly #named = new Set<string>();
  readonly #work = { left: SERIES_WORK };
  readonly #singles = new DayOrder();
  /** Positions of events that take place more than once. */
  readonly #repeating: number[] = [];
  readonly #series = new Map<number, Series<E> | undefined>();

  constructor(list: EventList<E>, { timeZone, onIssue }: OccurrenceOptions) {
    this.#list = list;
    this.#display = zoneOf(timeZone) ?? new Zone('UTC');
    this.#onIssue = onIssue;
    this.extend(list);
  }

  /** Takes a list that is the one before with more at its end: a part of the feed has come. */
  extend(list: EventList<E>): void {
    this.#list = list;
    for (let position = this.#length; position < list.length; position++) this.#place(position);
    this.#length = list.length;
  }

  /** What takes place on the days [from, until), in the order in which it begins. */
  between(from: PlainDate, until: PlainDate, keep?: Keep): Occurrence<E>[] {
    return this.#within(dayNumber(from), dayNumber(until), keep);
  }

  /** The first `count` occurrences that are not over at the instant `after`. */
  next(after: number, count: number, keep?: Keep): Occurrence<E>[] {
    const found: Occurrence<E>[] = [];
    if (count < 1) return found;
    const today = Math.floor(this.#display.toWall(after) / DAY);
    for (const occurrence of this.#from(today, keep)) {
      if (occurrence.endInstant <= after && occurrence.startInstant < after) continue;
      found.push(occurrence);
      if (found.length >= count) break;
    }
    return found;
  }

  /** The occurrence with that id; for the id of a series, its first. */
  find(id: string): Occurrence<E> | undefined {
    const position = this.#list.positionOf(id);
    if (position >= 0) return this.#seriesAt(position)?.first ?? this.#single(position);
    const split = Math.max(0, id.lastIndexOf('@'));
    const moment = parseMoment(id.slice(split + 1));
    if (!moment || moment.offset !== undefined) return undefined;
    return this.#seriesAt(this.#list.positionOf(id.slice(0, split)))?.at(moment.wall);
  }

  /** The occurrence with that id, and those before and after it. */
  around(id: string): Neighbours<E> | undefined {
    const current = this.find(id);
    if (!current) return undefined;
    const day = dayNumber(current.startDate);
    let previous: Occurrence<E> | undefined;
    let isFound = false;
    for (const occurrence of this.#from(day)) {
      if (isFound)
        return { previous: previous ?? this.#lastBefore(day), current, next: occurrence };
      isFound = occurrence.id === current.id;
      if (!isFound && dayNumber(occurrence.startDate) === day) previous = occurrence;
    }
    return { previous: previous ?? this.#lastBefore(day), current, next: undefined };
  }

  #place(position: number): void {
    if (!this.#list.has(position)) return;
    const { start, end, timeZone, rrule, rdates } = this.#list.raw(position);
    const first = dayWritten(start);
    if (Number.isNaN(first)) {
      // It will never be shown, so this is the only time to hear why.
      this.#list.at(position);
    } else if (rrule !== undefined || (Array.isArray(rdates) && rdates.length > 0)) {
      this.#repeating.push(position);
    } else {
      const margin = timeZone !== undefined || isByOffset(start, end) ? ZONES_APART : 0;
      const last = lastDay(first, start, end);
      this.#singles.add(position, first - margin, last + margin);
    }
  }

  #within(from: number, until: number, keep?: Keep): Occurrence<E>[] {
    const isKept = (position: number) => !keep || keep(this.#list.raw(position));
    const found: Occurrence<E>[] = [];
    const take = (position: number) => {
      const occurrence = this.#single(position);
      if (occurrence && touchesDays(occurrence, from, until)) found.push(occurrence);
    };
    for (const position of this.#singles.touching(from, until)) {
      if (isKept(position)) take(position);
    }
    const room = found.length + MOST_OF_SERIES;
    for (const position of this.#repeating) {
      if (found.length >= room) break;
      if (!isKept(position)) continue;
      const series = this.#seriesAt(position);
      if (series) {
        const limit = room - found.length;
        for (const occurrence of series.between(from, until, limit)) found.push(occurrence);
      }
      // Neither its rule nor its extra dates could be read.
      else take(position);
    }
    return found.sort(compareOccurrences);
  }

  /** What takes place on `day`, then everything that begins later, in order. */
  *#from(day: number, keep?: Keep): Generator<Occurrence<E>> {
    const end = Math.max(day + HORIZON, this.#singles.lastStart + ZONES_APART + 1);
    for (let from = day, length = 1; from < end; from += length, length *= 2) {
      for (const occurrence of this.#within(from, from + length, keep)) {
        if (from === day || dayNumber(occurrence.startDate) >= from) yield occurrence;
      }
    }
  }

  /** The last occurrence that begins before `day`. */
  #lastBefore(day: number): Occurrence<E> | undefined {
    const start = Math.min(day - HORIZON, this.#singles.firstStart);
    for (let until = day, length = 1; until > start; until -= length, length *= 2) {
      const last = this.#within(until - length, until).findLast(
        ({ startDate }) => dayNumber(startDate) >= until - length,
      );
      if (last) return last;
    }
    return undefined;
  }

  #single(position: number): Occurrence<E> | undefined {
    const event = this.#list.at(position);
    if (!event) return undefined;
    const zone = this.#zoneOf(event);
    const span = spanOf(event, zone);
    if (!span) return undefined;
    if (span.fault) this.#noteFor(position, event)(span.fault, 'end', 'part', event.end);
    return occurrenceOf(event, undefined, span, zone, this.#display);
  }

  #seriesAt(position: number): Series<E> | undefined {
    if (!this.#series.has(position)) this.#series.set(position, this.#readSeries(position));
    return this.#series.get(position);
  }

  #readSeries(position: number): Series<E> | undefined {
    const event = this.#list.at(position);
    if (!event || (event.rrule === undefined && !event.rdates?.length)) return undefined;
    const zone = this.#zoneOf(event);
    const span = spanOf(event, zone);
    if (!span) return undefined;
    const note = this.#noteFor(position, event);
    if (span.fault) note(span.fault, 'end', 'part', event.end);
    return new Series(event, span, zone, { display: this.#display, note, work: this.#work });
  }

  #zoneOf({ timeZone }: CalendarEvent): Zone {
    return (timeZone === undefined ? undefined : zoneOf(timeZone)) ?? this.#display;
  }

  #noteFor(position: number, { id }: CalendarEvent): Note {
    return (code, at, dropped, value = '') => {
      const path = `events[${position}].${at}`;
      if (this.#named.has(code + path)) return;
      this.#named.add(code + path);
      this.#onIssue?.({ code, path, id, dropped, value: value.slice(0, LONGEST_VALUE) });
    };
  }
}

/** The last day of an event that begins on the day `first`, as it is written. */
function lastDay(first: number, start: unknown, end: unknown): number {
  if (typeof end !== 'string' || typeof start !== 'string') return first;
  // Most are over on the day they begin.
  if (end.startsWith(start.slice(0, 10))) return first;
  const last = dayWritten(end);
  return last >= first ? Math.min(last, first + HORIZON) : first;
}
