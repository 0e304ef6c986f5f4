import { type PlainDate, dayNumber } from './plain-date.ts';
import {
  DAY,
  HOUR,
  type Moment,
  type WallTime,
  dateOfWall,
  formatTime,
  parseMoment,
  startOfDay,
} from './wall-time.ts';
import type { Zone } from './zone.ts';

/** When an event is, as the feed writes it. */
export interface EventTimes {
  readonly start: string;
  readonly end?: string;
  readonly allDay?: boolean;
  readonly timeZone?: string;
}

/** What one occurrence of a series has otherwise; `at` is the start it would have had. */
export interface EventOverride extends Partial<EventTimes> {
  readonly at: string;
}

/** What the calendar needs to know of an event to place it. Everything else passes through. */
export interface CalendarEvent extends EventTimes {
  readonly id: string;
  readonly rrule?: string;
  readonly rdates?: readonly string[];
  readonly exdates?: readonly string[];
  readonly overrides?: readonly EventOverride[];
}

/** An event on the days it takes place; a series has one for each time. */
export interface Occurrence<E extends CalendarEvent = CalendarEvent> {
  /** The event's id; in a series `ID@START`, where START is the one the series gave it. */
  readonly id: string;
  /** The event, with what is otherwise this time. Its times are the series': use those here. */
  readonly event: E;
  /** START of the id, by the event's own clock; undefined for a single event. */
  readonly at: string | undefined;
  readonly allDay: boolean;
  /** False where the feed tells no end; `endInstant` is then the start. */
  readonly hasEnd: boolean;
  /** Epoch ms. A day begins and ends at midnight in the calendar's zone. */
  readonly startInstant: number;
  readonly endInstant: number;
  /** The first and the last day that it touches, in the calendar's zone. */
  readonly startDate: PlainDate;
  readonly endDate: PlainDate;
  /** `17:00` in that zone; undefined for whole days, and for an end that is not told or a day. */
  readonly startTime: string | undefined;
  readonly endTime: string | undefined;
}

/** From when until when, by the event's own clock. */
export interface Span {
  readonly start: WallTime;
  /** For whole days the midnight after the last. */
  readonly end: WallTime;
  readonly isDays: boolean;
  readonly hasEnd: boolean;
  /** A time at the start, a date alone at the end: it ends with that day. */
  readonly endsOnDay: boolean;
  /** Where the feed wrote an offset: a clock may show `start` twice. */
  readonly startInstant: number | undefined;
  readonly endInstant: number | undefined;
  /** What was wrong with the end, which was left out or cut. */
  readonly fault: 'end-before-start' | 'too-many-days' | undefined;
}

/** Ten years. Nothing that lasts longer is an event. */
export const LONGEST = 3653 * DAY;

/** For all series of a feed or calendar together: a fifth of a second where each of them is endless. */
export const SERIES_WORK = 4_000_000;

/** How long an event without an end is taken to last where it must be drawn. */
const DRAWN_LENGTH = HOUR;

/** The instant until which to draw an occurrence. */
export function drawnUntil({ startInstant, endInstant, hasEnd }: Occurrence): number {
  return hasEnd ? endInstant : startInstant + DRAWN_LENGTH;
}

/** Reads an event's times; undefined where the start is none. `zone` is where its clock hangs. */
export function spanOf(times: EventTimes, zone: Zone): Span | undefined {
  const from = parseMoment(times.start);
  if (!from) return;
  const until = times.end === undefined ? undefined : parseMoment(times.end);
  const isDays = from.isDay || times.allDay === true;
  const first = wallIn(zone, from);
  const start = isDays ? startOfDay(first) : first;
  const endsByDay = isDays || until?.isDay === true;
  const last = until ? wallIn(zone, until) : start;
  return checked({
    isDays,
    start,
    end: endsByDay ? startOfDay(last) + DAY : last,
    hasEnd: isDays || until !== undefined,
    endsOnDay: endsByDay && !isDays,
    startInstant: isDays ? undefined : instantOf(from),
    endInstant: until && !endsByDay ? instantOf(until) : undefined,
    fault: undefined,
  });
}

