import { FeedParts, type PartsOptions } from './parts.ts';

/** Feeds nobody looks into whose parts are kept. */
const KEPT = 2;

/** The parts of every feed of a page: widgets that show the same feed fetch each part once. */
export class PartsStore {
  readonly #options: PartsOptions;
  /** In the order in which they were last asked for. */
  readonly #parts = new Map<string, FeedParts>();

  constructor(options: PartsOptions) {
    this.#options = options;
  }

  /** The parts of the feed that was asked for at `url`. */
  of(url: string): FeedParts {
    const parts = this.#parts.get(url) ?? new FeedParts(this.#options);
    this.#parts.delete(url);
    const unwatched = [...this.#parts].filter(([, other]) => !other.isWatched);
    for (const [other] of unwatched.slice(0, -KEPT)) this.#parts.delete(other);
    this.#parts.set(url, parts);
    return parts;
  }
}
