import type { FeedList } from '../../feed/feed-list.ts';
import { type FeedEvent } from '../../feed/schema/events.ts';
import { organisers as organiserSection } from '../../feed/schema/organisers.ts';
import { places as placeSection, type OwnPlace } from '../../feed/schema/places.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { isLong } from '../../model/calendar/list-days.ts';
import type { DayIndex, SeriesKind } from '../../model/day-index.ts';
import type { RawEvent } from '../../model/event-list.ts';
import type { IssueCode } from '../../model/issue.ts';
import {
  addDays,
  comparePlainDates,
  parsePlainDate,
  type PlainDate,
} from '../../model/plain-date.ts';
import type { Text } from '../../model/text.ts';
import { dateOfWall, wallOfDate } from '../../model/wall-time.ts';
import { type Zone, zoneOf } from '../../model/zone.ts';
import {
  type EventOccurrence,
  keepOnly,
  type Narrowing,
  occurrencesOf,
} from './calendar-source.ts';

/** Exhibitions of next year are not news. */
export const LONG_AHEAD = 60;

/** Letters of a wrong value that a message repeats. */
const MOST_SHOWN = 80;

export type Keep = (raw: RawEvent) => boolean;

/** What the page asks for. */
export interface Wishes extends Narrowing {
  readonly from: string;
  readonly until: string;
}

/** A feed as it was read. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly list: FeedList<FeedEvent>;
  readonly index: DayIndex<FeedEvent>;
  readonly kind: SeriesKind | undefined;
  readonly zone: Zone | undefined;
}

/** A feed's events as one calendar shows them: those its page asks for, between its two days. */
export class Agenda {
  readonly #wishes: () => Wishes;
  #reading: Reading | undefined;
  /** Which events the page asks for; undefined where that is all. The key is the same for the same. */
  keep: Keep | undefined;
  keepKey = '';

  constructor(wishes: () => Wishes) {
    this.#wishes = wishes;
  }

  /**
   * Takes a reading of the feed, and what knows of series where that is here; `list` is longer than
   * the feed's own where parts have come.
   */
  adopt(snapshot: Snapshot, list: FeedList<FeedEvent>, kind: SeriesKind | undefined): void {
    const known = this.#reading;
    if (known?.list !== list || known.snapshot !== snapshot || known.kind !== kind) {
      const index = occurrencesOf(snapshot, list);
      if (kind) index.learn(kind);
      this.#reading = { snapshot, list, index, kind, zone: zoneOf(snapshot.timeZone) };
    }
    const { organiser, tag, goal, initiative, place } = this.#wishes();
    const key = JSON.stringify([organiser, tag, goal, initiative, place]);
    if (key !== this.keepKey) {
      this.keep = keepOnly({ organiser, tag, goal, initiative, place });
      this.keepKey = key;
    }
  }

  /** The day it is where the feed's clock hangs. */
  today(now: number): PlainDate {
    return dateOfWall(this.#reading?.zone?.toWall(now) ?? now);
  }

  get first(): PlainDate | undefined {
    return parsePlainDate(this.#wishes().from);
  }

  get last(): PlainDate | undefined {
    return parsePlainDate(this.#wishes().until);
  }

  /** The day the list begins with. */
  start(now: number): PlainDate {
    return this.first ?? this.today(now);
  }

  /** What is over by then is not listed. */
  startInstant(now: number): number {
    const { first } = this;
    if (!first) return now;
    return this.#reading?.zone?.settle(wallOfDate(first)) ?? wallOfDate(first);
  }

  /** The next events, without those that last for weeks; none that begin after `end`. */
  upcoming(now: number, count: number, end?: PlainDate): EventOccurrence[] {
    return until(
      this.#next(now, count, (raw) => !isLong(raw)),
      end,
    );
  }

  /** Those that last for weeks and are on, or will be before long. */
  long(now: number, count: number): EventOccurrence[] {
    const soon = addDays(this.start(now), LONG_AHEAD);
    return until(this.#next(now, count, isLong), soon);
  }

  get reading(): Reading | undefined {
    return this.#reading;
  }

  /** All times of all events; undefined until there is a reading. */
  get index(): DayIndex<FeedEvent> | undefined {
    return this.#reading?.index;
  }

  /** The next times of a series. */
  timesOf(id: string, now: number, count: number): EventOccurrence[] {
    return this.#reading?.index.next(now, count, (raw) => raw.id === id) ?? [];
  }

  /** An event as the feed has it, with nothing of what is otherwise this time. */
  eventOf({ event: { id } }: EventOccurrence): FeedEvent | undefined {
    return this.#reading?.list.byId(id);
  }

  /** Where it is; a place the feed does not have is an issue. */
  readonly placeOf = ({ event }: EventOccurrence): OwnPlace | undefined => {
    const { place } = event;
    if (typeof place !== 'string') return place;
    const found = this.#reading && section(this.#reading.snapshot, placeSection).byId(place);
    if (!found) this.name(event, { code: 'unknown-reference', field: 'place', value: place });
    return found;
  };

  /** Names something wrong with a field of an event that is shown. */
  readonly name = (
    { id }: Pick<FeedEvent, 'id'>,
    { code, field, value }: { code: IssueCode; field: string; value: string },
  ): void => {
    const reading = this.#reading;
    if (!reading) return;
    const path = `events[${reading.list.positionOf(id)}].${field}`;
    reading.snapshot.report({ code, path, id, dropped: 'part', value: value.slice(0, MOST_SHOWN) });
  };

  /** The names of those who hold it. One that the feed does not know is a name already. */
  readonly organisersOf = ({ event }: EventOccurrence): readonly Text[] => {
    const reading = this.#reading;
    if (!reading) return [];
    const known = section(reading.snapshot, organiserSection);
    return event.organisers.map((organiser) =>
      typeof organiser === 'string' ? (known.byId(organiser)?.name ?? organiser) : organiser.name,
    );
  };

  #next(now: number, count: number, isMeant: Keep): EventOccurrence[] {
    const reading = this.#reading;
    if (!reading) return [];
    const { last } = this;
    const after = this.startInstant(now);
    const { keep } = this;
    const found = reading.index.next(after, count, (raw) => isMeant(raw) && (!keep || keep(raw)));
    return until(found, last);
  }
}

/** Those that do not begin after `end`. */
function until(occurrences: EventOccurrence[], end: PlainDate | undefined): EventOccurrence[] {
  if (!end) return occurrences;
  return occurrences.filter(({ startDate }) => comparePlainDates(startDate, end) <= 0);
}
