import type { CSSResult, ReactiveControllerHost } from 'lit';

/** What a part brings along that its widget does not have yet. */
interface Dressed {
  readonly sheets: readonly CSSResult[];
}

/** A part of a widget that is fetched when it is first wanted. */
export class LazyPart<P extends Dressed> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #fetch: () => Promise<P>;
  #part: P | undefined;
  #coming: Promise<P | undefined> | undefined;
  #hasFailed = false;

  /** `fetch` gets the code and makes the part of it. */
  constructor(host: ReactiveControllerHost & HTMLElement, fetch: () => Promise<P>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** The part, where it is here already. */
  get now(): P | undefined {
    return this.#part;
  }

  /** Its code could not be fetched; `load` tries again. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The part, if it is here; else it is fetched, and the host drawn again with it. */
  want(): P | undefined {
    if (!this.#hasFailed) void this.load();
    return this.#part;
  }

  load(): Promise<P | undefined> {
    return (this.#coming ??= this.#load());
  }

  async #load(): Promise<P | undefined> {
    try {
      const part = await this.#fetch();
      dress(this.#host.shadowRoot, part);
      this.#part = part;
      this.#hasFailed = false;
    } catch (error) {
      // The line is down, or the site has moved on to other files. What is here already stays.
      if (!(error instanceof TypeError)) throw error;
      this.#hasFailed = true;
      this.#coming = undefined;
    }
    this.#host.requestUpdate();
    return this.#part;
  }
}

function dress(root: ShadowRoot | null, { sheets }: Dressed): void {
  for (const { styleSheet } of sheets) {
    if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
      root.adoptedStyleSheets.push(styleSheet);
    }
  }
}
