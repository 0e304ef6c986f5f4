import type { RawItem } from '../../feed/raw.ts';
import { safeLink } from '../../model/link.ts';
import { addDays, formatPlainDate } from '../../model/plain-date.ts';
import { DAY, dateOfWall, formatDay, formatWall } from '../../model/wall-time.ts';
import { zoneOf, Zone } from '../../model/zone.ts';
import { CliError } from '../cli-error.ts';
import { foreignZone, writtenIn } from './clock.ts';
import { type Component, type IcsDate, parseCalendar, textOf, uidOf } from './ics-parse.ts';
import { idOf } from './ids.ts';
import type { Imported, ImportOptions } from './imported.ts';
import { filled, markdownOf } from './words.ts';

const STATUSES: Readonly<Record<string, string>> = {
  TENTATIVE: 'tentative',
  CANCELLED: 'cancelled',
};

/** Reads an iCalendar file: series with their exceptions, whole days, any program's zones. */
export function readIcs(text: string, options: ImportOptions): Imported {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) {
    throw notIcs(options);
  }
  if (!/END:VCALENDAR\s*$/i.test(text)) {
    throw new CliError('truncated', { source: options.url });
  }
  const calendar = parseCalendar(text);
  if (!calendar) throw notIcs(options);
  const home = zoneOf(options.timeZone) ?? new Zone('UTC');
  const components = calendar.filter(({ type }) => type === 'VEVENT');
  const shown = components.filter((component) => !isPrivate(component));
  const title = calendar.find(({ type }) => type === 'VCALENDAR')?.['WR-CALNAME'];
  return {
    kind: 'events',
    items: shown.map((component) => eventOf(component, home, options)),
    ...(title !== undefined && { title: textOf(title) }),
    private: components.length - shown.length,
  };
}

const notIcs = ({ url }: ImportOptions): CliError =>
  new CliError('not-that-kind', { source: url, kind: 'iCalendar (.ics)' });

const isPrivate = ({ class: kinds }: Component): boolean =>
  [kinds].flat().some((kind) => /^(?:PRIVATE|CONFIDENTIAL)$/i.test(textOf(kind)));

function eventOf(component: Component, home: Zone, options: ImportOptions): RawItem {
  const { start, rrule, rdate, exdate = {}, recurrences = {}, sequence } = component;
  const clock = new EventClock(component, home, rrule !== undefined || rdate !== undefined);
  const fields = fieldsOf(component, clock, options);
  const overrides = unique(Object.values(recurrences), ({ recurrenceid }) =>
    clock.text(recurrenceid),
  );
  const id = uidOf(component) || `${textOf(component.summary)}-${clock.text(start)}`;
  return filled({
    // A change whose series is not in the file stands alone.
    id: idOf(component.recurrenceid ? `${id}-${clock.text(component.recurrenceid)}` : id),
    ...fields,
    ...(clock.foreign && { timeZone: clock.foreign.name }),
    rrule: ruleOf(rrule) ?? textOf(component['RULE-AS-WRITTEN']),
    rdates: clock.dates(rdate),
    exdates: unique(
      Object.values(exdate).map((date) => clock.text(date)),
      (date) => date,
    ),
    overrides: overrides
      .filter((change) => !isPrivate(change))
      .map((change) => overrideOf(change, fields, clock, options)),
    organisers: options.organiser === undefined ? [] : [options.organiser],
    ...(Number(sequence) > 0 && { sequence: Number(sequence) }),
  });
}

