import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from './announcer.ts';

/** Pages remembered for filters that were changed and may be changed back. */
const MOST_REMEMBERED = 20;

export interface PagerOptions {
  /** Items a page: the `limit` attribute or the widget's own number. */
  readonly size: () => number;
  /** The item at an index, or what in it takes the focus best: the link of its title. */
  readonly item: (index: number) => HTMLElement | null | undefined;
  /** What is read out when more are shown. */
  readonly moreText: (added: number, shown: number, total: number) => string;
  readonly announcer: Pick<Announcer, 'say'>;
}

/**
 * How much of a list is shown. Call `shown` in `willUpdate`. Other filters begin at the first page;
 * going back to filters that were there before brings back as much as was shown then.
 */
export class PagerController {
  readonly #host: ReactiveControllerHost;
  readonly #options: PagerOptions;
  /** Items beyond the first page, by the filters they were shown with; the latest last. */
  readonly #extra = new Map<string, number>();
  #key = '';
  #total = 0;

  constructor(host: ReactiveControllerHost, options: PagerOptions) {
    this.#host = host;
    this.#options = options;
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

  readonly showMore = async (): Promise<void> => {
    const { count: before, next: added } = this;
    if (added === 0) return;
    this.#remember(before - this.#size + added);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focus(before);
    const { announcer, moreText } = this.#options;
    announcer.say(moreText(added, this.count, this.#total));
  };

  get #size(): number {
    const size = Math.floor(this.#options.size());
    return size >= 1 ? size : 1;
  }

  #remember(extra: number): void {
    this.#extra.delete(this.#key);
    this.#extra.set(this.#key, extra);
    const [oldest] = this.#extra.keys();
    if (this.#extra.size > MOST_REMEMBERED && oldest !== undefined) this.#extra.delete(oldest);
  }

  #focus(index: number): void {
    const item = this.#options.item(index);
    if (!item) return;
    if (item.tabIndex < 0) item.tabIndex = -1;
    item.focus();
  }
}
