import type { FeedList } from '../../feed/feed-list.ts';
import type { Story } from '../../feed/schema/stories.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { readIds } from '../../model/read-ids.ts';
import { isFarAhead, isShownAt, mayChange, readEntries, type StoryEntry } from './entries.ts';

/** What the page's author asked for by attributes. */
export interface Asked {
  readonly channel: string;
  readonly goal: string;
  readonly initiative: string;
  readonly tag: string;
}

export interface ShownStory {
  readonly entry: StoryEntry;
  readonly story: Story;
}

export interface SelectionOptions {
  readonly now: number;
  readonly asked: Asked;
  /** Those that pass what the reader has chosen. */
  readonly filter: (list: FeedList<Story>, entries: readonly StoryEntry[]) => readonly StoryEntry[];
  /** Which of those are drawn. */
  readonly take: (results: readonly StoryEntry[]) => readonly StoryEntry[];
}

const FACETS: readonly (readonly [keyof Asked, (entry: StoryEntry) => readonly string[]])[] = [
  ['channel', ({ channel }) => [channel]],
  ['goal', ({ goals }) => goals],
  ['initiative', ({ initiatives }) => initiatives],
  ['tag', ({ tags }) => tags],
];

/** Which stories are shown: published, not over, asked for by the page, chosen by the reader. */
export class Selection {
  #list: FeedList<Story> | undefined;
  #all: readonly StoryEntry[] = [];
  /** Those that time alone can show or take away. */
  #fleeting: readonly StoryEntry[] = [];
  /** What is left of all of them now, what the page asks for of those, what the reader chose. */
  #current: readonly StoryEntry[] = [];
  #narrowed: readonly StoryEntry[] = [];
  #results: readonly StoryEntry[] = [];
  #asked = '';

  /** Whether time alone can change what is shown. */
  get mayChange(): boolean {
    return this.#fleeting.length > 0;
  }

  /** How many there are beside those that are drawn. */
  get total(): number {
    return this.#results.length;
  }

  /** How many there are before the reader chooses among them. */
  get offered(): number {
    return this.#narrowed.length;
  }

  /** Whether the first story is to stand out. */
  get isPinned(): boolean {
    return this.#narrowed[0]?.pinned ?? false;
  }

  /** The story at a place among all that can be shown. */
  idAt(place: number): string | undefined {
    return this.#results[place]?.id;
  }

  /** The story, if it is shown now, in some list or other. */
  find(id: string): StoryEntry | undefined {
    return this.#current.find((entry) => entry.id === id);
  }

  /** Those told by now, whether or not they are still shown. */
  told(now: number): readonly StoryEntry[] {
    return this.#all.filter(({ time }) => time <= now);
  }

  select(
    snapshot: Snapshot,
    list: FeedList<Story>,
    { now, asked, filter, take }: SelectionOptions,
  ): readonly ShownStory[] {
    if (list !== this.#list) this.#adopt(snapshot, list, now);
    else if (this.mayChange) this.#setCurrent(snapshot, this.#all, now);
    this.#narrow(asked);
    for (let ahead = 1; ; ahead *= 2) {
      const results = filter(list, this.#narrowed);
      this.#results = results;
      const entries = take(results);
      const read = entries.flatMap((entry) => {
        const story = list.at(entry.position);
        return story ? [{ entry, story }] : [];
      });
      if (read.length === entries.length) return read;
      // Some can not be shown. Looking further ahead each time keeps a feed of nothing else cheap.
      const from = Math.max(
        0,
        results.findIndex((entry) => entry === entries[0]),
      );
      for (const { position } of results.slice(from, from + entries.length * ahead))
        list.at(position);
      this.#all = this.#all.filter(({ position }) => list.has(position));
      this.#setCurrent(snapshot, this.#all, now);
      this.#narrow(asked);
    }
  }

  #adopt(snapshot: Snapshot, list: FeedList<Story>, now: number): void {
    this.#list = list;
    this.#all = readEntries(list);
    this.#setCurrent(snapshot, this.#all, now);
    for (const entry of this.#fleeting) {
      if (isFarAhead(entry, now)) {
        const { id, position, published = '' } = entry;
        const path = `stories[${position}].date_published`;
        snapshot.report({ code: 'far-ahead', path, id, dropped: 'item', value: published });
      }
    }
  }

  #setCurrent(snapshot: Snapshot, all: readonly StoryEntry[], now: number): void {
    this.#fleeting = all.filter((entry) => mayChange(entry, now));
    const current =
      this.#fleeting.length > 0
        ? all.filter((entry) => isShownAt(entry, now, snapshot.timeZone))
        : all;
    // The same array for the same stories: the index of the filters is made of it.
    if (isSame(current, this.#current)) return;
    this.#current = current;
    this.#asked = '?';
  }

  #narrow(asked: Asked): void {
    const key = JSON.stringify([asked.channel, asked.goal, asked.initiative, asked.tag]);
    if (key === this.#asked) return;
    this.#asked = key;
    const tests = FACETS.flatMap(([name, values]) => {
      const wanted = readIds(asked[name]);
      return wanted.length > 0
        ? [(entry: StoryEntry) => values(entry).some((id) => wanted.includes(id))]
        : [];
    });
    this.#narrowed =
      tests.length > 0
        ? this.#current.filter((entry) => tests.every((test) => test(entry)))
        : this.#current;
  }
}

function isSame(a: readonly StoryEntry[], b: readonly StoryEntry[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
