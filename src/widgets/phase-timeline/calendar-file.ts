import type { EventWords } from '../../model/event-words.ts';
import { writeCalendar, type IcsEvent } from '../../model/ics.ts';

/** Long enough for a slow device to begin saving. */
const KEPT = 60_000;

/** Saves one entry as a calendar file. Fetched when somebody asks for it. */
export function saveCalendarFile(
  event: IcsEvent,
  words: EventWords,
  { timeZone, url }: { readonly timeZone: string; readonly url: string },
): void {
  const text = writeCalendar([event], {
    timeZone,
    stamp: Date.now(),
    domain: domainOf(url),
    words: () => words,
  });
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${event.id.replace(/[^\p{L}\p{N}-]+/gu, '-')}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** The host of the feed; where it has none, the page's. */
function domainOf(url: string): string {
  const { hostname } = new URL(url, location.href);
  return hostname || location.hostname || 'localhost';
}
