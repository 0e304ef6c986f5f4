import { durationOf } from '../model/duration.ts';
import type { Clock } from './clock.ts';
import { FeedError } from './errors.ts';
import { reload, type Loaded, type LoadOptions } from './load.ts';
import { readFeed } from './read.ts';
import {
  errorState,
  isSameState,
  LOADING,
  readyState,
  staleFrom,
  type FeedState,
  type GoodCopy,
} from './state.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** No feed is asked for more often than this, whatever it says. */
const FLOOR = MINUTE;
/** How often a feed that does not say is looked at, while somebody can see the page. */
const USUAL = 30 * MINUTE;
/** A server may ask us to stay away for so long, and no longer. */
const LONGEST_ABSENCE = HOUR;
/** Browsers' timers run over at 25 days. */
const LONGEST_TIMER = 24 * HOUR;

/** What the store must know of the page, which it cannot see. */
export interface PageLife {
  readonly visible: boolean;
  readonly online: boolean;
  /** Calls `listener` when one of them may have changed. */
  watch(listener: () => void): () => void;
}

export interface LiveFeedOptions extends Pick<LoadOptions, 'ask' | 'origin' | 'random'> {
  readonly clock: Clock;
  readonly life: PageLife;
}

/**
 * One feed, kept current while somebody watches it. When to ask is decided in one place, `#look`:
 * it runs after everything that happens, does what is due, and sets the alarm for what comes next.
 */
export class LiveFeed {
  readonly url: string;
  readonly #options: LiveFeedOptions;
  readonly #listeners = new Set<() => void>();
  #state: FeedState = LOADING;
  #copy: GoodCopy | undefined;
  /** Names the version of the file that `#copy` was read from. */
  #fingerprint: string | undefined;
  #triedAt: number | undefined;
  #failures = 0;
  /** The request under way, and its end. */
  #request: AbortController | undefined;
  #answered: Promise<void> = Promise.resolve();
  #wasVisible = false;
  #wasOnline = true;
  /** Stops watching the page; set while this runs. */
  #stop: (() => void) | undefined;
  #cancelAlarm: (() => void) | undefined;
  #cancelRest: (() => void) | undefined;

  constructor(url: string, options: LiveFeedOptions) {
    this.url = url;
    this.#options = options;
  }

  get state(): FeedState {
    return this.#state;
  }

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  /** Calls `listener` at every change of `state`, until the returned function is called. */
  watch(listener: () => void): () => void {
    const entry = () => listener();
    this.#listeners.add(entry);
    this.#cancelRest?.();
    this.#start();
    return () => {
      if (!this.#listeners.delete(entry) || this.isWatched) return;
      // An element that is moved leaves and comes back in one go: nothing is stopped for that.
      this.#cancelRest = this.#options.clock.after(0, () => this.#rest());
    };
  }

  /** Asks for a new copy now, and lets it be seen that one is under way. */
  async refresh(): Promise<void> {
    if (!this.#stop) return;
    if (!this.#request) this.#begin();
    this.#showRefreshing(true);
    await this.#answered;
  }

  #start(): void {
    if (this.#stop) return;
    const { life } = this.#options;
    this.#wasVisible = false;
    this.#wasOnline = life.online;
    this.#stop = life.watch(() => this.#look());
    this.#look();
  }

  #rest(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#cancelAlarm?.();
    const request = this.#request;
    this.#request = undefined;
    request?.abort();
    this.#showRefreshing(false);
  }

  #look(): void {
    this.#cancelAlarm?.();
    if (!this.#stop) return;
    const { clock, life } = this.#options;
    const returned = life.visible && !this.#wasVisible;
    const reconnected = life.online && !this.#wasOnline;
    this.#wasVisible = life.visible;
    this.#wasOnline = life.online;
    if (this.#request) return;

    const now = clock.now();
    // The first copy is fetched even in a tab that nobody looks at yet.
    if (this.#triedAt === undefined || (life.visible && now >= this.#due(returned, reconnected))) {
      this.#begin();
      return;
    }
    this.#set(this.#settledState(now));
    if (!life.visible) return;
    const aging = this.#copy && !this.#state.stale ? staleFrom(this.#copy) : Infinity;
    const next = Math.min(this.#due(false, false), aging, now + LONGEST_TIMER);
    this.#cancelAlarm = clock.after(next - now, () => this.#look());
  }

  /** When to ask next: sooner for a reader who has just come back to the page or to the network. */
  #due(returned: boolean, reconnected: boolean): number {
    const tried = this.#triedAt ?? -Infinity;
    const interval = Math.max(durationOf(this.#copy?.snapshot.refreshEvery ?? '') ?? USUAL, FLOOR);
    const { error } = this.#state;
    if (error?.code === 'offline' && reconnected) return tried;
    const asked = Math.min(error?.retryAfter ?? 0, LONGEST_ABSENCE);
    const patience = error ? Math.min(FLOOR * 2 ** (this.#failures - 1), interval) : interval;
    return tried + Math.max(asked, returned ? FLOOR : patience);
  }

  #begin(): void {
    const request = new AbortController();
    this.#request = request;
    this.#answered = this.#fetch(request);
  }

  async #fetch(request: AbortController): Promise<void> {
    const answer = await this.#ask(request.signal);
    // Nobody waits for it any more, or somebody already waits for another.
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#triedAt = this.#options.clock.now();
    const error = answer instanceof FeedError ? answer : this.#take(answer);
    this.#failures = error ? this.#failures + 1 : 0;
    if (this.#copy) this.#copy = { ...this.#copy, error };
    this.#set(this.#settledState(this.#triedAt, error));
    this.#look();
  }

  async #ask(signal: AbortSignal): Promise<Loaded | undefined | FeedError> {
    const { life } = this.#options;
    try {
      return await reload(this.url, this.#fingerprint, {
        ...this.#options,
        signal,
        isOnline: () => life.online,
        // What the browser has kept of a failure is of no use.
        revalidate: this.#failures > 0,
      });
    } catch (error) {
      if (error instanceof FeedError) return error;
      throw error;
    }
  }

  /** Takes what came as the copy to show; `undefined` is what we have already. */
  #take(loaded: Loaded | undefined): FeedError | undefined {
    const loadedAt = this.#options.clock.now();
    if (!loaded) {
      if (this.#copy) this.#copy = { ...this.#copy, loadedAt };
      return undefined;
    }
    const snapshot = readFeed(loaded.raw, loaded.url);
    if (snapshot instanceof FeedError) return snapshot;
    this.#copy = { snapshot, loadedAt };
    this.#fingerprint = loaded.fingerprint;
    return undefined;
  }

  /** The state while nothing is under way that the reader asked for. */
  #settledState(now: number, error = this.#state.error): FeedState {
    if (this.#copy) return readyState(this.#copy, now);
    return error ? errorState(error) : LOADING;
  }

  #showRefreshing(refreshing: boolean): void {
    const { error } = this.#state;
    if (this.#copy) {
      this.#set(readyState({ ...this.#copy, refreshing }, this.#options.clock.now()));
    } else if (error) this.#set(errorState(error, refreshing));
  }

  /** Silence where nothing a reader could see has changed. */
  #set(state: FeedState): void {
    if (isSameState(state, this.#state)) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) {
      try {
        listener();
      } catch (error) {
        // One widget's fault is not the others'.
        reportError(error);
      }
    }
  }
}
