import ical, { type CalendarResponse, type VEvent } from 'node-ical';
import { formatPlainDate } from '../../src/model/plain-date.ts';

/** Calendar files as somebody else's program reads them. */
const HOUR = 3_600_000;

export const iso = (time: number | Date): string => new Date(time).toISOString();

/** node-ical makes a day a midnight of this machine. */
export function dayOf(date: Date): string {
  // Its ends are counted in hours, which summer time shifts.
  const middle = new Date(date.getTime() + 12 * HOUR);
  const [year, month, day] = [middle.getFullYear(), middle.getMonth() + 1, middle.getDate()];
  return formatPlainDate({ year, month, day });
}

export function eventsIn(text: string): VEvent[] {
  const calendar: CalendarResponse = ical.sync.parseICS(text);
  return Object.values(calendar).filter(
    (component): component is VEvent => component?.type === 'VEVENT',
  );
}

export const summaryText = (summary: unknown): string =>
  typeof summary === 'string' ? summary : (summary as { val: string }).val;
