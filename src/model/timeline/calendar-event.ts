import type { IcsEvent } from '../ics/event.ts';
import { formatPlainDate } from '../plain-date.ts';
import { formatWall } from '../wall-time.ts';
import type { When, WhenPoint } from '../when.ts';
import type { TimelineEntry } from './entry.ts';

/** In the words of calendars. */
const STATUS: Readonly<Record<string, string>> = {
  cancelled: 'cancelled',
  postponed: 'postponed',
  awaiting: 'tentative',
};

/**
 * What a calendar can hold of an entry, times by the feed's clock; undefined where its date is not
 * known to the day: a calendar knows no "about". `id` is the event's where it is one, so that the
 * two are one in the reader's calendar.
 */
export function calendarEvent(
  { when, status }: Pick<TimelineEntry, 'when' | 'status'>,
  id: string,
): IcsEvent | undefined {
  const [from, to] = when ? ends(when) : [];
  if (!from || !isKnown(from) || (to && !isKnown(to))) return;
  return {
    id,
    start: textOf(from),
    ...(to && { end: textOf(to) }),
    status: STATUS[status ?? ''] ?? 'scheduled',
  };
}

function ends(when: When): readonly (WhenPoint | undefined)[] {
  if (when.kind === 'point') return [when];
  // Several dates are several entries of a calendar, and an open end is none.
  return when.kind === 'interval' && when.to ? [when.from, when.to] : [];
}

function isKnown({ precision, uncertain, approximate }: WhenPoint): boolean {
  return (precision === 'day' || precision === 'time') && !uncertain && !approximate;
}

const textOf = ({ wall, first }: WhenPoint): string =>
  wall === undefined ? formatPlainDate(first) : formatWall(wall);
