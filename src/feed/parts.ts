import type { Clock } from './clock.ts';
import { FeedError } from './errors.ts';
import type { FeedList } from './feed-list.ts';
import type { PageLife } from './live-feed.ts';
import { load, type LoadOptions } from './load.ts';
import { MergedList } from './merged-list.ts';
import {
  ALWAYS,
  isWithin,
  joinPeriods,
  overlap,
  ownPeriod,
  touches,
  type Period,
} from './period.ts';
import { piecesOf, type Piece } from './piece.ts';
import { isRecord } from './raw.ts';
import { VERSION } from './read.ts';
import type { PartSection } from './schema/parts.ts';
import type { Section } from './schema/section.ts';
import { readItems, section } from './section.ts';
import type { Snapshot } from './snapshot.ts';

/** What an index tells in short: an entry is an item of this section, as far as a search needs it. */
const INDEXED = 'events';

/** A wide window may touch many parts; the browser has other things to fetch too. */
const AT_ONCE = 4;

export interface PartsOptions extends Pick<LoadOptions, 'ask' | 'origin' | 'random'> {
  readonly clock: Clock;
  readonly life: PageLife;
  /** Whether something may be fetched from this address: the same list as for feeds. */
  readonly isAllowed: (url: string) => boolean;
  /** Runs something when the page has nothing better to do; gives back how to call it off. */
  readonly idle: (run: () => void) => () => void;
}

/** How it stands with a period: all here, some under way, or some that cannot be had. */
export type Coverage = 'ready' | 'loading' | 'failed';

/**
 * A large feed in parts: fetches those that a window needs, once each for all who look, and those
 * beside it ahead of time. A part that fails leaves the rest standing.
 */
export class FeedParts {
  readonly #options: PartsOptions;
  readonly #listeners = new Set<() => void>();
  /** The windows that have been asked for, the last one last. */
  readonly #windows = new Map<PartSection, Period[]>();
  readonly #merged = new Map<string, FeedList<unknown>>();
  #snapshot: Snapshot | undefined;
  #own: Period | undefined;
  #arrivals = 0;
  #pieces: Piece[] = [];
  #stop: (() => void) | undefined;
  #cancelRest: (() => void) | undefined;
  #cancelIdle: (() => void) | undefined;

