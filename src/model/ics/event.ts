import type { CalendarEvent, Occurrence } from '../occurrence.ts';
import { parseRule } from '../recurrence-rule.ts';
import { leftOutOf } from '../series-members.ts';
import type { Series } from '../series.ts';
import { DAY, type WallTime, dateOfWall, parseMoment } from '../wall-time.ts';
import type { Zone } from '../zone.ts';
import type { EventWords } from '../event-words.ts';
import { escapeText, property, textProperty } from './lines.ts';
import {
  basicDate,
  basicInstant,
  dateProperty,
  dayAfter,
  duration,
  timeProperty,
} from './times.ts';

/** What a calendar program is told of an event beside its words. */
export interface IcsEvent extends CalendarEvent {
  readonly status?: string;
  readonly sequence?: number;
  readonly updated?: string;
}

/** A VEVENT to be written. */
export interface Component<E extends IcsEvent> {
  readonly uid: string;
  /** Epoch ms: when the calendar was written. */
  readonly stamp: number;
  readonly occurrence: Occurrence<E>;
  /** Where the event's clock hangs. */
  readonly zone: Zone;
  readonly words: EventWords;
  /** In a series: the rule and the dates of it, or the start that is changed. */
  readonly dates?: string;
  /** In a series: how long it lasts by the clock, on nights when that is not how long it lasts. */
  readonly length?: number | undefined;
}

// A postponed event has no new date yet: it stands where it was, and may not take place.
const STATUS = new Map([
  ['scheduled', 'CONFIRMED'],
  ['tentative', 'TENTATIVE'],
  ['postponed', 'TENTATIVE'],
  ['cancelled', 'CANCELLED'],
]);

export function eventComponent<E extends IcsEvent>(component: Component<E>): string {
  const { occurrence, words, uid, stamp, zone, dates = '' } = component;
  const { status = 'scheduled', sequence = 0, updated } = occurrence.event;
  const changed = updated === undefined ? undefined : parseMoment(updated);
  return [
    'BEGIN:VEVENT\r\n',
    textProperty('UID', uid),
    property('DTSTAMP', basicInstant(stamp)),
    times(component),
    dates,
    textProperty('SUMMARY', words.title),
    textProperty('DESCRIPTION', words.description),
    textProperty('LOCATION', words.location),
    words.position
      ? property('GEO', `${degrees(words.position.lat)};${degrees(words.position.lon)}`)
      : '',
    words.url === undefined ? '' : property('URL', words.url),
    textProperty('CONTACT', words.organisers),
    words.tags?.length ? property('CATEGORIES', words.tags.map(escapeText).join(',')) : '',
    property('STATUS', STATUS.get(status) ?? 'CONFIRMED'),
    property('SEQUENCE', String(Math.max(0, Math.trunc(sequence)))),
    changed
      ? property(
          'LAST-MODIFIED',
          basicInstant(
            changed.offset === undefined
              ? zone.settle(changed.wall)
              : changed.wall - changed.offset,
          ),
        )
      : '',
    // A festival week is no reason to be busy all week.
    occurrence.allDay ? property('TRANSP', 'TRANSPARENT') : '',
    'END:VEVENT\r\n',
  ].join('');
}

function times<E extends IcsEvent>({ occurrence, zone, length }: Component<E>): string {
  const { allDay, hasEnd, startDate, endDate, startInstant, endInstant } = occurrence;
  if (allDay) {
    return dateProperty('DTSTART', startDate) + dateProperty('DTEND', dayAfter(endDate));
  }
  const start = timeProperty('DTSTART', startInstant, zone);
  if (!hasEnd || endInstant <= startInstant) return start;
  // Every occurrence lasts as long as the first from DTSTART to DTEND. Where clocks are moved
  // during the first one, that is an hour too much or too little for all others.
  const isOdd = length !== undefined && length !== endInstant - startInstant;
  return (
    start +
    (isOdd ? property('DURATION', duration(length)) : timeProperty('DTEND', endInstant, zone))
  );
}

/** The rule, extra dates and dates left out of a series whose first start is `first`. */
export function datesOf<E extends IcsEvent>(series: Series<E>, first: WallTime): string {
  const { event, recurrence, extra } = series;
  const rule = recurrence && event.rrule !== undefined ? ruleText(event.rrule, series) : undefined;
  return [
    rule === undefined ? '' : property('RRULE', rule),
    ...extra
      .filter((start) => start !== first)
      .map((start) => startProperty('RDATE', start, series)),
    ...leftOutOf(series).map((start) => startProperty('EXDATE', start, series)),
  ].join('');
}

/** A start of the series as the value of a property. */
export function startProperty<E extends IcsEvent>(
  name: string,
  start: WallTime,
  { base, zone }: Series<E>,
): string {
  if (base.isDays) return dateProperty(name, dateOfWall(start));
  return timeProperty(name, zone.settle(start), zone);
}

/** The rule as RFC 5545 wants it beside DTSTART: with days an UNTIL that is a day, else in UTC. */
function ruleText<E extends IcsEvent>(text: string, { base, zone }: Series<E>): string {
  const parts = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
    .filter((part) => !part.startsWith('UNTIL='))
    // Whole days have no hour to be repeated at.
    .filter((part) => !base.isDays || !/^BY(?:HOUR|MINUTE|SECOND)=/.test(part));
  const rule = parseRule(text);
  const until = 'error' in rule ? undefined : rule.until;
  if (!until) return parts.join(';');
  if (base.isDays) return [...parts, `UNTIL=${basicDate(dateOfWall(until.wall))}`].join(';');
  const instant = {
    utc: () => until.wall,
    wall: () => zone.settle(until.wall),
    day: () => zone.settle(until.wall + DAY) - 1000,
  }[until.kind]();
  return [...parts, `UNTIL=${basicInstant(instant)}`].join(';');
}

/** To a tenth of a metre, and never as `1e-7`. */
function degrees(value: number): string {
  return String(Number(value.toFixed(6)));
}
