import type { ReactiveControllerHost } from 'lit';
import { encode, encodeKey } from '../page/encode.ts';
import type { Address } from './address.ts';
import type { Announcer } from './announcer.ts';
import { LateTurn } from './late-turn.ts';

export interface TiesOptions {
  /** The widget's key in the address. */
  readonly key: () => string;
  /** The language of what is read out. */
  readonly lang: () => string;
}

/**
 * The host's part of the address and its voice. Both are fetched when the address speaks of the
 * widget or a reader turns to it: until then there is nothing to read, write or say.
 */
export class LateTies implements Address, Announcer {
  readonly #ties: LateTurn<{ readonly address: Address; readonly announcer: Announcer }>;
  #address: Address | undefined;
  readonly #readers: Parameters<Address['follow']>[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, { key, lang }: TiesOptions) {
    this.#ties = new LateTurn(host, key, async () => {
      const { AddressController, AnnouncerController } = await import('./ties.ts');
      this.#address = new AddressController(host, () => this.#ties.key);
      for (const reader of this.#readers) this.#address.follow(...reader);
      return { address: this.#address, announcer: new AnnouncerController(host, lang) };
    });
  }

  /** The address speaks of the widget, and what reads it is on its way. */
  get isAwaited(): boolean {
    return this.#ties.isAwaited;
  }

  /** Fetches what is missing: a reader is about to do something. */
  readonly load = (): void => void this.#ties.load();

  follow(...reader: Parameters<Address['follow']>): void {
    this.#readers.push(reader);
    this.#address?.follow(...reader);
  }

  get(name: string): string | undefined {
    return this.#address?.get(name);
  }

  set(values: Readonly<Record<string, string | undefined>>): void {
    this.#withAddress((address) => address.set(values));
  }

  open(name: string, value: string): void {
    this.#withAddress((address) => address.open(name, value));
  }

  close(name: string): void {
    this.#withAddress((address) => address.close(name));
  }

  /** A link to this page with one value of ours; undefined where another widget would read it. */
  linkTo(name: string, value: string): string | undefined {
    const { key } = this.#ties;
    if (!key) return undefined;
    // From `location`: a `<base>` would bend a bare `#…`.
    const [page = ''] = location.href.split('#', 1);
    return `${page}#${encodeKey(key)}${encode(name)}=${encode(value)}`;
  }

  say(text: string): void {
    void this.#ties.load().then((ties) => ties?.announcer.say(text));
  }

  saySoon(text: () => string): void {
    void this.#ties.load().then((ties) => ties?.announcer.saySoon(text));
  }

  /** At once where it can be: Back and a dialog must not cross. */
  #withAddress(act: (address: Address) => void): void {
    if (this.#address) act(this.#address);
    else void this.#ties.load().then((ties) => ties && act(ties.address));
  }
}
