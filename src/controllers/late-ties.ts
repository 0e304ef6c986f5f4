import { encodeKey } from '../page/encode-key.ts';
import { encode } from '../page/encode.ts';
import type { Address } from './address.ts';
import type { Announcer } from './announcer.ts';
import type { LateTurn } from './late-turn.ts';

/** What ties a widget to its page: its part of the address, and its voice. */
export interface Ties {
  readonly address: Address;
  readonly announcer: Announcer;
}

/**
 * The widget's part of the address and its voice, which come with what answers to a reader: until
 * then there is nothing to read, write or say.
 */
export class LateTies implements Address, Announcer {
  readonly #late: () => LateTurn<Ties>;
  #address: Address | undefined;
  readonly #readers: Parameters<Address['follow']>[] = [];

  constructor(late: () => LateTurn<Ties>) {
    this.#late = late;
  }

  /** Has those who read the address read this one. */
  adopt(address: Address): void {
    this.#address = address;
    for (const reader of this.#readers) address.follow(...reader);
  }

  follow(...reader: Parameters<Address['follow']>): void {
    this.#readers.push(reader);
    this.#address?.follow(...reader);
  }

  get(name: string): string | undefined {
    return this.#address?.get(name);
  }

  set(values: Readonly<Record<string, string | undefined>>): void {
    this.#with(({ address }) => address.set(values));
  }

  open(name: string, value: string): void {
    this.#with(({ address }) => address.open(name, value));
  }

  close(name: string): void {
    this.#with(({ address }) => address.close(name));
  }

  /** The widget's key in the address. */
  get key(): string {
    return this.#late().key;
  }

  /** A link to this page with one value of ours; undefined where another widget would read it. */
  linkTo(name: string, value: string): string | undefined {
    const { key } = this;
    if (!key) return undefined;
    // From `location`: a `<base>` would bend a bare `#…`.
    const [page = ''] = location.href.split('#', 1);
    return `${page}#${encodeKey(key)}${encode(name)}=${encode(value)}`;
  }

  say(text: string): void {
    this.#with(({ announcer }) => announcer.say(text));
  }

  saySoon(text: () => string): void {
    this.#with(({ announcer }) => announcer.saySoon(text));
  }

  /** At once where it can be: Back and a dialog must not cross. */
  #with(act: (ties: Ties) => void): void {
    const late = this.#late();
    if (late.now) act(late.now);
    else void late.load().then((ties) => ties && act(ties));
  }
}