function checked(span: Span): Span {
  const { start, end, isDays } = span;
  const least = isDays ? start + DAY : start;
  if (end < least) {
    const fault = 'end-before-start';
    return { ...span, end: least, endInstant: undefined, hasEnd: isDays, endsOnDay: false, fault };
  }
  if (end - start <= LONGEST) return span;
  return { ...span, end: start + LONGEST, endInstant: undefined, fault: 'too-many-days' };
}

/** What the clock in `zone` shows at a moment of the feed. */
export function wallIn(zone: Zone, moment: Moment): WallTime {
  const instant = instantOf(moment);
  return instant === undefined ? moment.wall : zone.toWall(instant);
}

function instantOf({ wall, offset }: Moment): number | undefined {
  return offset === undefined ? undefined : wall - offset;
}

/** The occurrence of `event` in that span; `zone` is the event's, `display` the calendar's. */
export function occurrenceOf<E extends CalendarEvent>(
  event: E,
  at: string | undefined,
  span: Span,
  zone: Zone,
  display: Zone,
): Occurrence<E> {
  return new PlacedOccurrence(event.id, () => event, at, span, zone, display);
}

/** An occurrence whose event is read when somebody looks at it: a full month shows a tenth of its own. */
export class PlacedOccurrence<E extends CalendarEvent> implements Occurrence<E> {
  readonly id: string;
  readonly at: string | undefined;
  readonly allDay: boolean;
  readonly hasEnd: boolean;
  readonly startInstant: number;
  readonly endInstant: number;
  readonly startDate: PlainDate;
  readonly endDate: PlainDate;
  readonly #read: () => E;
  /** What the clock shows at either end; undefined where no time is told. */
  readonly #startWall: WallTime | undefined;
  readonly #endWall: WallTime | undefined;

  /** `id` and `read` are the event's. */
  constructor(
    id: string,
    read: () => E,
    at: string | undefined,
    span: Span,
    zone: Zone,
    display: Zone,
  ) {
    const { start, end, isDays, hasEnd } = span;
    // A day is the same day in every zone.
    const from = isDays ? display : zone;
    const startInstant = span.startInstant ?? from.settle(start);
    const endInstant = hasEnd ? (span.endInstant ?? from.settle(end)) : startInstant;
    this.id = at === undefined ? id : `${id}@${at}`;
    this.at = at;
    this.allDay = isDays;
    this.hasEnd = hasEnd;
    this.startInstant = startInstant;
    this.endInstant = Math.max(startInstant, endInstant);
    const first = isDays ? start : display.toWall(startInstant);
    const last = isDays ? end : display.toWall(this.endInstant);
    this.startDate = dateOf(first);
    // What ends at midnight is over before the day begins.
    this.endDate = dateOf(Math.max(first, last - 1));
    this.#startWall = isDays ? undefined : first;
    this.#endWall = hasEnd && !isDays && !span.endsOnDay ? last : undefined;
    this.#read = read;
  }

  get event(): E {
    return this.#read();
  }

  get startTime(): string | undefined {
    return timeAt(this.#startWall);
  }

  get endTime(): string | undefined {
    return timeAt(this.#endWall);
  }
}

/** The day of the occurrence before: of thousands in order, most are on it too. */
let latest: { readonly day: number; readonly date: PlainDate } | undefined;

function dateOf(wall: WallTime): PlainDate {
  const day = Math.floor(wall / DAY);
  if (day !== latest?.day) latest = { day, date: dateOfWall(wall) };
  return latest.date;
}

function timeAt(wall: WallTime | undefined): string | undefined {
  return wall === undefined ? undefined : formatTime(wall);
}

/** Whether it takes place on any of the days [from, until), by `dayNumber`. */
export function touchesDays(occurrence: Occurrence, from: number, until: number): boolean {
  const { startDate, endDate } = occurrence;
  const first = dayNumber(startDate);
  return first < until && (endDate === startDate ? first : dayNumber(endDate)) >= from;
}

/** For `sort`: by start; whole days before times, the longer before the shorter. */
export function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return (
    a.startInstant - b.startInstant ||
    Number(b.allDay) - Number(a.allDay) ||
    b.endInstant - a.endInstant
  );
}
