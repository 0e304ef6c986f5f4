import type { FeedList } from '../../feed/feed-list.ts';
import type { FeedEvent } from '../../feed/schema/events.ts';
import { isLong } from '../../model/calendar/list-days.ts';
import { comparePlainDates, formatPlainDate, type PlainDate } from '../../model/plain-date.ts';
import { MINUTE } from '../../model/wall-time.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { recordOf } from './event-record.ts';

interface Bounds {
  /** The instant after which something must still go on. */
  readonly after: number;
  /** The last day on which what lasts for weeks may begin. */
  readonly soon: PlainDate;
}

/** What a list showed, and what it was made of. */
interface Listed {
  readonly source: readonly EventOccurrence[];
  readonly list: FeedList<FeedEvent>;
  readonly key: string;
  readonly items: readonly EventOccurrence[];
}

/** What a list has to show, before anything is looked for in it. */
export class ListItems {
  #listed: Listed | undefined;
  #long: ReadonlySet<EventOccurrence> = new Set();

  /** Whether it lasts for weeks. */
  isLong(occurrence: EventOccurrence): boolean {
    return this.#long.has(occurrence);
  }

  /** The same list again until something of it may be over: the filters count it once. */
  of(
    source: readonly EventOccurrence[],
    list: FeedList<FeedEvent>,
    { after, soon }: Bounds,
  ): readonly EventOccurrence[] {
    const key = `${Math.floor(after / MINUTE)} ${formatPlainDate(soon)}`;
    const known = this.#listed;
    if (known?.source === source && known.list === list && known.key === key) return known.items;
    const upcoming: EventOccurrence[] = [];
    const long: EventOccurrence[] = [];
    for (const occurrence of source) {
      if (occurrence.endInstant <= after && occurrence.startInstant < after) continue;
      if (!isLong(recordOf(occurrence, list))) upcoming.push(occurrence);
      else if (comparePlainDates(occurrence.startDate, soon) <= 0) long.push(occurrence);
    }
    const found = [...upcoming, ...long];
    const isSame =
      found.length === known?.items.length && found.every((item, at) => item === known.items[at]);
    const items = isSame ? known.items : found;
    this.#listed = { source, list, key, items };
    this.#long = new Set(long);
    return items;
  }
}
