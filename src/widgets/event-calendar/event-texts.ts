import type { FeedList } from '../../feed/feed-list.ts';
import { isRecord, type RawItem } from '../../feed/raw.ts';
import type { FeedEvent } from '../../feed/schema/events.ts';
import { fold, matches, searchWords, type Folded } from '../../model/search.ts';
import { whenIdle } from '../../page/idle.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { eventIdOf, hasChanges, recordOf } from './event-record.ts';

/** The longest a fold may hold up the page: half of what a frame has. */
const SLICE = 8;
/** An event of an index has the words of its text. */
const FIELDS = ['title', 'summary', 'text', 'words', 'tags', 'audience'];

/**
 * The events' texts, ready to be searched. Folding ten thousand takes longer than a frame, so it is
 * done bit by bit from when a reader turns to the search field, while the page has nothing better to
 * do; what is not ready when it is asked for is folded then.
 */
export class EventTexts {
  /** Names of what an event names by id: places and organisers. */
  readonly #namesIn: (item: RawItem) => readonly string[];
  #list: FeedList<FeedEvent> | undefined;
  readonly #folded = new Map<string, Folded>();
  #ahead: readonly EventOccurrence[] = [];
  #next = 0;
  #callOff: (() => void) | undefined;

  constructor(namesIn: (item: RawItem) => readonly string[]) {
    this.#namesIn = namesIn;
  }

  /** Takes the events to search. A longer list may say of an event what the one before did not. */
  adopt(list: FeedList<FeedEvent>): void {
    if (list === this.#list) return;
    this.rest();
    this.#list = list;
    this.#folded.clear();
    this.#ahead = [];
  }

  /** Folds these as soon as the page lets us: somebody is about to type. */
  prepareSoon(occurrences: readonly EventOccurrence[]): void {
    if (occurrences === this.#ahead) return;
    this.#ahead = occurrences;
    this.#next = 0;
    this.#soon();
  }

  rest(): void {
    this.#callOff?.();
  }

  /** The test for one query. */
  readonly search = (text: string): ((occurrence: EventOccurrence) => boolean) => {
    const asked = searchWords(text);
    return (occurrence) => matches(asked, this.#textOf(occurrence));
  };

  #soon(): void {
    this.rest();
    if (this.#next < this.#ahead.length) this.#callOff = whenIdle(() => this.#slice());
  }

  #slice(): void {
    const end = performance.now() + SLICE;
    for (; this.#next < this.#ahead.length && performance.now() < end; this.#next += 1) {
      const occurrence = this.#ahead[this.#next];
      if (occurrence) this.#textOf(occurrence);
    }
    this.#soon();
  }

  #textOf(occurrence: EventOccurrence): Folded {
    // All of a series have one text, but for those that are otherwise this time.
    const id = eventIdOf(occurrence);
    const known = this.#folded.get(id) ?? this.#folded.get(occurrence.id);
    if (known !== undefined || !this.#list) return known ?? fold('');
    const record = recordOf(occurrence, this.#list);
    return this.#fold(hasChanges(record) ? occurrence.id : id, record);
  }

  #fold(key: string, item: RawItem): Folded {
    const words = FIELDS.flatMap((field) => stringsIn(item[field]));
    const folded = fold([...words, ...this.#namesIn(item)].join(' '));
    this.#folded.set(key, folded);
    return folded;
  }
}

/** In every language it is told in: whichever the reader types in. */
function stringsIn(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value)
    ? value
    : isRecord(value)
      ? Object.values(value)
      : [value];
  return values.filter((text) => typeof text === 'string');
}
