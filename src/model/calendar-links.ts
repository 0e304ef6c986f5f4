import type { EventWords } from './event-words.ts';
import { basicDate, basicWall, dayAfter } from './ics/times.ts';
import { type Occurrence, drawnUntil } from './occurrence.ts';
import { encoded } from './percent-encoded.ts';
import { formatPlainDate } from './plain-date.ts';
import { Zone, zoneOf } from './zone.ts';

/** Servers refuse addresses much longer than 8,000 characters, and a letter can become nine. */
const LONGEST_DETAILS = 700;

/** The page of Google Calendar on which the reader finds the occurrence filled in. */
export function googleLink(occurrence: Occurrence, words: EventWords, timeZone: string): string {
  const { allDay, startDate, endDate, startInstant } = occurrence;
  const zone = zoneOf(timeZone) ?? new Zone('UTC');
  const clock = (instant: number) => basicWall(zone.toWall(instant));
  const dates = allDay
    ? `${basicDate(startDate)}/${basicDate(dayAfter(endDate))}`
    : `${clock(startInstant)}/${clock(drawnUntil(occurrence))}`;
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: words.title,
    dates,
    ctz: allDay ? undefined : zone.name,
    details: details(words),
    location: words.location,
  });
}

/** Outlook on the web: at `home` for private accounts, at `work` for those of an employer. */
export function outlookLink(
  occurrence: Occurrence,
  words: EventWords,
  account: 'home' | 'work',
): string {
  const { allDay, startDate, endDate, startInstant } = occurrence;
  const host = account === 'home' ? 'outlook.live.com' : 'outlook.office.com';
  const time = (instant: number) => new Date(instant).toISOString();
  return address(`https://${host}/calendar/0/deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: words.title,
    startdt: allDay ? formatPlainDate(startDate) : time(startInstant),
    enddt: allDay ? formatPlainDate(dayAfter(endDate)) : time(drawnUntil(occurrence)),
    allday: allDay ? 'true' : undefined,
    body: details(words),
    location: words.location,
  });
}

/** The address under which calendar programs subscribe, instead of importing once. */
export function webcalLink(url: string): string {
  return url.replace(/^https?:/i, 'webcal:');
}

/** The page of Google Calendar on which the reader subscribes. It takes no `https:` there. */
export function googleSubscription(url: string): string {
  return address('https://calendar.google.com/calendar/render', { cid: webcalLink(url) });
}

/** The same of Outlook on the web, with what the calendar is to be called. */
export function outlookSubscription(url: string, name: string): string {
  return address('https://outlook.office.com/calendar/0/addfromweb', { url, name });
}

function details({ description }: EventWords): string | undefined {
  if (description === undefined || description.length <= LONGEST_DETAILS) return description;
  return `${description.slice(0, LONGEST_DETAILS)}…`;
}

function address(base: string, parameters: Readonly<Record<string, string | undefined>>): string {
  // Not `URLSearchParams`: Outlook shows its `+` for a space as a plus.
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value ? [`${name}=${encoded(value)}`] : [],
  );
  return `${base}?${pairs.join('&')}`;
}
