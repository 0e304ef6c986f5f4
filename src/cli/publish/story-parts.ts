import { wallOf } from '../../feed/period.ts';
import { itemAt, itemsAt, type RawItem, stringAt, stringsAt } from '../../feed/raw.ts';
import { metrics } from '../../feed/schema/metrics.ts';
import { section } from '../../feed/section.ts';
import { addMonths, formatPlainDate, startOfMonth } from '../../model/plain-date.ts';
import { countStories } from '../../model/stories/meter.ts';
import { dateOfWall, type WallTime, wallOfDate } from '../../model/wall-time.ts';
import type { Published } from './published.ts';

/** The feed itself has so many of the newest: nobody reads on for longer without a pause. */
const NEWEST = 100;
/** A part has the stories of whole months, and at least so many: a press is to bring some. */
const FEWEST = 100;

/** What is of some months. */
export interface ItemsOfMonths {
  /** The first day, and the one after the last. */
  readonly from: string;
  readonly until: string;
  readonly items: readonly RawItem[];
}

/** Which stories stand in the feed itself, and those of the months that have others too. */
export interface StorySplit {
  readonly near: readonly RawItem[];
  readonly months: readonly ItemsOfMonths[];
}

interface Dated {
  readonly item: RawItem;
  readonly id: string;
  readonly wall: WallTime;
}

/**
 * The newest stay in the feed, with those that are pinned and those that a meter counts: it must
 * count all of them, whatever has been fetched.
 */
export function splitStories(published: Published): StorySplit {
  const items = itemsAt(published.raw, 'stories');
  const dated = items
    .map((item) => ({ item, id: stringAt(item, 'id') ?? '', wall: wallIn(item, published) }))
    .sort((a, b) => b.wall - a.wall || (a.id < b.id ? -1 : 1));
  const newest = new Set(dated.slice(0, NEWEST).map(({ item }) => item));
  const isCounted = countedBy(published);
  const isNear = (item: RawItem): boolean =>
    newest.has(item) || itemAt(item, '_vision').pinned === true || isCounted(item);
  return {
    near: items.filter(isNear),
    months: inMonths(dated).filter((one) => !one.items.every(isNear)),
  };
}

const wallIn = (item: RawItem, { snapshot }: Published): WallTime =>
  wallOf(stringAt(item, 'date_published'), snapshot, 0);

/** Whether any metric of the feed counts a story. */
function countedBy({ snapshot }: Published): (item: RawItem) => boolean {
  const counting = [...section(snapshot, metrics)];
  return (item) => {
    const extras = itemAt(item, '_vision');
    const story = {
      published: stringAt(item, 'date_published'),
      tags: stringsAt(item, 'tags'),
      channel: stringAt(extras, 'channel') ?? 'portal',
      reach: stringAt(extras, 'reach'),
    };
    return counting.some(
      ({ stories: rule, period }) =>
        rule && countStories([story], rule, period, snapshot.timeZone) > 0,
    );
  };
}

/** From the oldest on, so that a new story changes the last of them and no other. */
function inMonths(newestFirst: readonly Dated[]): ItemsOfMonths[] {
  const months: { from: WallTime; until: WallTime; items: RawItem[] }[] = [];
  for (const { item, wall } of newestFirst.toReversed()) {
    const last = months.at(-1);
    if (last && (wall < last.until || last.items.length < FEWEST)) {
      last.items.unshift(item);
      last.until = nextMonth(wall);
    } else {
      const from = wallOfDate(startOfMonth(dateOfWall(wall)));
      months.push({ from, until: nextMonth(wall), items: [item] });
    }
  }
  const day = (wall: WallTime): string => formatPlainDate(dateOfWall(wall));
  return months.map(({ from, until, items }) => ({ from: day(from), until: day(until), items }));
}

const nextMonth = (wall: WallTime): WallTime =>
  wallOfDate(addMonths(startOfMonth(dateOfWall(wall)), 1));
