import { eventWords, type TellableEvent, type WordSources } from './event-words.ts';
import type { CalendarEvent, Occurrence } from './occurrence.ts';
import { encoded } from './percent-encoded.ts';
import { formatPlainDate } from './plain-date.ts';
import type { Text } from './text.ts';
import { MINUTE, formatDay, parseMoment } from './wall-time.ts';
import { Zone, zoneOf } from './zone.ts';

/** An event as far as search engines want to know it. */
export interface LinkedEvent extends CalendarEvent, TellableEvent {
  readonly status?: string;
  readonly attendance?: string;
  readonly availability?: string;
  readonly previousStart?: string;
  readonly previousAttendance?: string;
  readonly price?: { readonly amount: number; readonly currency?: string | undefined };
  readonly image?: { readonly src: string };
  readonly audience?: Text;
  readonly language?: string;
}

export interface LinkedSources extends WordSources {
  /** The feed's zone. */
  readonly timeZone: string;
  /** The language of what `best` gives. */
  readonly language: string;
  /** A picture of the feed made absolute; undefined where it may not be shown. */
  readonly asset: (src: string) => string | undefined;
  /** What the event is called by all who tell of it. */
  readonly idOf: (id: string) => string;
  /** Where to read of an event that has no page of its own. */
  readonly pageOf?: (id: string) => string | undefined;
}

type Data = Readonly<Record<string, unknown>>;

const SCHEMA = 'https://schema.org/';

const AVAILABILITY = new Map([
  ['open', 'InStock'],
  ['few', 'LimitedAvailability'],
  ['waiting-list', 'BackOrder'],
  ['sold-out', 'SoldOut'],
]);

const ATTENDANCE = new Map([
  ['online', 'OnlineEventAttendanceMode'],
  ['mixed', 'MixedEventAttendanceMode'],
]);

/** Names an event for all who tell of it: two widgets, or a page and its search engine. */
export function occurrenceAddress(feed: string, id: string): string {
  return `${feed}#${encoded(id)}`;
}

/** Some occurrences as one document of schema.org. */
export function linkedEvents<E extends LinkedEvent>(
  occurrences: readonly Occurrence<E>[],
  sources: LinkedSources,
): Data {
  return {
    '@context': 'https://schema.org',
    '@graph': occurrences.map((occurrence) => linkedEvent(occurrence, sources)),
  };
}

/** The document as the text of a script; no text of a feed can end the element it stands in. */
export function linkedText(document: Data): string {
  return JSON.stringify(document).replaceAll('<', String.raw`\u003C`);
}

function linkedEvent<E extends LinkedEvent>(
  occurrence: Occurrence<E>,
  sources: LinkedSources,
): Data {
  const { event, id, allDay, hasEnd, startDate, endDate, startInstant, endInstant } = occurrence;
  const { best, asset } = sources;
  const words = eventWords(event, sources);
  const zone = zoneOf(sources.timeZone) ?? new Zone('UTC');
  const previous = previousStart(event, zone);
  const image = event.image && asset(event.image.src);
  return {
    '@type': 'Event',
    '@id': sources.idOf(id),
    name: words.title,
    ...(words.description !== undefined && { description: words.description }),
    startDate: allDay ? formatPlainDate(startDate) : timeWithOffset(startInstant, zone),
    ...(hasEnd && {
      endDate: allDay ? formatPlainDate(endDate) : timeWithOffset(endInstant, zone),
    }),
    eventStatus: statusesOf(event, previous !== undefined),
    ...(previous !== undefined && { previousStartDate: previous }),
    eventAttendanceMode:
      SCHEMA + (ATTENDANCE.get(event.attendance ?? '') ?? 'OfflineEventAttendanceMode'),
    ...some('location', locations(event, sources)),
    ...offers(event, sources),
    ...some('organizer', organisers(event, sources)),
    ...(event.audience !== undefined && {
      audience: { '@type': 'Audience', audienceType: best(event.audience) },
    }),
    inLanguage: event.language ?? sources.language,
    ...(image !== undefined && { image }),
    ...(words.tags !== undefined && { keywords: words.tags.join(', ') }),
    ...present('url', words.url ?? sources.pageOf?.(id)),
  };
}

