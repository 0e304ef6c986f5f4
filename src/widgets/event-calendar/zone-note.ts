import type { EventCalendarMessages } from '../../i18n/event-calendar.ts';
import { DAY, MINUTE } from '../../model/wall-time.ts';
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
  const zone = zoneOf(timeZone);
  if (!zone || isDeviceClock(zone, now)) return undefined;
  return timeZone === DANISH ? words.danishTime : words.otherTime(timeZone.replaceAll('_', ' '));
}

/** By `Date`, which knows the device's clock already: a second zone would cost 20 ms at the start. */
function isDeviceClock(zone: Zone, now: number): boolean {
  return [now, now + HALF_A_YEAR].every(
    (instant) => zone.offsetAt(instant) === -new Date(instant).getTimezoneOffset() * MINUTE,
  );
}
