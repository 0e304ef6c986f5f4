import type { FeedList } from './feed-list.ts';
import type { RawItem } from './raw.ts';

/**
 * Several lists as one. An item that stands in more than one is taken from the first, and its other
 * positions are empty. A list that is added comes last, so that positions stay what they were.
 */
export class MergedList<T> implements FeedList<T> {
  readonly length: number;
  readonly #lists: readonly FeedList<T>[];
  /** The position at which each list begins. */
  readonly #starts: readonly number[];
  readonly #positions = new Map<string, number>();
  /** Positions whose item stands earlier. */
  readonly #repeated = new Set<number>();

  constructor(lists: readonly FeedList<T>[]) {
    const starts: number[] = [];
    let length = 0;
    for (const list of lists) {
      starts.push(length);
      for (let position = 0; position < list.length; position += 1) {
        if (list.has(position)) this.#note(list.raw(position).id, length + position);
      }
      length += list.length;
    }
    this.#lists = lists;
    this.#starts = starts;
    this.length = length;
  }

  get size(): number {
    const all = this.#lists.reduce((sum, list) => sum + list.size, 0);
    return all - [...this.#repeated].filter((position) => this.#isThere(position)).length;
  }

  get ids(): readonly string[] {
    return [...this.#positions].filter(([, position]) => this.has(position)).map(([id]) => id);
  }

  at(position: number): T | undefined {
    if (this.#repeated.has(position)) return undefined;
    const found = this.#find(position);
    return found?.list.at(found.inner);
  }

  byId(id: string): T | undefined {
    return this.at(this.positionOf(id));
  }

  positionOf(id: string): number {
    return this.#positions.get(id) ?? -1;
  }

  raw(position: number): RawItem {
    const found = this.#find(position);
    return found ? found.list.raw(found.inner) : {};
  }

  has(position: number): boolean {
    return !this.#repeated.has(position) && this.#isThere(position);
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let position = 0; position < this.length; position += 1) {
      const item = this.at(position);
      if (item !== undefined) yield item;
    }
  }

  #note(id: unknown, position: number): void {
    if (typeof id !== 'string') return;
    if (this.#positions.has(id)) this.#repeated.add(position);
    else this.#positions.set(id, position);
  }

  #isThere(position: number): boolean {
    const found = this.#find(position);
    return found?.list.has(found.inner) ?? false;
  }

  #find(position: number): { list: FeedList<T>; inner: number } | undefined {
    if (!Number.isInteger(position) || position < 0 || position >= this.length) return undefined;
    const index = this.#starts.findLastIndex((start) => start <= position);
    const list = this.#lists[index];
    const start = this.#starts[index];
    if (!list || start === undefined) return undefined;
    return { list, inner: position - start };
  }
}
