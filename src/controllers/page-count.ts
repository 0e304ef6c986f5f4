/** Pages remembered for filters that were changed and may be changed back. */
const MOST_REMEMBERED = 20;

/**
 * How much of a list is shown. Other filters begin at the first page; going back to filters that
 * were there before brings back as much as was shown then.
 */
export class PageCount {
  readonly #asked: () => number;
  /** Items beyond the first page, by the filters they were shown with; the latest last. */
  readonly #extra = new Map<string, number>();
  #key = '';
  #total = 0;

  /** `size` is the items a page: the `limit` attribute or the widget's own number. */
  constructor(size: () => number) {
    this.#asked = size;
  }

  /** How many of `total`, which may be Infinity, to draw; `key` says under which filters (`FiltersController.key`). */
  shown(total: number, key = ''): number {
    this.#total = total;
    this.#key = key;
    return this.count;
  }

  /** How many are drawn. */
  get count(): number {
    return Math.min(this.#total, this.#size + (this.#extra.get(this.#key) ?? 0));
  }

  get total(): number {
    return this.#total;
  }

  /** How many the next press brings; 0 when all are there. */
  get next(): number {
    return Math.min(this.#size, this.#total - this.count);
  }

  /** Shows a page more; how many that are. */
  grow(): number {
    const { count, next } = this;
    this.#extra.delete(this.#key);
    this.#extra.set(this.#key, count - this.#size + next);
    const [oldest] = this.#extra.keys();
    if (this.#extra.size > MOST_REMEMBERED && oldest !== undefined) this.#extra.delete(oldest);
    return next;
  }

  get #size(): number {
    const size = Math.floor(this.#asked());
    return size >= 1 ? size : 1;
  }
}
