import type { EventCalendarMessages } from '../../i18n/event-calendar.ts';
import { DAY } from '../../model/wall-time.ts';
import { type Zone, zoneOf } from '../../model/zone.ts';

const DANISH = 'Europe/Copenhagen';
/** Two zones that agree today and in half a year have the same clocks, whatever their names. */
const HALF_A_YEAR = 182 * DAY;

/** Says whose clock the times are by, where the reader's own shows another. */
export function zoneNote(
  timeZone: string,
  now: number,
  words: Pick<EventCalendarMessages, 'danishTime' | 'otherTime'>,
): string | undefined {
  const feed = zoneOf(timeZone);
  const device = zoneOf(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (!feed || !device || hasSameClock(feed, device, now)) return undefined;
  return timeZone === DANISH ? words.danishTime : words.otherTime(timeZone.replaceAll('_', ' '));
}

function hasSameClock(a: Zone, b: Zone, now: number): boolean {
  return [now, now + HALF_A_YEAR].every((instant) => a.offsetAt(instant) === b.offsetAt(instant));
}
