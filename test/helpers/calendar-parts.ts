import type { VisionEventCalendar } from '../../src/widgets/event-calendar/event-calendar.ts';
import { aCalendar } from './calendar.ts';
import { endpoint, uniqueId } from './http.ts';
import { feedText } from './widget.ts';

interface PartOptions {
  readonly from: string;
  readonly until: string;
  readonly events?: readonly unknown[];
  readonly failures?: number;
}

/** A part of a feed. */
export function aPart({ from, until, events = [], failures = 0 }: PartOptions) {
  const id = uniqueId();
  const body = JSON.stringify({ version: 1, events });
  const href = endpoint('echo', id, { body, failures: String(failures) });
  return { section: 'events', from, until, href, count: events.length };
}

/** What tells a search of the events of other parts. */
export function anIndex({ from, until, events = [], failures = 0 }: PartOptions) {
  const id = uniqueId();
  const index = events.map((event) => ({ words: '', ...(event as object) }));
  const body = JSON.stringify({ version: 1, index });
  const href = endpoint('echo', id, { body, failures: String(failures) });
  return { section: 'index', from, until, href, count: events.length };
}

/** A calendar over a feed of 29 May with these parts. */
export async function overParts(
  parts: readonly object[],
  attributes: Readonly<Record<string, string>> = {},
  events: readonly unknown[] = [],
): Promise<VisionEventCalendar> {
  const body = feedText({ events, parts });
  return aCalendar({ attributes: { feed: endpoint('echo', uniqueId(), { body }), ...attributes } });
}
