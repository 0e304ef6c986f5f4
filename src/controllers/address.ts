import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { claimAddress, type AddressState } from '../page/address.ts';

interface Reader {
  readonly names: readonly string[];
  readonly adopt: () => void;
}

/** What the controllers of a widget do with its part of the address. */
export type Address = Pick<AddressController, 'follow' | 'get' | 'set' | 'open' | 'close'>;

/**
 * The host's part of the address, for all of its controllers: a key is claimed once a widget.
 * Claimed while connected; a second widget of the same key has a state that does nothing.
 */
export class AddressController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #key: () => string;
  readonly #readers: Reader[] = [];
  #claimed: { readonly key: string; readonly state: AddressState } | undefined;

  constructor(host: ReactiveControllerHost, key: () => string) {
    this.#host = host;
    this.#key = key;
    host.addController(this);
  }

  /**
   * Has `adopt` called when the reader changes the address, and at the start where one of `names`
   * stands in it: a deep link. An address without them leaves the widget as it is.
   */
  follow(names: readonly string[], adopt: () => void): void {
    this.#readers.push({ names, adopt });
    // One that came when the host was on the page already, with code that was fetched late.
    if (this.#claimed && names.some((name) => this.get(name) !== undefined)) adopt();
  }

  get(name: string): string | undefined {
    return this.#claimed?.state.get(name);
  }

  set(values: Readonly<Record<string, string | undefined>>): void {
    this.#claimed?.state.set(values);
  }

  open(name: string, value: string): void {
    this.#claimed?.state.open(name, value);
  }

  close(name: string): void {
    this.#claimed?.state.close(name);
  }

  hostConnected(): void {
    this.#claim();
  }

  hostDisconnected(): void {
    this.#claimed?.state.release();
    this.#claimed = undefined;
  }

  /** The page may give the key late, or another one. */
  hostUpdate(): void {
    if (this.#claimed && this.#claimed.key !== this.#key()) this.#claim();
  }

  #claim(): void {
    this.#claimed?.state.release();
    const key = this.#key();
    const state = claimAddress(key, () => {
      for (const { adopt } of this.#readers) adopt();
      this.#host.requestUpdate();
    });
    this.#claimed = { key, state };
    for (const { names, adopt } of this.#readers) {
      if (names.some((name) => state.get(name) !== undefined)) adopt();
    }
  }
}
