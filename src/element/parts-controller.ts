import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedList } from '../feed/feed-list.ts';
import { hasParts } from '../feed/has-parts.ts';
import type { Coverage, FeedParts } from '../feed/parts.ts';
import type { Period } from '../feed/period.ts';
import type { PartSection } from '../feed/schema/parts.ts';
import type { Section } from '../feed/schema/section.ts';
import { section } from '../feed/section.ts';
import type { Snapshot } from '../feed/snapshot.ts';
import { pageParts } from './page-parts.ts';

/**
 * Follows the parts of its host's feed. It brings what fetches them along: a widget loads it for a
 * feed that has some.
 */
export class PartsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #url: () => string;
  #snapshot: Snapshot | undefined;
  #parts: FeedParts | undefined;
  #stop: (() => void) | undefined;
  readonly #wanted = new Map<PartSection, Period>();
  #isConnected = false;

  /** `url` names the feed. */
  constructor(host: ReactiveControllerHost, url: () => string) {
    this.#host = host;
    this.#url = url;
    host.addController(this);
  }

  /** Takes a reading of the feed; for `render`. */
  adopt(snapshot: Snapshot): void {
    if (snapshot === this.#snapshot) return;
    this.#snapshot = snapshot;
    if (this.hasParts) this.#follow(snapshot);
  }

  get hasParts(): boolean {
    return hasParts(this.#snapshot);
  }

  /** The feed's own items, and those of the parts that have come. */
  list<T>(snapshot: Snapshot, definition: Section<T>): FeedList<T> {
    return this.#parts?.list(definition) ?? section(snapshot, definition);
  }

  /** Sees to it that everything in `window` comes. */
  want(name: PartSection, window: Period): void {
    this.#wanted.set(name, window);
    this.#parts?.want(name, window);
  }

  coverage(name: PartSection, window: Period): Coverage {
    if (!this.hasParts) return 'ready';
    return this.#parts?.coverage(name, window) ?? 'loading';
  }

  readonly retry = (): void => this.#parts?.retry();

  hostConnected(): void {
    this.#isConnected = true;
    if (this.#snapshot && this.hasParts) this.#follow(this.#snapshot);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#stop?.();
    this.#stop = undefined;
    this.#parts = undefined;
  }

  #follow(snapshot: Snapshot): void {
    if (!this.#isConnected) return;
    this.#stop?.();
    const parts = pageParts(this.#url());
    this.#parts = parts;
    this.#stop = parts.subscribe(() => this.#host.requestUpdate());
    parts.adopt(snapshot);
    for (const [name, window] of this.#wanted) parts.want(name, window);
  }
}
