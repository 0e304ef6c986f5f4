import { type PlainDate, addDays, formatPlainDate } from '../plain-date.ts';
import { DAY, type WallTime, formatDay, formatTime, startOfDay } from '../wall-time.ts';
import type { Zone } from '../zone.ts';
import { property } from './lines.ts';

const UTC_NAMES = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT']);

export function isUtc(zone: Zone): boolean {
  return UTC_NAMES.has(zone.name);
}

/** `20240529`. */
export function basicDate(date: PlainDate): string {
  return formatPlainDate(date).replaceAll('-', '');
}

/** `20240529T170000`. */
export function basicWall(wall: WallTime): string {
  const seconds = String(Math.floor((wall - startOfDay(wall)) / 1000) % 60).padStart(2, '0');
  const time = formatTime(wall).slice(0, 5).replace(':', '');
  return `${formatDay(wall).replaceAll('-', '')}T${time}${seconds}`;
}

/** `20240529T150000Z`. */
export function basicInstant(instant: number): string {
  return `${basicWall(instant)}Z`;
}

/** A day as `DTSTART;VALUE=DATE:20240529`. */
export function dateProperty(name: string, date: PlainDate): string {
  return property(`${name};VALUE=DATE`, basicDate(date));
}

/** The day after the last: the end of whole days, which iCalendar leaves out. */
export function dayAfter(date: PlainDate): PlainDate {
  return addDays(date, 1);
}

/**
 * An instant by the zone's clock; in UTC where that clock would be read as another instant, which
 * it is in the hour that comes twice.
 */
export function timeProperty(name: string, instant: number, zone: Zone): string {
  const wall = zone.toWall(instant);
  if (isUtc(zone) || zone.toInstant(wall) !== instant) return property(name, basicInstant(instant));
  return property(`${name};TZID=${zone.name}`, basicWall(wall));
}

/** `P1DT2H30M`: so many days, and so much by the clock. */
export function duration(length: number): string {
  const days = Math.floor(length / DAY);
  const rest = formatTime(length - days * DAY).split(':');
  const [hours = 0, minutes = 0, seconds = 0] = rest.map(Number);
  const time = [hours && `${hours}H`, minutes && `${minutes}M`, seconds && `${seconds}S`];
  const clock = time.filter(Boolean).join('');
  return `P${days || !clock ? `${days}D` : ''}${clock && `T${clock}`}`;
}
