import type { FeedList } from '../../feed/feed-list.ts';
import { itemAt, stringAt, stringsAt, type RawItem } from '../../feed/raw.ts';
import type { Story } from '../../feed/schema/stories.ts';
import { isCurrent } from '../../model/period.ts';
import { DAY } from '../../model/wall-time.ts';

/**
 * What sorting and filtering need of a story, taken from the feed unchecked: of ten thousand
 * stories only those that are shown are read in full.
 */
export interface StoryEntry {
  readonly id: string;
  readonly position: number;
  /** For the order alone; a date without an offset is taken for one in UTC. */
  readonly time: number;
  readonly published: string | undefined;
  readonly until: string | undefined;
  readonly pinned: boolean;
  readonly channel: string;
  readonly reach: string | undefined;
  readonly goals: readonly string[];
  readonly initiatives: readonly string[];
  readonly tags: readonly string[];
  readonly language: string;
}

const HAS_ZONE = /(?:Z|[+-]\d\d:\d\d)$/i;
/** A date further ahead than this is a slip, not a plan. */
const LONGEST_PLAN = 366 * DAY;

/** Every story that may be shown some day: pinned ones first, then the newest. */
export function readEntries(list: FeedList<Story>, language: string): readonly StoryEntry[] {
  const entries: StoryEntry[] = [];
  for (let position = 0; position < list.length; position += 1) {
    if (list.has(position)) entries.push(entryOf(list.raw(position), position, language));
  }
  return entries.sort(
    (a, b) =>
      Number(b.pinned) - Number(a.pinned) || compare(b.time, a.time) || a.position - b.position,
  );
}

/** Two that have no date are equal, which a difference of infinities is not. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

function entryOf(raw: RawItem, position: number, language: string): StoryEntry {
  const extras = itemAt(raw, '_vision');
  const published = stringAt(raw, 'date_published');
  const channel = stringAt(extras, 'channel')?.trim();
  return {
    id: stringAt(raw, 'id') ?? '',
    position,
    time: timeOf(published),
    published,
    until: stringAt(extras, 'until'),
    pinned: extras.pinned === true,
    channel: channel === undefined || channel === '' ? 'portal' : channel,
    reach: stringAt(extras, 'reach'),
    goals: stringsAt(extras, 'goals'),
    initiatives: stringsAt(extras, 'initiatives'),
    tags: stringsAt(raw, 'tags'),
    language: stringAt(raw, 'language') ?? language,
  };
}

function timeOf(published: string | undefined): number {
  if (!published) return -Infinity;
  const isWall = published.includes('T') && !HAS_ZONE.test(published);
  const time = Date.parse(isWall ? `${published}Z` : published);
  return Number.isNaN(time) ? -Infinity : time;
}

/** Whether the story has been published and is not over. Long past is known without a closer look. */
export function isShownAt(
  { time, published, until }: StoryEntry,
  now: number,
  timeZone: string,
): boolean {
  if (until === undefined && time < now - 2 * DAY) return true;
  return isCurrent(
    { ...(published !== undefined && { from: published }), ...(until !== undefined && { until }) },
    now,
    timeZone,
  );
}

/** Whether what `isShownAt` says may change while the page is open. */
export const mayChange = ({ time, until }: StoryEntry, now: number): boolean =>
  until !== undefined || time > now - 2 * DAY;

/** Stories dated so far ahead that nobody meant it. */
export const isFarAhead = ({ time }: StoryEntry, now: number): boolean => time > now + LONGEST_PLAN;
