import type { CSSResultOrNative, ReactiveControllerHost } from 'lit';

/** What a part brings along that its widget does not have yet. */
interface Dressed {
  readonly sheets: readonly CSSResultOrNative[];
}

/** A part of the widget that is fetched when it is first wanted. */
export class LazyPart<P extends Dressed> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => Promise<P>;
  #part: P | undefined;
  #loading: Promise<P | undefined> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<P>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part where it is here already. */
  get loaded(): P | undefined {
    return this.#part;
  }

  /** The part; asked for where it is not here, and drawn when it comes. */
  get wanted(): P | undefined {
    if (!this.#part) void this.load();
    return this.#part;
  }

  load(): Promise<P | undefined> {
    return (this.#loading ??= this.#load().then(
      (part) => {
        dress(this.#host.shadowRoot, part);
        this.#part = part;
        this.#host.requestUpdate();
        return part;
      },
      (error: unknown) => {
        // The line was down: what wants it next asks again.
        this.#loading = undefined;
        if (error instanceof TypeError) return undefined;
        throw error;
      },
    ));
  }
}

function dress(root: ShadowRoot | null, { sheets }: Dressed): void {
  for (const sheet of sheets) {
    const own = sheet instanceof CSSStyleSheet ? sheet : sheet.styleSheet;
    if (root && own && !root.adoptedStyleSheets.includes(own)) root.adoptedStyleSheets.push(own);
  }
}