  constructor(options: PartsOptions) {
    this.#options = options;
  }

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  /** Calls `listener` when something has come or failed, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    const entry = () => listener();
    this.#listeners.add(entry);
    this.#cancelRest?.();
    this.#stop ??= this.#options.life.watch(() => this.#retryOffline());
    this.#pump();
    return () => {
      if (!this.#listeners.delete(entry) || this.isWatched) return;
      this.#cancelRest = this.#options.clock.after(0, () => this.#rest());
    };
  }

  /** Takes a reading of the feed. Parts that it names with the same hash as before stay. */
  adopt(snapshot: Snapshot): void {
    if (snapshot === this.#snapshot) return;
    for (const piece of this.#pieces) piece.request?.abort();
    this.#snapshot = snapshot;
    this.#own = ownPeriod(snapshot);
    this.#pieces = piecesOf(snapshot, this.#pieces);
    this.#merged.clear();
    this.#pump();
  }

  /** Sees to it that everything in `window` comes. */
  want(name: PartSection, window: Period = ALWAYS): void {
    const others = (this.#windows.get(name) ?? []).filter((known) => !isWithin(known, window));
    this.#windows.set(name, [...others, window]);
    this.#pump();
  }

  /** Tries again what has failed. */
  retry(): void {
    this.#retryWhere(() => true);
  }

  /** How it stands with `window`, whether or not it was asked for. */
  coverage(name: PartSection, window: Period = ALWAYS): Coverage {
    const needed = this.#pieces.filter((piece) => this.#isNeeded(piece, name, window));
    if (needed.some(({ status, items }) => status !== 'failed' && !items)) return 'loading';
    return needed.some(({ status }) => status === 'failed') ? 'failed' : 'ready';
  }

  /** The time for which everything is here: what search and counts can speak of. */
  loadedPeriods(name: PartSection): readonly Period[] {
    const pieces = this.#pieces.filter((piece) => piece.section === name);
    if (pieces.length === 0) return [ALWAYS];
    const loaded = pieces.filter(({ items }) => items);
    return joinPeriods([...(this.#own ? [this.#own] : []), ...loaded]);
  }

  /** The feed's own items and those of every part that has come. Another list when another has. */
  list<T>(definition: Section<T>): FeedList<T> | undefined {
    const snapshot = this.#snapshot;
    if (!snapshot) return undefined;
    const known = this.#merged.get(definition.name) as FeedList<T> | undefined;
    if (known) return known;
    const own = section(snapshot, definition);
    const isOf = ({ section: name }: Piece): boolean =>
      name === definition.name || (name === 'index' && definition.name === INDEXED);
    const pieces = this.#pieces
      .filter((piece) => piece.items && isOf(piece))
      // As they came: positions in the list stay what they were when another comes.
      .sort((a, b) => a.arrived - b.arrived);
    const lists = pieces.map((piece) => readPiece(snapshot, definition, piece));
    const brief = new Set(lists.filter((_, at) => pieces[at]?.section === 'index'));
    const merged = lists.length > 0 ? new MergedList([own, ...lists], brief) : own;
    this.#merged.set(definition.name, merged);
    return merged;
  }

  /** What lies within the feed itself needs no part. */
  #isNeeded(piece: Piece, name: PartSection, window: Period): boolean {
    if (piece.section !== name || !touches(piece, window)) return false;
    return !this.#own || !isNear(name) || !isWithin(overlap(piece, window), this.#own);
  }

  #isWanted(piece: Piece): boolean {
    const windows = this.#windows.get(piece.section) ?? [];
    return windows.some((window) => this.#isNeeded(piece, piece.section, window));
  }

  #pump(): void {
    if (!this.#stop) return;
    this.#cancelIdle?.();
    const loading = this.#pieces.filter(({ status }) => status === 'loading').length;
    const waiting = this.#pieces.filter(
      (piece) => piece.status === 'idle' && this.#isWanted(piece),
    );
    for (const piece of waiting.slice(0, AT_ONCE - loading)) void this.#fetch(piece);
    if (loading + waiting.length > 0) return;
    const neighbour = this.#neighbour();
    if (neighbour) this.#cancelIdle = this.#options.idle(() => void this.#fetch(neighbour));
  }

  /** A part beside one that the last window needs: the month a reader is likely to turn to. */
  #neighbour(): Piece | undefined {
    for (const [name, windows] of this.#windows) {
      // Whoever reads the newest stories, or searches a year, seldom asks for the one before.
      if (!isNear(name)) continue;
      const window = windows.at(-1);
      const pieces = this.#pieces.filter((piece) => piece.section === name);
      const inView = (piece: Piece | undefined) =>
        piece !== undefined && window !== undefined && touches(piece, window);
      const found = pieces.find(
        (piece, position) =>
          piece.status === 'idle' &&
          !piece.skipped &&
          !(this.#own && isWithin(piece, this.#own)) &&
          [pieces[position - 1], pieces[position + 1]].some(inView),
      );
      if (found) return found;
    }
    return undefined;
  }

  async #fetch(piece: Piece): Promise<void> {
    const request = new AbortController();
    piece.request = request;
    piece.status = 'loading';
    const answer = await this.#ask(piece, request.signal);
    if (request.signal.aborted) return;
    piece.request = undefined;
    if (!(answer instanceof FeedError)) {
      piece.items = answer;
      piece.arrived = this.#arrivals += 1;
      piece.lists.clear();
      piece.error = undefined;
      piece.status = 'ready';
      this.#merged.clear();
    } else if (this.#isWanted(piece)) {
      piece.error = answer;
      piece.status = 'failed';
      this.#snapshot?.report({
        code: 'part-failed',
        path: piece.path,
        dropped: 'part',
        value: piece.url,
      });
    } else {
      piece.status = 'idle';
      piece.skipped = true;
    }
    this.#tell();
    this.#pump();
  }

  async #ask(piece: Piece, signal: AbortSignal): Promise<readonly unknown[] | FeedError> {
    const { url, hash } = piece;
    const { life } = this.#options;
    if (!this.#isOwnOrigin(url) && !this.#options.isAllowed(url))
      return new FeedError('refused', { url });
    // A file that is named after its content is never another; any other may have been.
    const revalidate = !hash || !url.includes(hash);
    try {
      const loaded = await load(url, {
        ...this.#options,
        signal,
        revalidate,
        isOnline: () => life.online,
      });
      return itemsIn(loaded.raw, piece.section) ?? new FeedError('not-a-feed', { url });
    } catch (error) {
      if (error instanceof FeedError) return error;
      throw error;
    }
  }

  #isOwnOrigin(url: string): boolean {
    return new URL(url).origin === new URL(this.#snapshot?.url ?? url).origin;
  }

  #retryOffline(): void {
    if (!this.#options.life.online) return;
    this.#retryWhere(({ error }) => error?.code === 'offline');
  }

  #retryWhere(matches: (piece: Piece) => boolean): void {
    const failed = this.#pieces.filter((piece) => piece.status === 'failed' && matches(piece));
    if (failed.length === 0) return;
    for (const piece of failed) piece.status = 'idle';
    this.#pump();
    this.#tell();
  }

  #rest(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#cancelIdle?.();
    for (const piece of this.#pieces) {
      if (piece.status !== 'loading') continue;
      piece.request?.abort();
      piece.status = 'idle';
    }
  }

  #tell(): void {
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

/** Whether a feed in parts carries those of this section that are near in time itself. */
const isNear = (name: PartSection): boolean => name !== 'index' && name !== 'stories';

function readPiece<T>(snapshot: Snapshot, definition: Section<T>, piece: Piece): FeedList<T> {
  let list = piece.lists.get(definition.name) as FeedList<T> | undefined;
  if (!list) {
    const path = `${piece.path}.${piece.section}`;
    list = readItems(snapshot, definition, piece.items, path);
    piece.lists.set(definition.name, list);
  }
  return list;
}

/** The items of a part: the section alone, `{"version": 1, "events": […]}`. */
function itemsIn(raw: unknown, name: PartSection): readonly unknown[] | undefined {
  if (!isRecord(raw) || raw.version !== VERSION) return undefined;
  const items = raw[name];
  return Array.isArray(items) ? (items as unknown[]) : undefined;
}
