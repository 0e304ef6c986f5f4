import { ownPeriod, type Period, touches } from '../../feed/period.ts';
import { itemsAt, type RawItem } from '../../feed/raw.ts';
import type { FeedEvent } from '../../feed/schema/events.ts';
import { addMonths, formatPlainDate, startOfMonth } from '../../model/plain-date.ts';
import { spanOf } from '../../model/occurrence.ts';
import { dateOfWall, wallOfDate } from '../../model/wall-time.ts';
import { zoneOf } from '../../model/zone.ts';
import { hashOf, type Published, type SiteFile } from './published.ts';

/** A feed larger than this, in bytes, is published in parts. */
export const PARTS_ABOVE = 200_000;

/** A feed as it is served, and the parts it names. */
export interface Split {
  readonly feed: RawItem;
  readonly parts: readonly SiteFile[];
}

/** Puts single events into parts by the months they touch; the near ones stay in the feed too. */
export function split(published: Published, above = PARTS_ABOVE): Split {
  const { raw, snapshot } = published;
  const own = ownPeriod(snapshot);
  const isLarge = Buffer.byteLength(JSON.stringify(raw)) > above;
  if (!isLarge || !own || itemsAt(raw, 'parts').length > 0) return { feed: raw, parts: [] };
  const items = itemsAt(raw, 'events');
  const months = new Map<string, RawItem[]>();
  const near: RawItem[] = [];
  // What activities take their dates from is read with them.
  const named = new Set(itemsAt(raw, 'activities').map(({ event }) => event));
  for (const [index, event] of published.events.entries()) {
    const item = items[index];
    if (!item) continue;
    const isSeries = event.rrule !== undefined || event.rdates.length > 0;
    const period = isSeries ? undefined : periodOf(event, published);
    if (!period || touches(period, own) || named.has(event.id)) near.push(item);
    for (const month of period ? monthsOf(period) : []) {
      const list = months.get(month);
      if (list) list.push(item);
      else months.set(month, [item]);
    }
  }
  const files = [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(partOf);
  return {
    feed: { ...raw, events: near, parts: files.map(({ part }) => part) },
    parts: files.map(({ file }) => file),
  };
}

/** From when until when an event is, on the clock of the feed. */
function periodOf(event: FeedEvent, { zone: home }: Published): Period | undefined {
  const zone = zoneOf(event.timeZone ?? '') ?? home;
  const span = spanOf(event, zone);
  if (!span) return undefined;
  const wall = (own: number, instant: number | undefined) =>
    span.isDays ? own : home.toWall(instant ?? zone.settle(own));
  const from = wall(span.start, span.startInstant);
  // What has no length is there all the same.
  return { from, until: Math.max(from + 1, wall(span.end, span.endInstant)) };
}

function monthsOf({ from, until }: Period): string[] {
  const months: string[] = [];
  let month = startOfMonth(dateOfWall(from));
  while (wallOfDate(month) < until) {
    months.push(formatPlainDate(month));
    month = addMonths(month, 1);
  }
  return months;
}

function partOf([from, items]: [string, RawItem[]]): { part: RawItem; file: SiteFile } {
  const content = JSON.stringify({ version: 1, events: items });
  const hash = hashOf(content);
  const [year, month] = from.split('-').map(Number);
  const until = formatPlainDate(addMonths({ year: year ?? 0, month: month ?? 1, day: 1 }, 1));
  // A name of its own for each content: whoever has it never needs to ask again.
  const href = `parts/events-${from.slice(0, -3)}.${hash}.json`;
  return {
    part: { section: 'events', from, until, href, count: items.length, hash },
    file: [href, content],
  };
}
