import type { ReactiveControllerHost } from 'lit';

/** A part of the widget that few pages need, or none before a press: fetched when it is asked for. */
export class LatePart<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #fetch: () => Promise<Part>;
  #part: Part | undefined;
  #coming: Promise<Part | undefined> | undefined;
  #hasFailed = false;

  /** `fetch` gets the code and makes the part of it. */
  constructor(host: ReactiveControllerHost, fetch: () => Promise<Part>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** The part, if it is here. */
  get now(): Part | undefined {
    return this.#part;
  }

  /** The code could not be fetched. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The part, if it is here; else it is fetched, and the host drawn again with it. */
  want(): Part | undefined {
    if (!this.#part && !this.#hasFailed) void this.load();
    return this.#part;
  }

  /** Fetches it, also where that has failed before. */
  load(): Promise<Part | undefined> {
    return (this.#coming ??= this.#load());
  }

  async #load(): Promise<Part | undefined> {
    try {
      this.#part ??= await this.#fetch();
      this.#hasFailed = false;
    } catch (error) {
      // The site has moved on to other files, or the line is gone. What was drawn stays.
      if (!(error instanceof TypeError)) throw error;
      console.warn('vision-widgets:', error);
      this.#hasFailed = true;
      this.#coming = undefined;
    }
    this.#host.requestUpdate();
    return this.#part;
  }
}
