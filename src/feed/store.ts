import { systemClock } from './clock.ts';
import { LiveFeed, type LiveFeedOptions } from './live-feed.ts';
import { LOADING, type FeedState } from './state.ts';

export type { PageLife } from './live-feed.ts';
export type { ErrorState, FeedState, LoadingState, ReadyState } from './state.ts';

/** Feeds nobody watches that are kept, so that a view a reader comes back to is there at once. */
const KEPT = 3;

/** As of one feed; time is the browser's own where none is given. */
export type StoreOptions = Omit<LiveFeedOptions, 'clock'> & Partial<LiveFeedOptions>;

/** All feeds of a page: one entry per address, however many widgets show it. Knows no DOM. */
export class FeedStore {
  readonly #options: LiveFeedOptions;
  /** In the order in which they were last asked for. */
  readonly #feeds = new Map<string, LiveFeed>();

  constructor(options: StoreOptions) {
    this.#options = { clock: systemClock, ...options };
  }

  /** What is known of the feed at `url` now. */
  state(url: string): FeedState {
    return this.#feeds.get(url)?.state ?? LOADING;
  }

  /**
   * Calls `listener` when the state of the feed at `url` changes, and keeps the feed current, until
   * the returned function is called. `url` is absolute.
   */
  subscribe(url: string, listener: (state: FeedState) => void): () => void {
    const feed = this.#feeds.get(url) ?? new LiveFeed(url, this.#options);
    this.#feeds.delete(url);
    this.#feeds.set(url, feed);
    const stop = feed.watch(() => listener(feed.state));
    this.#forget();
    return stop;
  }

  /** Asks for a new copy now: for a reader who will not wait. */
  async refresh(url: string): Promise<void> {
    await this.#feeds.get(url)?.refresh();
  }

  #forget(): void {
    const unwatched = [...this.#feeds.values()].filter((feed) => !feed.isWatched);
    for (const feed of unwatched.slice(0, -KEPT)) this.#feeds.delete(feed.url);
  }
}
