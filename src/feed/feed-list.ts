import type { Issue, IssueCode } from '../model/issue.ts';
import { pathText, type Path, shortValue } from './faults.ts';
import { ID_PATTERN } from './patterns.ts';
import { asItem, isRecord, type RawItem } from './raw.ts';
import { repair } from './repair.ts';
import type { Section } from './schema/section.ts';

/**
 * A list of the feed. Positions are those in the feed and never move; an item that cannot be shown
 * leaves its position empty, some at once, most when they are first read.
 */
export interface FeedList<T> extends Iterable<T> {
  /** Positions, whether or not anything can be shown there. */
  readonly length: number;
  /** Items that can be shown, as far as they have been read. */
  readonly size: number;
  /** Their ids, in the order of the feed. */
  readonly ids: readonly string[];
  at(position: number): T | undefined;
  byId(id: string): T | undefined;
  /** The position of the item with that id; −1 without one. */
  positionOf(id: string): number;
  /** The item as it stands in the feed, unchecked: for sorting and searching many. */
  raw(position: number): RawItem;
  /** Whether something can be shown at the position, as far as is known. */
  has(position: number): boolean;
}

/** An item that cannot be shown. */
const DROPPED = Symbol('dropped');

export class LazyList<T> implements FeedList<T> {
  readonly length: number;
  #size: number;
  readonly #section: Section<T>;
  readonly #items: readonly unknown[];
  readonly #path: string;
  readonly #report: (issue: Issue) => void;
  /** What has been read. Sparse: a page shows ten of ten thousand. */
  readonly #read = new Map<number, T | typeof DROPPED>();
  readonly #positions = new Map<string, number>();

  constructor(
    section: Section<T>,
    items: readonly unknown[],
    path: string,
    report: (issue: Issue) => void,
  ) {
    this.#section = section;
    this.#items = items;
    this.#path = path;
    this.#report = report;
    this.length = items.length;
    this.#size = items.length;
    this.#index();
  }

  get size(): number {
    return this.#size;
  }

  get ids(): readonly string[] {
    const ids: string[] = [];
    for (const [id, position] of this.#positions) if (this.has(position)) ids.push(id);
    return ids;
  }

  at(position: number): T | undefined {
    if (!Number.isInteger(position) || position < 0 || position >= this.length) return;
    let item = this.#read.get(position);
    if (item === undefined) {
      item = this.#readItem(position);
      this.#read.set(position, item);
    }
    return item === DROPPED ? undefined : item;
  }

  byId(id: string): T | undefined {
    return this.at(this.positionOf(id));
  }

  positionOf(id: string): number {
    return this.#positions.get(id) ?? -1;
  }

  raw(position: number): RawItem {
    return asItem(this.#items[position]);
  }

  has(position: number): boolean {
    return position >= 0 && position < this.length && this.#read.get(position) !== DROPPED;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let position = 0; position < this.length; position++) {
      const item = this.at(position);
      if (item !== undefined) yield item;
    }
  }

  /** One look at every item, without its schema: what has no id of its own is gone. */
  #index(): void {
    // By number: there may be ten thousand, and no line of this is compiled yet.
    for (let position = 0; position < this.length; position++) {
      const item = this.#items[position];
      if (!isRecord(item)) {
        this.#drop(position, 'wrong-type', [], item);
      } else if (this.#section.ids !== false) {
        const id = Object.hasOwn(item, 'id') ? item.id : undefined;
        if (typeof id !== 'string') {
          this.#drop(position, id === undefined ? 'missing' : 'wrong-type', ['id'], id);
        } else if (!ID_PATTERN.test(id)) this.#drop(position, 'bad-id', ['id'], id);
        else if (this.#positions.has(id)) this.#drop(position, 'duplicate-id', ['id'], id, id);
        else this.#positions.set(id, position);
      }
    }
  }

  #drop(position: number, code: IssueCode, path: Path, value: unknown, id?: string): void {
    this.#read.set(position, DROPPED);
    this.#size--;
    const short = shortValue(value);
    this.#report({
      code,
      path: pathText(this.#path, [position, ...path]),
      ...(id !== undefined && { id }),
      dropped: 'item',
      ...(short !== undefined && { value: short }),
    });
  }

  #readItem(position: number): T | typeof DROPPED {
    const raw = this.raw(position);
    const id = typeof raw.id === 'string' ? raw.id : undefined;
    const place = { path: pathText(this.#path, [position]), ...(id !== undefined && { id }) };
    const { value, issues } = repair(this.#section.item, raw, place);
    if (value === undefined) this.#size--;
    for (const issue of issues) this.#report(issue);
    return value ?? DROPPED;
  }
}
