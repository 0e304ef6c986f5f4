import { DayOrder } from './day-order.ts';
import { type EventList, type RawEvent, dayWritten, isByOffset } from './event-list.ts';
import type { Issue } from './issue.ts';
import {
  type CalendarEvent,
  LONGEST,
  type Occurrence,
  compareOccurrences,
  PlacedOccurrence,
  SERIES_WORK,
  spanOf,
  touchesDays,
} from './occurrence.ts';
import { type PlainDate, dayNumber } from './plain-date.ts';
import type { Note, Series } from './series.ts';
import { DAY } from './wall-time.ts';
import { Zone, zoneOf } from './zone.ts';

export interface OccurrenceOptions {
  /** The calendar's zone: that of the feed. */
  readonly timeZone: string;
  readonly onIssue?: (issue: Issue) => void;
}

/** What knows of events that take place more than once. */
export type SeriesKind = typeof Series;

/** Which events are asked for: looked at before anything is made of them. */
export type Keep = (raw: RawEvent) => boolean;

/** No two clocks in the world show dates further apart. */
const ZONES_APART = 2;

/** Ten years: how far series are searched where no window says. */
const HORIZON = LONGEST / DAY;

/** What all series together may fill a window with. Real ones are far from it. */
const MOST_OF_SERIES = 50_000;

const LONGEST_VALUE = 80;

/**
 * The events of a feed by day. Ten thousand are put in order by the first letters of their dates;
 * an event is read as a whole when a window touches it, so its issues come as it is looked at. One
 * that takes place more than once stands at its own start alone until the index learns of series.
 */
export class DayIndex<E extends CalendarEvent = CalendarEvent> {
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
  #kind: SeriesKind | undefined;

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

  /** Takes what knows of series. */
  learn(kind: SeriesKind): void {
    this.#kind = kind;
  }

  /** Whether there are events of which it does not know all times. */
  get lacksSeries(): boolean {
    return !this.#kind && this.#repeating.length > 0;
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

  /** The event's position in the feed's list; −1 where there is none. */
  positionOf(id: string): number {
    return this.#list.positionOf(id);
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
      const occurrence = this.singleAt(position);
      if (occurrence && touchesDays(occurrence, from, until)) found.push(occurrence);
    };
    for (const position of this.#singles.touching(from, until)) {
      if (isKept(position)) take(position);
    }
    const room = found.length + MOST_OF_SERIES;
    for (const position of this.#repeating) {
      if (found.length >= room) break;
      if (!isKept(position)) continue;
      const series = this.seriesAt(position);
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

  /** The event at a position, taken for one that takes place once. */
  singleAt(position: number): Occurrence<E> | undefined {
    const raw = this.#list.raw(position);
    const event =
      isPlain(raw) && this.#list.has(position)
        ? (raw as unknown as CalendarEvent)
        : this.#list.at(position);
    if (!event) return undefined;
    const zone = this.#zoneOf(event);
    const span = spanOf(event, zone);
    if (!span) {
      // It will never be shown, so this is the only time to hear why.
      this.#list.at(position);
      return undefined;
    }
    if (span.fault) this.#noteFor(position, event)(span.fault, 'end', 'part', event.end);
    const list = this.#list;
    // Read now or later, it is there: it has all that an event must have.
    const read = () => list.at(position) as unknown as E;
    return new PlacedOccurrence(event.id, read, undefined, span, zone, this.#display);
  }

  /** The event at a position as the series that it is; undefined for one that takes place once. */
  seriesAt(position: number): Series<E> | undefined {
    if (this.#kind && !this.#series.has(position)) {
      this.#series.set(position, this.#readSeries(position, this.#kind));
    }
    return this.#series.get(position);
  }

  #readSeries(position: number, Kind: SeriesKind): Series<E> | undefined {
    const event = this.#list.at(position);
    if (!event || (event.rrule === undefined && !event.rdates?.length)) return undefined;
    const zone = this.#zoneOf(event);
    const span = spanOf(event, zone);
    if (!span) return undefined;
    const note = this.#noteFor(position, event);
    if (span.fault) note(span.fault, 'end', 'part', event.end);
    return new Kind(event, span, zone, { display: this.#display, note, work: this.#work });
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

/** Whether it can be shown as it stands in the feed: most have a plain title and the feed's own clock. */
function isPlain({ title, timeZone, end, allDay }: RawEvent): boolean {
  return (
    typeof title === 'string' &&
    /\S/.test(title) &&
    timeZone === undefined &&
    (end === undefined || typeof end === 'string') &&
    (allDay === undefined || typeof allDay === 'boolean')
  );
}

/** The last day of an event that begins on the day `first`, as it is written. */
function lastDay(first: number, start: unknown, end: unknown): number {
  if (typeof end !== 'string' || typeof start !== 'string') return first;
  // Most are over on the day they begin.
  if (end.startsWith(start.slice(0, 10))) return first;
  const last = dayWritten(end);
  return last >= first ? Math.min(last, first + HORIZON) : first;
}
