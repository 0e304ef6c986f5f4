import type { ReactiveController } from 'lit';
import { pageParts } from '../../element/page-parts.ts';
import type { FeedList } from '../../feed/feed-list.ts';
import type { FeedParts } from '../../feed/parts.ts';
import { wallOf, type Period } from '../../feed/period.ts';
import { parts as partSection } from '../../feed/schema/parts.ts';
import { stories, type Story } from '../../feed/schema/stories.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import type { StorySource } from './beyond.ts';
import type { StoryHost } from './context.ts';

/** The stories that a large feed keeps in parts: each is fetched when a reader asks for more. */
export class StoryParts implements ReactiveController, StorySource {
  readonly #host: StoryHost;
  readonly #feedKey: () => string;
  #parts: FeedParts | undefined;
  #stop: (() => void) | undefined;
  #snapshot: Snapshot | undefined;
  /** The times that the feed has a part for, the newest first. */
  #periods: readonly Period[] = [];
  /** How many of them have been asked for. */
  #asked = 0;
  /** Who waits for what is on its way. */
  #arrived: (() => void) | undefined;

  constructor(host: StoryHost, feedKey: () => string) {
    this.#host = host;
    this.#feedKey = feedKey;
    host.addController(this);
  }

  get isLoading(): boolean {
    return this.#coverage === 'loading';
  }

  get hasFailed(): boolean {
    return this.#coverage === 'failed';
  }

  get hasNext(): boolean {
    return this.#asked < this.#periods.length;
  }

  adopt(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    const written = [...section(snapshot, partSection)].filter(
      (part) => part.section === 'stories',
    );
    this.#periods = written
      .map(({ from, until }) => ({
        from: wallOf(from, snapshot, -Infinity),
        until: wallOf(until, snapshot, Infinity),
      }))
      .sort((a, b) => b.until - a.until);
    this.#follow();
  }

  lists(): readonly FeedList<Story>[] {
    const list = this.#parts?.list(stories);
    return list && this.#snapshot && list !== section(this.#snapshot, stories) ? [list] : [];
  }

  async fetchNext(): Promise<void> {
    if (this.hasFailed) this.#parts?.retry();
    else {
      const period = this.#periods[this.#asked];
      if (!period) return;
      this.#asked += 1;
      this.#parts?.want('stories', period);
    }
    this.#host.requestUpdate();
    if (this.isLoading) await new Promise<void>((resolve) => (this.#arrived = resolve));
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#arrived?.();
  }

  /** How it stands with what has been asked for. */
  get #coverage() {
    const asked = this.#periods.slice(0, this.#asked);
    const all = asked.map((period) => this.#parts?.coverage('stories', period));
    return all.includes('loading') ? 'loading' : all.includes('failed') ? 'failed' : 'ready';
  }

  #follow(): void {
    if (!this.#snapshot || this.#periods.length === 0) return;
    const parts = pageParts(this.#feedKey());
    if (parts !== this.#parts || !this.#stop) {
      this.#stop?.();
      this.#parts = parts;
      this.#stop = parts.subscribe(() => {
        this.#host.requestUpdate();
        if (this.isLoading) return;
        this.#arrived?.();
        this.#arrived = undefined;
      });
    }
    parts.adopt(this.#snapshot);
    // The same again, for a reading of the feed that names other files.
    for (const period of this.#periods.slice(0, this.#asked)) parts.want('stories', period);
  }
}
