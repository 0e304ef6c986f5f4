import type { EventWords } from '../model/event-words.ts';
import { writeCalendar, writeOccurrence, type IcsEvent } from '../model/ics.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { saveFile } from './save-file.ts';

export interface CalendarFileOptions<E extends IcsEvent> {
  readonly timeZone: string;
  /** The feed's address: its host stands in what names the event for all calendars. */
  readonly url: string;
  readonly words: (event: E) => EventWords;
}

/** Saves one time of an event as a calendar file. Fetched when somebody asks for it. */
export function saveOccurrence<E extends IcsEvent>(
  occurrence: Occurrence<E>,
  options: CalendarFileOptions<E>,
): void {
  save(occurrence.event, writeOccurrence(occurrence, icsOptions(options)), options);
}

/** Saves an event with all its times. */
export function saveSeries<E extends IcsEvent>(event: E, options: CalendarFileOptions<E>): void {
  save(event, writeCalendar([event], icsOptions(options)), options);
}

const icsOptions = <E extends IcsEvent>({
  timeZone,
  url,
  words,
}: CalendarFileOptions<E>): Parameters<typeof writeCalendar<E>>[1] => ({
  timeZone,
  words,
  stamp: Date.now(),
  domain: domainOf(url),
});

function save<E extends IcsEvent>(event: E, text: string, { words }: CalendarFileOptions<E>): void {
  saveFile({ name: words(event).title, ending: 'ics', type: 'text/calendar', text });
}

/** The host of the feed; where it has none, the page's. */
function domainOf(url: string): string {
  const { hostname } = new URL(url, location.href);
  return hostname || location.hostname || 'localhost';
}
