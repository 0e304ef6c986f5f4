import type { FeedList } from '../../feed/feed-list.ts';
import { isRecord } from '../../feed/raw.ts';
import type { Story } from '../../feed/schema/stories.ts';
import { fold, matches, searchWords, type Folded } from '../../model/search.ts';
import type { StoryEntry } from './entries.ts';

/** The longest a fold may hold up the page. */
const SLICE = 8;
const FIELDS = ['title', 'summary', 'content_text'];

/**
 * The stories' texts, ready to be searched. Folding ten thousand takes longer than a frame, so it
 * is done bit by bit from when a reader turns to the search field; what is not ready when it is asked
 * for is folded then.
 */
export class SearchTexts {
  #list: FeedList<Story> | undefined;
  #folded: (Folded | undefined)[] = [];
  #next = 0;
  #cancel: (() => void) | undefined;

  /** Takes the stories to search; another list is another text. */
  adopt(list: FeedList<Story> | undefined): void {
    if (list === this.#list) return;
    this.rest();
    this.#list = list;
    this.#folded = [];
    this.#next = 0;
  }

  /** Folds as soon as the page lets us: somebody is about to type. */
  prepareSoon(): void {
    this.rest();
    if (this.#next >= (this.#list?.length ?? 0)) return;
    const timer = setTimeout(() => this.#slice());
    this.#cancel = () => clearTimeout(timer);
  }

  rest(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** The test for one query. */
  readonly search = (text: string): ((entry: StoryEntry) => boolean) => {
    const asked = searchWords(text);
    return ({ position }) => matches(asked, this.#textOf(position));
  };

  #slice(): void {
    this.#cancel = undefined;
    const end = performance.now() + SLICE;
    const length = this.#list?.length ?? 0;
    while (this.#next < length && performance.now() < end) {
      this.#textOf(this.#next);
      this.#next += 1;
    }
    this.prepareSoon();
  }

  #textOf(position: number): Folded {
    return (this.#folded[position] ??= fold(this.#wordsOf(position)));
  }

  /** In every language it is told in: whichever the reader types in. */
  #wordsOf(position: number): string {
    const raw = this.#list?.raw(position) ?? {};
    const texts = FIELDS.flatMap((field) => {
      const text = raw[field];
      return isRecord(text) ? Object.values(text) : [text];
    });
    const tags = Array.isArray(raw.tags) ? (raw.tags as unknown[]) : [];
    return [...texts, ...tags].filter((text) => typeof text === 'string').join(' ');
  }
}
