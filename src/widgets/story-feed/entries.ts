import type { FeedList } from '../../feed/feed-list.ts';
import { itemAt, stringAt, stringsAt, type RawItem } from '../../feed/raw.ts';
import type { Story } from '../../feed/schema/stories.ts';
import { isCurrent } from '../../model/period.ts';
import { DAY } from '../../model/moment.ts';

/**
 * What sorting and filtering need of a story, taken from the feed unchecked: of ten thousand
 * stories only those that are shown are read in full. What only filters need is read when they ask.
 */
export class StoryEntry {
  readonly position: number;
  /** As it stands in the feed. Not `#raw`: to give ten thousand a private field takes milliseconds. */
  readonly raw: RawItem;
  /** For the order alone; a date without an offset is taken for one in UTC. */
  readonly time: number;
  readonly pinned: boolean;
  readonly until: string | undefined;

  constructor(raw: RawItem, position: number) {
    const extras = itemAt(raw, '_vision');
    this.position = position;
    this.raw = raw;
    this.time = timeOf(raw.date_published);
    this.pinned = extras.pinned === true;
    this.until = stringAt(extras, 'until');
  }

  get id(): string {
    return stringAt(this.raw, 'id') ?? '';
  }

  get published(): string | undefined {
    return stringAt(this.raw, 'date_published');
  }

  get channel(): string {
    return (stringAt(this.#extras, 'channel') ?? '').trim() || 'portal';
  }

  get reach(): string | undefined {
    return stringAt(this.#extras, 'reach');
  }

  get goals(): readonly string[] {
    return stringsAt(this.#extras, 'goals');
  }

  get initiatives(): readonly string[] {
    return stringsAt(this.#extras, 'initiatives');
  }

  get tags(): readonly string[] {
    return stringsAt(this.raw, 'tags');
  }

  /** Undefined where it is the feed's. */
  get language(): string | undefined {
    return stringAt(this.raw, 'language');
  }

  get #extras(): RawItem {
    return itemAt(this.raw, '_vision');
  }
}

const HAS_ZONE = /(?:Z|[+-]\d\d:\d\d)$/i;
/** A date further ahead than this is a slip, not a plan. */
const LONGEST_PLAN = 366 * DAY;

/** Every story that may be shown some day: pinned ones first, then the newest. */
export function readEntries(list: FeedList<Story>): readonly StoryEntry[] {
  const entries: StoryEntry[] = [];
  let isInOrder = true;
  let last: StoryEntry | undefined;
  for (let position = 0; position < list.length; position += 1) {
    if (!list.has(position)) continue;
    const entry = new StoryEntry(list.raw(position), position);
    isInOrder &&= !last || byPlace(last, entry) < 0;
    entries.push(entry);
    last = entry;
  }
  // Most feeds have the newest first.
  return isInOrder ? entries : entries.sort(byPlace);
}

function byPlace(a: StoryEntry, b: StoryEntry): number {
  if (a.pinned !== b.pinned) return a.pinned ? -1 : 1;
  // Two that have no date are equal, which a difference of infinities is not.
  return a.time === b.time ? a.position - b.position : b.time - a.time;
}

function timeOf(published: unknown): number {
  if (typeof published !== 'string' || !published) return -Infinity;
  const isWall = published.includes('T') && !HAS_ZONE.test(published);
  const time = Date.parse(isWall ? `${published}Z` : published);
  return Number.isNaN(time) ? -Infinity : time;
}

/** Whether the story has been published and is not over. Long past is known without a closer look. */
export function isShownAt(entry: StoryEntry, now: number, timeZone: string): boolean {
  if (!mayChange(entry, now)) return true;
  const { published, until } = entry;
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
