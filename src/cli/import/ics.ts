import ical from 'node-ical';
import type { RawItem } from '../../feed/raw.ts';
import { safeLink } from '../../model/link.ts';
import { addDays, formatPlainDate } from '../../model/plain-date.ts';
import { DAY, dateOfWall, formatDay, formatWall } from '../../model/wall-time.ts';
import { zoneOf, Zone } from '../../model/zone.ts';
import { CliError } from '../cli-error.ts';
import { foreignZone, writtenIn } from './clock.ts';
import { idOf } from './ids.ts';
import type { Imported, ImportOptions } from './imported.ts';
import { filled, markdownOf } from './words.ts';

/** Values may come with the parameters that stood before them. */
type Value = string | { readonly val: string; readonly params?: { readonly TZID?: string } };
type IcsDate = Date & { readonly tz?: string; readonly dateOnly?: true };

/** What node-ical makes of a VEVENT, as far as it is read here. */
interface Component {
  readonly type: string;
  readonly uid?: string;
  readonly summary?: Value;
  readonly description?: Value;
  readonly location?: Value;
  readonly url?: Value;
  readonly status?: string;
  readonly class?: string;
  readonly sequence?: number | string;
  readonly categories?: readonly string[];
  readonly geo?: { readonly lat: number; readonly lon: number };
  readonly start?: IcsDate;
  readonly end?: IcsDate;
  readonly datetype?: 'date' | 'date-time';
  readonly rrule?: { toString(): string };
  readonly rdate?: Value | readonly Value[];
  readonly exdate?: Readonly<Record<string, IcsDate>>;
  readonly recurrenceid?: IcsDate;
  readonly recurrences?: Readonly<Record<string, Component>>;
}

const STATUSES: Readonly<Record<string, string>> = {
  TENTATIVE: 'tentative',
  CANCELLED: 'cancelled',
};

/** Reads an iCalendar file: series with their exceptions, whole days, any program's zones. */
export function readIcs(text: string, options: ImportOptions): Imported {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) {
    throw new CliError('not-that-kind', { source: options.url, kind: 'iCalendar (.ics)' });
  }
  if (!/END:VCALENDAR\s*$/i.test(text)) {
    throw new CliError('truncated', { source: options.url });
  }
  // Its types do not know half of what it gives.
  const calendar = ical.sync.parseICS(text) as unknown as Readonly<Record<string, Component>>;
  const home = zoneOf(options.timeZone) ?? new Zone('UTC');
  const components = Object.values(calendar).filter(({ type }) => type === 'VEVENT');
  const shown = components.filter((component) => !isPrivate(component));
  const title = Object.values(calendar).find(({ type }) => type === 'VCALENDAR');
  const name = (title as { readonly 'WR-CALNAME'?: Value } | undefined)?.['WR-CALNAME'];
  return {
    kind: 'events',
    items: shown.flatMap((component) => {
      const event = eventOf(component, home, options);
      return event ? [event] : [];
    }),
    ...(name !== undefined && { title: textOf(name) }),
    private: components.length - shown.length,
  };
}

const isPrivate = ({ class: kind = '' }: Component): boolean =>
  /^(?:PRIVATE|CONFIDENTIAL)$/i.test(kind);

const textOf = (value: Value | undefined): string =>
  (typeof value === 'object' ? value.val : (value ?? '')).trim();

function eventOf(component: Component, home: Zone, options: ImportOptions): RawItem | undefined {
  const { start, rrule, rdate, exdate = {}, recurrences = {}, uid, sequence } = component;
  if (!start || Number.isNaN(start.getTime())) return undefined;
  const clock = new EventClock(component, home, rrule !== undefined || rdate !== undefined);
  const fields = fieldsOf(component, clock, options);
  const overrides = unique(Object.values(recurrences), ({ recurrenceid }) =>
    clock.text(recurrenceid),
  );
  const id = textOf(uid) || `${textOf(component.summary)}-${clock.text(start)}`;
  return filled({
    // A change whose series is not in the file stands alone.
    id: idOf(component.recurrenceid ? `${id}-${clock.text(component.recurrenceid)}` : id),
    ...fields,
    ...(clock.foreign && { timeZone: clock.foreign.name }),
    rrule: ruleOf(rrule),
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
  { summary, description, location, url, status = '', categories, geo, start, end }: Component,
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
    status: STATUSES[status.toUpperCase()] ?? 'scheduled',
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

  constructor({ start, datetype }: Component, home: Zone, isSeries: boolean) {
    this.isDays = datetype === 'date' || start?.dateOnly === true;
    this.#home = home;
    const name = start?.tz ?? '';
    this.foreign = isSeries ? foreignZone(name, home, start?.getTime() ?? 0) : undefined;
  }

  text(date: IcsDate | undefined): string {
    if (!date || Number.isNaN(date.getTime())) return '';
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
    const values = value === undefined ? [] : Array.isArray(value) ? value : [value];
    return (values as readonly Value[]).flatMap((one) => {
      const zone = zoneOf(typeof one === 'object' ? (one.params?.TZID ?? '') : '') ?? this.#own;
      return textOf(one)
        .split(',')
        .map((date) => this.#dateIn(date, zone));
    });
  }

  get #own(): Zone {
    return this.foreign ?? this.#home;
  }

  #dateIn(text: string, zone: Zone): string {
    const [, year = '', month = '', day = '', hour = '0', minute = '0', utc] =
      /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z)?)?/.exec(text) ?? [];
    if (this.isDays) return `${year}-${month}-${day}`;
    const wall = Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      Number(hour),
      Number(minute),
    );
    return writtenIn(this.#own, utc ? wall : zone.settle(wall));
  }
}

/** What the date shows on the clock that node-ical read it by, which is this machine's. */
function localWall(date: Date): number {
  return date.getTime() - date.getTimezoneOffset() * 60_000;
}
