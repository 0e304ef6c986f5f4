import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../../feed/errors.ts';
import type { FeedList } from '../../feed/feed-list.ts';
import { isRecord, stringAt, type RawItem } from '../../feed/raw.ts';
import { resolveSource } from '../../feed/resolve-link.ts';
import { stories, type Story } from '../../feed/schema/stories.ts';
import { readItems } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { pageLife } from '../../page/life.ts';
import { sharedRequest } from '../../page/requests.ts';
import { siteDefaults } from '../../page/site.ts';
import type { StorySource } from './beyond.ts';

const PATH = 'storiesFrom.href';

/**
 * The stories of the JSON Feed that a feed names with `storiesFrom`: its first page at once, each
 * further one when a reader asks.
 */
export class JsonFeedPages implements ReactiveController, StorySource {
  readonly #host: ReactiveControllerHost;
  #snapshot: Snapshot | undefined;
  /** The address of the first page. */
  #from: string | undefined;
  #pages: (readonly RawItem[])[] = [];
  #next: string | undefined;
  readonly #seen = new Set<string>();
  #request: AbortController | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isLoading(): boolean {
    return this.#request !== undefined;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Whether there is another page to ask for. */
  get hasNext(): boolean {
    return this.#next !== undefined;
  }

  hostConnected(): void {
    if (this.#next !== undefined && this.#pages.length === 0) void this.fetchNext();
  }

  hostDisconnected(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  /** What has come of it, for this reading of the feed. */
  lists(snapshot: Snapshot): readonly FeedList<Story>[] {
    return this.#pages.map((items, index) =>
      readItems(snapshot, stories, items, `storiesFrom.pages[${index}].items`),
    );
  }

  /** Fetches the next page; resolves when it is here or cannot be had. */
  async fetchNext(): Promise<void> {
    const url = this.#next;
    const snapshot = this.#snapshot;
    if (url === undefined || !snapshot || this.#request) return;
    const request = new AbortController();
    this.#request = request;
    this.#hasFailed = false;
    this.#host.requestUpdate();
    const page = await this.#ask(url, snapshot, request.signal);
    // Another feed is shown by now, or none.
    if (this.#request !== request) return;
    this.#request = undefined;
    if (page instanceof FeedError) {
      this.#hasFailed = true;
      this.#snapshot?.report({ code: 'part-failed', path: PATH, dropped: 'part', value: url });
    } else {
      this.#seen.add(url);
      this.#pages.push(page.items);
      // A feed that leads in a circle has an end all the same.
      this.#next = page.next !== undefined && this.#seen.has(page.next) ? undefined : page.next;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  adopt(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    const raw = snapshot.raw('storiesFrom');
    const href = isRecord(raw) ? stringAt(raw, 'href') : undefined;
    const from = href === undefined ? undefined : resolveSource(snapshot, href, PATH);
    if (from === this.#from) return;
    this.#from = from;
    this.#request?.abort();
    this.#request = undefined;
    this.#pages = [];
    this.#seen.clear();
    this.#next = from;
    this.#hasFailed = false;
    // Drawn first, asked for then: this runs while the host is being updated.
    if (from !== undefined) queueMicrotask(() => void this.fetchNext());
  }

  async #ask(url: string, snapshot: Snapshot, signal: AbortSignal) {
    try {
      // The allow-list of feeds: a feed must not send readers to whom its site does not know.
      const origin = new URL(url).origin;
      const isKnown = [location.origin, new URL(snapshot.url).origin].includes(origin);
      if (!isKnown && !siteDefaults().origins.has(origin)) return new FeedError('refused', { url });
      const { loadStoryPage } = await import('../../feed/json-feed.ts');
      return await loadStoryPage(url, {
        ask: sharedRequest,
        origin: location.origin,
        isOnline: () => pageLife.online,
        signal,
      });
    } catch (error) {
      if (error instanceof FeedError) return error;
      // The code for it could not be fetched either.
      if (error instanceof TypeError) return new FeedError('offline', { url, cause: error });
      throw error;
    }
  }
}
