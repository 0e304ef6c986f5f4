import type { ReactiveControllerHost } from 'lit';
import type { Address } from './address.ts';

const PARAMETER = 'view';

export interface ViewOptions<V extends string> {
  /** Every view the widget has, the default first. */
  readonly all: readonly [V, ...V[]];
  /** The `view` attribute: the one to begin with. */
  readonly asked: () => string | undefined;
  /** The `views` attribute: the ones to offer, separated by commas or spaces, in their order. */
  readonly offered: () => string | undefined;
  /** Whether the feed has anything to show in a view. */
  readonly canFill?: (view: V) => boolean;
  readonly address?: Address;
}

/** Which view of the same items is shown: what the reader chose, else the author, else the first. */
export class ViewController<V extends string> {
  readonly #host: ReactiveControllerHost;
  readonly #options: ViewOptions<V>;
  #address: Address | undefined;
  #chosen: string | undefined;

  constructor(host: ReactiveControllerHost, options: ViewOptions<V>) {
    this.#host = host;
    this.#options = options;
    if (options.address) this.follow(options.address);
  }

  /** Keeps the choice in an address that is there from now on. */
  follow(address: Address): void {
    this.#address = address;
    address.follow([PARAMETER], () => (this.#chosen = address.get(PARAMETER)));
  }

  /** The views to choose between. Words that name none are left out; if none is left, all stand. */
  get views(): readonly V[] {
    const { all, offered, canFill = () => true } = this.#options;
    const asked = (offered() ?? '').split(/[\s,]+/);
    const named = [...new Set(asked)].flatMap((word) => all.filter((view) => view === word));
    const fillable = (named.length > 0 ? named : all).filter(canFill);
    return fillable.length > 0 ? fillable : all.slice(0, 1);
  }

  get current(): V {
    const { views } = this;
    const find = (word: string | undefined) => views.find((view) => view === word);
    return find(this.#chosen) ?? this.#authors(views);
  }

  readonly choose = (view: string): void => {
    this.#chosen = view;
    // What the author set needs no word in the address.
    const isAuthors = view === this.#authors(this.views);
    this.#address?.set({ [PARAMETER]: isAuthors ? undefined : view });
    this.#host.requestUpdate();
  };

  #authors(views: readonly V[]): V {
    const { all, asked } = this.#options;
    const word = asked();
    return views.find((view) => view === word) ?? views[0] ?? all[0];
  }
}
