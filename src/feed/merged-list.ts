import type { FeedList } from './feed-list.ts';
import type { RawItem } from './raw.ts';

/**
 * Several lists as one. An item that stands in more than one is taken from the first, and its other
 * positions are empty; one that is told in short there is taken from where it stands in full. A list
 * that is added comes last, so that positions stay what they were.
 */
export class MergedList<T> implements FeedList<T> {
  readonly length: number;
  readonly #lists: readonly FeedList<T>[];
  /** The position at which each list begins. */
  readonly #starts: readonly number[];
  readonly #positions = new Map<string, number>();
  /** Positions whose item stands earlier. */
  readonly #repeated = new Set<number>();
  /** Positions told in short. */
  readonly #brief = new Set<number>();
  /** For some of them the position where the item stands in full. */
  readonly #full = new Map<number, number>();

  /** `brief` are those of the lists whose items are told in short. */
  constructor(lists: readonly FeedList<T>[], brief: ReadonlySet<FeedList<T>> = new Set()) {
    const starts: number[] = [];
    let length = 0;
    for (const list of lists) {
      starts.push(length);
      for (let position = 0; position < list.length; position += 1) {
        if (!list.has(position)) continue;
        this.#note(list.raw(position).id, length + position, brief.has(list));
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
    const full = this.#itemAt(this.#full.get(position) ?? -1);
    return full ?? this.#itemAt(position);
  }

  byId(id: string): T | undefined {
    return this.at(this.positionOf(id));
  }

  positionOf(id: string): number {
    return this.#positions.get(id) ?? -1;
  }

  raw(position: number): RawItem {
    const found = this.#find(this.#full.get(position) ?? position);
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

  #note(id: unknown, position: number, isBrief: boolean): void {
    if (typeof id !== 'string') return;
    const first = this.#positions.get(id);
    if (first === undefined) {
      this.#positions.set(id, position);
      if (isBrief) this.#brief.add(position);
      return;
    }
    this.#repeated.add(position);
    if (!isBrief && this.#brief.delete(first)) this.#full.set(first, position);
  }

  #itemAt(position: number): T | undefined {
    const found = this.#find(position);
    return found?.list.at(found.inner);
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
