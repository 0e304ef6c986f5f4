import { ownPeriod, type Period, touches } from '../../feed/period.ts';
import { asItem, itemsAt, type RawItem } from '../../feed/raw.ts';
import type { FeedEvent } from '../../feed/schema/events.ts';
import type { PartSection } from '../../feed/schema/parts.ts';
import {
  addMonths,
  formatPlainDate,
  parsePlainDate,
  startOfMonth,
} from '../../model/plain-date.ts';
import { spanOf } from '../../model/occurrence.ts';
import { dateOfWall, wallOfDate } from '../../model/wall-time.ts';
import { zoneOf } from '../../model/zone.ts';
import { hashOf, type Published, type SiteFile } from './published.ts';
import { type ItemsOfMonths, splitStories } from './story-parts.ts';

/** A feed larger than this, in bytes, is published in parts. */
export const PARTS_ABOVE = 200_000;

/** A feed as it is served, and the parts it names. */
export interface Split {
  readonly feed: RawItem;
  readonly parts: SiteFile[];
}

/**
 * Puts single events into parts by the months they touch, and stories by those they are of; the near
 * ones stay in the feed too. An index for each year tells a search of all events.
 */
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
  const inOrder = [...months].sort(([a], [b]) => (a < b ? -1 : 1));
  const told = splitStories(published);
  const files = [
    ...inOrder.map(([from, items]) => partOf('events', { from, until: after(from, 1), items })),
    ...yearsOf(inOrder).map(([from, items]) =>
      partOf('index', { from, until: after(from, 12), items: items.map(inShort) }),
    ),
    ...told.months.map((some) => partOf('stories', some)),
  ];
  const parts = files.map(({ part }) => part);
  return {
    feed: { ...raw, events: near, ...('stories' in raw && { stories: told.near }), parts },
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

/** The events of each year, by its first day. */
function yearsOf(
  months: readonly (readonly [string, readonly RawItem[]])[],
): [string, RawItem[]][] {
  const years = new Map<string, Set<RawItem>>();
  for (const [month, items] of months) {
    const first = month.replace(/-\d\d-\d\d$/, '-01-01');
    const year = years.get(first) ?? new Set();
    years.set(first, year);
    for (const item of items) year.add(item);
  }
  return [...years].map(([first, items]) => [first, [...items]]);
}

/** What only an open event tells. */
const LEFT_OUT = new Set(['text', 'contact', 'online', 'booking', 'sequence', 'updated']);

/** An event as a search finds and lists it: of its longer text there are only the words. */
function inShort(item: RawItem): RawItem {
  const { text } = item;
  const brief = Object.entries(item).filter(([field]) => !LEFT_OUT.has(field));
  const texts = typeof text === 'string' ? [text] : Object.values(asItem(text)).map(String);
  const words =
    texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return { ...Object.fromEntries(brief), words: [...new Set(words)].join(' ') };
}

/** The first day of another month. */
function after(day: string, months: number): string {
  const first = parsePlainDate(day);
  return first ? formatPlainDate(addMonths(first, months)) : day;
}

function partOf(
  section: PartSection,
  { from, until, items }: ItemsOfMonths,
): { part: RawItem; file: SiteFile } {
  const content = JSON.stringify({ version: 1, [section]: items });
  const hash = hashOf(content);
  const name = from.slice(0, section === 'index' ? -6 : -3);
  // A name of its own for each content: whoever has it never needs to ask again.
  const href = `parts/${section}-${name}.${hash}.json`;
  return { part: { section, from, until, href, count: items.length, hash }, file: [href, content] };
}
