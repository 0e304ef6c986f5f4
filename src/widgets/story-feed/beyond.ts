import type { ReactiveController } from 'lit';
import type { FeedList } from '../../feed/feed-list.ts';
import { MergedList } from '../../feed/merged-list.ts';
import { stories, type Story } from '../../feed/schema/stories.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import type { StoryHost } from './context.ts';
import { JsonFeedPages } from './json-feed-pages.ts';
import type { Lively } from './lively.ts';
import { StoryParts } from './story-parts.ts';

/** Stories that are not in the feed itself, and come piece by piece. */
export interface StorySource {
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly hasNext: boolean;
  adopt: (snapshot: Snapshot) => void;
  /** What has come; other lists when more has. */
  lists: (snapshot: Snapshot) => readonly FeedList<Story>[];
  /** Resolves when the next piece is drawn or cannot be had. */
  fetchNext: () => Promise<void>;
}

export interface BeyondOptions {
  readonly lively: Lively;
  /** Names the feed among those of the page. */
  readonly feedKey: () => string;
  /** The ids of the stories that are drawn. */
  readonly ids: () => readonly string[];
  readonly item: (id: string) => HTMLElement | undefined;
}

/** So many parts are looked through for the story of a link; what is older is left to its reader. */
const MOST_SOUGHT = 6;

/** What a feed has beyond itself: its parts, from the newest on, then the JSON Feed it names. */
export class Beyond implements ReactiveController {
  readonly #options: BeyondOptions;
  readonly #parts: StoryParts;
  readonly #pages: JsonFeedPages;
  #snapshot: Snapshot | undefined;
  #lists: readonly FeedList<Story>[] = [];
  #merged: FeedList<Story> | undefined;
  #sought = 0;

  constructor(host: StoryHost, options: BeyondOptions) {
    this.#options = options;
    this.#parts = new StoryParts(host, options.feedKey);
    this.#pages = new JsonFeedPages(host);
    host.addController(this);
  }

  get isLoading(): boolean {
    return this.#parts.isLoading || this.#pages.isLoading;
  }

  get hasFailed(): boolean {
    return this.#parts.hasFailed || this.#pages.hasFailed;
  }

  /** Whether there is more to ask for. */
  get hasMore(): boolean {
    return this.#parts.hasNext || this.#pages.hasNext;
  }

  /** All stories that are here; the same list for as long as they are the same. */
  listOf(snapshot: Snapshot): FeedList<Story> {
    if (snapshot !== this.#snapshot) {
      this.#snapshot = snapshot;
      this.#merged = undefined;
      this.#parts.adopt(snapshot);
      this.#pages.adopt(snapshot);
    }
    const own = section(snapshot, stories);
    const lists = [...this.#parts.lists(), ...this.#pages.lists(snapshot)];
    if (lists.length === 0) return own;
    const isSame =
      lists.length === this.#lists.length && lists.every((one, at) => one === this.#lists[at]);
    if (!this.#merged || !isSame) {
      this.#lists = lists;
      this.#merged = new MergedList([own, ...lists]);
    }
    return this.#merged;
  }

  /** A press: the focus goes to the first story that came, and its reader is told of them. */
  readonly fetchMore = async (): Promise<void> => {
    if (this.isLoading) return;
    const { lively, ids, item } = this.#options;
    const { announcer, pages, words } = lively;
    const before = new Set(ids());
    await this.#fetchNext();
    if (this.hasFailed) return;
    const came = ids().filter((id) => !before.has(id));
    if (came.length === 0 && pages.next > 0) return pages.showMore();
    const heading = item(came[0] ?? '')?.querySelector<HTMLElement>('.card-heading');
    if (!heading) {
      announcer.say(words.nothingMore);
      return;
    }
    heading.tabIndex = -1;
    heading.focus();
    const { from, to } = pages.shown;
    announcer.say(words.moreShown(came.length, from + 1, to, pages.total));
  };

  /** A link may lead to what lies in a part: those are looked through, the newest first. */
  hostUpdated(): void {
    if (!this.#parts.hasNext || this.isLoading || this.hasFailed) return;
    if (this.#sought >= MOST_SOUGHT || !this.#options.lively.isMissing) return;
    this.#sought += 1;
    void this.#parts.fetchNext();
  }

  #fetchNext(): Promise<void> {
    // What has failed is tried again before anything else.
    const isPages = this.#pages.hasFailed || (!this.#parts.hasNext && !this.#parts.hasFailed);
    return isPages ? this.#pages.fetchNext() : this.#parts.fetchNext();
  }
}