/** Several things may be so at once: moved to another day, and online. */
function statusesOf(event: LinkedEvent, isMoved: boolean): string | readonly string[] {
  const { status, attendance, previousAttendance } = event;
  if (status === 'cancelled') return `${SCHEMA}EventCancelled`;
  const found: string[] = [];
  if (status === 'postponed') found.push('EventPostponed');
  else if (isMoved) found.push('EventRescheduled');
  const wasElsewhere = previousAttendance !== undefined && previousAttendance !== 'online';
  if (attendance === 'online' && wasElsewhere) found.push('EventMovedOnline');
  const [first = 'EventScheduled', ...others] = found;
  return others.length === 0 ? SCHEMA + first : found.map((name) => SCHEMA + name);
}

/** When it was to be: a day, or a time with its offset; nothing where that is when it is. */
function previousStart(event: LinkedEvent, display: Zone): string | undefined {
  const before = parseMoment(event.previousStart ?? '');
  if (!before || event.previousStart === event.start) return undefined;
  if (before.isDay) return formatDay(before.wall);
  const zone = zoneOf(event.timeZone ?? '') ?? display;
  const instant =
    before.offset === undefined ? zone.settle(before.wall) : before.wall - before.offset;
  return timeWithOffset(instant, display);
}

function locations(event: LinkedEvent, sources: LinkedSources): readonly Data[] {
  const { best, link } = sources;
  const place = typeof event.place === 'string' ? sources.place(event.place) : event.place;
  const online = event.online && link(best(event.online.url));
  const found: Data[] = [];
  if (place && event.attendance !== 'online') {
    const { name, address = name, lat, lon } = place;
    found.push({
      '@type': 'Place',
      name: best(name),
      address: best(address),
      ...(lat !== undefined &&
        lon !== undefined && {
          geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
        }),
    });
  }
  // Where to meet online is the event's own page when nothing else is told.
  const meeting = online ?? (event.attendance === 'online' ? pageOf(event, sources) : undefined);
  if (meeting !== undefined) found.push({ '@type': 'VirtualLocation', url: meeting });
  return found;
}

function offers(event: LinkedEvent, sources: LinkedSources): Data {
  const { price, availability = 'open' } = event;
  const url = linkOf(event.booking, sources) ?? pageOf(event, sources);
  const isTold = price !== undefined || event.booking !== undefined || availability !== 'open';
  if (!isTold) return {};
  return {
    ...(price && { isAccessibleForFree: price.amount === 0 }),
    offers: {
      '@type': 'Offer',
      ...(price && { price: price.amount }),
      ...present('priceCurrency', price?.currency),
      ...present('url', url),
      availability: SCHEMA + (AVAILABILITY.get(availability) ?? 'InStock'),
    },
  };
}

function organisers(event: LinkedEvent, sources: LinkedSources): readonly Data[] {
  return (event.organisers ?? []).map((party) => {
    const known = typeof party === 'string' ? sources.organiser(party) : party;
    return {
      '@type': 'Organization',
      // One that the feed does not know is a name already.
      name: known ? sources.best(known.name) : party,
      ...present('url', linkOf(known?.url, sources)),
    };
  });
}

function pageOf({ url }: LinkedEvent, sources: LinkedSources): string | undefined {
  return linkOf(url, sources);
}

function linkOf(href: Text | undefined, { best, link }: LinkedSources): string | undefined {
  return href === undefined ? undefined : link(best(href));
}

/** One thing by itself, several as a list, none not at all. */
function some(name: string, found: readonly Data[]): Data {
  const [first, ...others] = found;
  if (!first) return {};
  return { [name]: others.length === 0 ? first : found };
}

const present = (name: string, value: string | undefined): Data =>
  value === undefined ? {} : { [name]: value };

/** `2024-05-29T17:00:00+02:00`: what the clock shows there, and which clock it is. */
function timeWithOffset(instant: number, zone: Zone): string {
  const wall = zone.toWall(instant);
  const minutes = Math.round((wall - instant) / MINUTE);
  const sign = minutes < 0 ? '-' : '+';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = new Date(wall).toISOString().replace(/\.\d+Z$/, '');
  return `${clock}${sign}${two(hours)}:${two(rest)}`;
}
