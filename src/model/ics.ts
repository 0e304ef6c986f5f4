import type { EventWords } from './event-words.ts';
import { durationOf } from './duration.ts';
import { type IcsEvent, datesOf, eventComponent, startProperty } from './ics/event.ts';
import { property, textProperty } from './ics/lines.ts';
import { timeZoneComponent } from './ics/time-zone.ts';
import { duration, isUtc } from './ics/times.ts';
import { type Occurrence, occurrenceOf, SERIES_WORK, spanOf } from './occurrence.ts';
import { Series } from './series.ts';
import { occurrenceAt } from './series-members.ts';
import { Zone, zoneOf } from './zone.ts';

export type { IcsEvent } from './ics/event.ts';

export interface IcsOptions<E extends IcsEvent> {
  /** The feed's zone. */
  readonly timeZone: string;
  /** Epoch ms: when it was written. The same in, the same out. */
  readonly stamp: number;
  /** Stands behind ids in UID, which must be unique in the world: the host of the feed. */
  readonly domain: string;
  readonly words: (event: E) => EventWords;
}

/** What a calendar that people subscribe to says of itself. */
export interface IcsCalendar {
  readonly name?: string;
  readonly description?: string;
  /** ISO 8601: how often to look for news. */
  readonly refreshEvery?: string;
}

/** The calendar file of some events: series as series, with what is otherwise in them. */
export function writeCalendar<E extends IcsEvent>(
  events: Iterable<E>,
  options: IcsOptions<E>,
  calendar: IcsCalendar = {},
): string {
  const writer = new Writer(options);
  for (const event of events) writer.add(event);
  return writer.text(calendar);
}

/** The calendar file of one occurrence, even if it is one of a series. */
export function writeOccurrence<E extends IcsEvent>(
  occurrence: Occurrence<E>,
  options: IcsOptions<E>,
): string {
  const writer = new Writer(options);
  writer.addOccurrence(occurrence);
  return writer.text({});
}

/**
 * Many calendars of the same events: each event is put into words once, however many calendars it
 * stands in. Two events are the same where they are the same object.
 */
export class CalendarBook<E extends IcsEvent> {
  readonly #options: IcsOptions<E>;
  readonly #writers = new Map<E, Writer<E>>();

  constructor(options: IcsOptions<E>) {
    this.#options = options;
  }

  text(events: Iterable<E>, calendar: IcsCalendar = {}): string {
    const writer = new Writer(this.#options);
    for (const event of events) {
      let own = this.#writers.get(event);
      if (!own) {
        own = new Writer(this.#options);
        own.add(event);
        this.#writers.set(event, own);
      }
      writer.join(own);
    }
    return writer.text(calendar);
  }
}

/** Events one after the other, and the zones that they need. */
class Writer<E extends IcsEvent> {
  readonly #options: IcsOptions<E>;
  readonly #display: Zone;
  readonly #work = { left: SERIES_WORK };
  readonly #components: string[] = [];
  /** For each zone the first and the last instant that it is needed for. */
  readonly #zones = new Map<Zone, [first: number, last: number]>();

  constructor(options: IcsOptions<E>) {
    this.#options = options;
    this.#display = zoneOf(options.timeZone) ?? new Zone('UTC');
  }

  add(event: E): void {
    const zone = this.#zoneOf(event);
    const span = spanOf(event, zone);
    if (!span) return;
    if (event.rrule === undefined && !event.rdates?.length) {
      this.addOccurrence(occurrenceOf(event, undefined, span, zone, this.#display));
      return;
    }
    const options = { display: this.#display, note: () => undefined, work: this.#work };
    const series = new Series(event, span, zone, options);
    const byRule = series.recurrence?.between(span.start, Infinity, 1).starts[0];
    const first = byRule ?? series.extra[0];
    if (first === undefined) return;
    const only =
      series.recurrence || series.extra.length > 1 ? undefined : occurrenceAt(series, first);
    if (only) {
      // The rule never comes true: what is left is no series.
      this.#write(only, event.id, '');
      return;
    }
    const length = span.end - span.start;
    this.#write(series.regular(first), event.id, datesOf(series, first), length);
    for (const { at, occurrence } of series.exceptions) {
      this.#write(occurrence, event.id, startProperty('RECURRENCE-ID', at, series));
    }
  }

  addOccurrence(occurrence: Occurrence<E>): void {
    this.#write(occurrence, occurrence.id, '');
  }

  /** Adds all that another has. */
  join(other: Writer<E>): void {
    for (const component of other.#components) this.#components.push(component);
    for (const [zone, [first, last]] of other.#zones) this.#need(zone, first, last);
  }

  text({ name, description, refreshEvery }: IcsCalendar): string {
    const { stamp } = this.#options;
    const refresh = durationOf(refreshEvery ?? '');
    const every = refresh === undefined ? undefined : duration(refresh);
    return [
      'BEGIN:VCALENDAR\r\n',
      property('VERSION', '2.0'),
      property('PRODID', '-//vision-widgets//calendar//EN'),
      property('CALSCALE', 'GREGORIAN'),
      property('METHOD', 'PUBLISH'),
      textProperty('NAME', name),
      textProperty('X-WR-CALNAME', name),
      textProperty('DESCRIPTION', description),
      textProperty('X-WR-CALDESC', description),
      property('X-WR-TIMEZONE', this.#display.name),
      every === undefined ? '' : property('REFRESH-INTERVAL;VALUE=DURATION', every),
      // What Outlook reads instead.
      every === undefined ? '' : property('X-PUBLISHED-TTL', every),
      ...[...this.#zones].map(([zone, [first, last]]) =>
        // Series go on after their last date here: their zone is right for some years from now.
        timeZoneComponent(zone, first, Math.max(last, stamp)),
      ),
      ...this.#components,
      'END:VCALENDAR\r\n',
    ].join('');
  }

  #write(occurrence: Occurrence<E>, id: string, dates: string, length?: number): void {
    const { stamp, domain, words } = this.#options;
    const zone = this.#zoneOf(occurrence.event);
    if (!occurrence.allDay && !isUtc(zone)) {
      this.#need(zone, occurrence.startInstant, occurrence.endInstant);
    }
    const uid = id.includes('@') && id === occurrence.event.id ? id : `${id}@${domain}`;
    this.#components.push(
      eventComponent({
        uid,
        stamp,
        occurrence,
        zone,
        words: words(occurrence.event),
        dates,
        length,
      }),
    );
  }

  #need(zone: Zone, from: number, until: number): void {
    const [first, last] = this.#zones.get(zone) ?? [from, until];
    this.#zones.set(zone, [Math.min(first, from), Math.max(last, until)]);
  }

  #zoneOf({ timeZone }: IcsEvent): Zone {
    return (timeZone === undefined ? undefined : zoneOf(timeZone)) ?? this.#display;
  }
}
