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
  /** The story of a deep link: shown first where it would not be among the shown ones. */
  readonly linked: string | undefined;
  /** Those that pass what the reader has chosen. */
  readonly filter: (list: FeedList<Story>, entries: readonly StoryEntry[]) => readonly StoryEntry[];
  /** How many of a number are shown. */
  readonly count: (total: number) => number;
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
  /** What is left of them now, and what the page asks for of those. */
  #current: readonly StoryEntry[] = [];
  #narrowed: readonly StoryEntry[] = [];
  #asked = '';
  #total = 0;
  #extra = 0;
  #mayChange = false;

  /** Whether time alone can change what is shown. */
  get mayChange(): boolean {
    return this.#mayChange;
  }

  /** How many there are beside those that are drawn. */
  get total(): number {
    return this.#total;
  }

  /** How many stand before the first of the list: the one of a deep link. */
  get extra(): number {
    return this.#extra;
  }

  /** Whether stories are there that the reader's filters keep out. */
  get isFiltered(): boolean {
    return this.#total < this.#narrowed.length;
  }

  /** Whether the first story is to stand out. */
  get isPinned(): boolean {
    return this.#narrowed[0]?.pinned ?? false;
  }

  /** Whether the story is shown now, in some list or other. */
  has(id: string): boolean {
    return this.#current.some((entry) => entry.id === id);
  }

  /** Those told by now, whether or not they are still shown. */
  told(now: number): readonly StoryEntry[] {
    return this.#all.filter(({ time }) => time <= now);
  }

  select(
    snapshot: Snapshot,
    list: FeedList<Story>,
    { now, asked, linked, filter, count }: SelectionOptions,
  ): readonly ShownStory[] {
    if (list !== this.#list) this.#adopt(snapshot, list, now);
    else if (this.#mayChange) this.#setCurrent(snapshot, this.#all, now);
    this.#narrow(asked);
    for (let ahead = 1; ; ahead *= 2) {
      const results = filter(list, this.#narrowed);
      const shown = results.slice(0, count(results.length));
      this.#total = results.length;
      const found = this.#linkedEntry(linked, shown);
      this.#extra = found ? 1 : 0;
      const entries = found ? [found, ...shown] : shown;
      const read = entries.flatMap((entry) => {
        const story = list.at(entry.position);
        return story ? [{ entry, story }] : [];
      });
      if (read.length === entries.length) return read;
      // Some can not be shown. Looking further ahead each time keeps a feed of nothing else cheap.
      for (const { position } of results.slice(0, shown.length * ahead)) list.at(position);
      this.#all = this.#all.filter(({ position }) => list.has(position));
      this.#setCurrent(snapshot, this.#all, now);
      this.#narrow(asked);
    }
  }

  #adopt(snapshot: Snapshot, list: FeedList<Story>, now: number): void {
    this.#list = list;
    this.#all = readEntries(list, snapshot.language);
    for (const entry of this.#all) {
      if (isFarAhead(entry, now)) {
        const { id, position, published = '' } = entry;
        const path = `stories[${position}].date_published`;
        snapshot.report({ code: 'bad-date', path, id, dropped: 'item', value: published });
      }
    }
    this.#setCurrent(snapshot, this.#all, now);
  }

  #setCurrent(snapshot: Snapshot, all: readonly StoryEntry[], now: number): void {
    const current = all.filter((entry) => isShownAt(entry, now, snapshot.timeZone));
    this.#mayChange = all.some((entry) => mayChange(entry, now));
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
    this.#narrowed = this.#current.filter((entry) => tests.every((test) => test(entry)));
  }

  #linkedEntry(linked: string | undefined, shown: readonly StoryEntry[]): StoryEntry | undefined {
    if (linked === undefined || shown.some(({ id }) => id === linked)) return undefined;
    return this.#current.find(({ id }) => id === linked);
  }
}

function isSame(a: readonly StoryEntry[], b: readonly StoryEntry[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