/** The fields that a series and one of its dates may both have. */
function fieldsOf(
  { summary, description, location, url, status, categories, geo, start, end }: Component,
  clock: EventClock,
  options: ImportOptions,
): RawItem {
  const where = textOf(location);
  const online = /^https?:\S+$/.test(where) ? safeLink(where) : undefined;
  const [name = '', ...address] = where.split(',').map((part) => part.trim());
  const place = filled({ name, address: address.join(', '), ...geo });
  return filled({
    title: textOf(summary).replace(/\s+/g, ' '),
    text: markdownOf(textOf(description), options.url),
    start: clock.text(start),
    end: clock.end(start, end),
    allDay: clock.isDays || undefined,
    ...(online ? { online: { url: online }, attendance: 'online' } : name && { place }),
    url: safeLink(textOf(url)),
    status: STATUSES[textOf(status).toUpperCase()] ?? 'scheduled',
    tags: unique(
      [...options.tags, ...(categories ?? [])].map((tag) => tag.trim()),
      (tag) => tag,
    ),
  });
}

function overrideOf(
  component: Component,
  series: RawItem,
  clock: EventClock,
  options: ImportOptions,
): RawItem {
  const changed = Object.entries(fieldsOf(component, clock, options)).filter(
    // A date that is changed has times of its own, both of them.
    ([name, value]) =>
      name === 'start' || name === 'end' || JSON.stringify(value) !== JSON.stringify(series[name]),
  );
  return { at: clock.text(component.recurrenceid), ...Object.fromEntries(changed) };
}

function ruleOf(rrule: Component['rrule']): string | undefined {
  return /^RRULE:(.+)$/m.exec(rrule?.toString() ?? '')?.[1];
}

function unique<T>(all: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(all.filter((one) => key(one) !== '').map((one) => [key(one), one])).values()];
}

/** The clock that an event's times are written by. */
class EventClock {
  readonly isDays: boolean;
  /** Another zone than the feed's. Only series need it: one date is the same moment in any. */
  readonly foreign: Zone | undefined;
  readonly #home: Zone;

  constructor({ start: begin, datetype }: Component, home: Zone, isSeries: boolean) {
    const start = begin instanceof Date ? begin : undefined;
    this.isDays = datetype === 'date' || start?.dateOnly === true;
    this.#home = home;
    const name = start?.tz ?? '';
    this.foreign = isSeries ? foreignZone(name, home, start?.getTime() ?? 0) : undefined;
  }

  text(date: IcsDate | undefined): string {
    // What is no date stays as text.
    if (!(date instanceof Date) || Number.isNaN(date.getTime())) return '';
    if (this.isDays) return formatDay(localWall(date));
    // Without a zone, or with one that nobody knows, it is what the clock at home shows.
    if (!zoneOf(date.tz ?? '')) return formatWall(localWall(date));
    return writtenIn(this.foreign ?? this.#home, date.getTime());
  }

  /** iCalendar's last day is the one after. */
  end(start: IcsDate | undefined, end: IcsDate | undefined): string {
    if (!start || !end || end <= start) return '';
    if (!this.isDays) return this.text(end);
    const last = formatPlainDate(addDays(dateOfWall(localWall(end) + DAY / 2), -1));
    return last > this.text(start) ? last : '';
  }

  /** node-ical leaves further dates as they were written. */
  dates(value: Component['rdate']): string[] {
    return [value ?? []].flat(2).flatMap((one) => {
      const zone = zoneOf(typeof one === 'object' ? (one.params?.TZID ?? '') : '') ?? this.#own;
      return textOf(one)
        .split(',')
        .flatMap((date) => this.#dateIn(date, zone) || []);
    });
  }

  get #own(): Zone {
    return this.foreign ?? this.#home;
  }

  #dateIn(text: string, zone: Zone): string {
    const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z)?)?/.exec(text.trim());
    if (!found) return '';
    const [year, month, day, hour, minute] = found
      .slice(1, 6)
      .map((part?: string) => Number(part ?? 0));
    const wall = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute);
    if (this.isDays) return formatDay(wall);
    return writtenIn(this.#own, found[6] ? wall : zone.settle(wall));
  }
}

/** What the date shows on the clock that node-ical read it by, which is this machine's. */
function localWall(date: Date): number {
  return date.getTime() - date.getTimezoneOffset() * 60_000;
}
