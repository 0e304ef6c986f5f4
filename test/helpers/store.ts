import { expect } from '@open-wc/testing';
import { FeedStore, type FeedState, type PageLife } from '../../src/feed/store.ts';
import type { FeedAnswer } from '../../src/model/feed-request.ts';
import { answer, FEED_URL, script } from './answers.ts';
import { FakeTime } from './fake-time.ts';

/** A page that a test shows, hides, and takes off the network. */
export class FakeLife implements PageLife {
  visible = true;
  online = true;
  readonly #listeners = new Set<() => void>();

  get watchers(): number {
    return this.#listeners.size;
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  change(change: Partial<Pick<FakeLife, 'visible' | 'online'>>): void {
    Object.assign(this, change);
    for (const listener of this.#listeners) listener();
  }
}

/** A turn that answers with a feed. */
export const feed =
  (fields: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  (): FeedAnswer =>
    answer({
      chunks: [
        JSON.stringify({
          version: 1,
          title: 'Et feed',
          language: 'da',
          timeZone: 'Europe/Copenhagen',
          updated: '2024-05-29T12:00:00Z',
          ...fields,
        }),
      ],
      headers,
    });
export const fails =
  (status: number, headers: Record<string, string> = {}) =>
  (): FeedAnswer =>
    answer({ status, headers });

/** A store on a page and at a time of the test's making, and what goes on in it. */
export class StoreBench {
  readonly time = new FakeTime('2024-05-29T12:00:00Z');
  readonly life = new FakeLife();
  readonly #stops: (() => void)[] = [];

  /** A store whose server answers in turn. */
  storeWith(...turns: (() => FeedAnswer)[]) {
    const { ask, asked, inits } = script(this.time, ...turns);
    const store = new FeedStore({ ask, clock: this.time, life: this.life, random: () => 0 });
    /** Every state a watcher was told. */
    const seen: FeedState[] = [];
    const subscribe = (listener: (state: FeedState) => void, url = FEED_URL): (() => void) => {
      const stop = store.subscribe(url, listener);
      this.#stops.push(stop);
      return stop;
    };
    const watch = () => subscribe((state) => seen.push(state));
    const state = (url = FEED_URL) => store.state(url);
    return { store, asked, inits, seen, subscribe, watch, state };
  }

  /** Takes every watcher away; what runs then should not. */
  async close(): Promise<string> {
    for (const stop of this.#stops) stop();
    await this.time.advance(0);
    return `${String(this.time.pending)} timers and ${String(this.life.watchers)} listeners left`;
  }
}

/** Gives each test of a suite a bench of its own, and sees to it that nothing of it still runs. */
export function useStoreBench() {
  let current = new StoreBench();
  beforeEach(() => (current = new StoreBench()));
  afterEach(async () => {
    expect(await current.close()).to.equal('0 timers and 0 listeners left');
  });
  return {
    get time() {
      return current.time;
    },
    get life() {
      return current.life;
    },
    storeWith: (...turns: (() => FeedAnswer)[]) => current.storeWith(...turns),
  };
}

export const statuses = (seen: readonly FeedState[]) => seen.map(({ status }) => status);
