import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { encode, encodeKey } from '../page/encode.ts';
import { holdsKey, releaseKeys } from '../page/key-holders.ts';
import type { Address } from './address.ts';
import type { Announcer } from './announcer.ts';
import { LatePart } from './late-part.ts';

export interface TiesOptions {
  /** The widget's key in the address. */
  readonly key: () => string;
  /** The language of what is read out. */
  readonly lang: () => string;
}

/** What a reader's turning to a widget shows itself by. */
const TURNS = ['pointerover', 'focusin'] as const;

/**
 * The host's part of the address and its voice. Both are fetched when the address speaks of the
 * widget or a reader turns to it: until then there is nothing to read, write or say.
 */
export class LateTies implements ReactiveController, Address, Announcer {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #key: () => string;
  readonly #ties: LatePart<{ readonly address: Address; readonly announcer: Announcer }>;
  #address: Address | undefined;
  readonly #readers: Parameters<Address['follow']>[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, { key, lang }: TiesOptions) {
    this.#host = host;
    this.#key = key;
    this.#ties = new LatePart(host, async () => {
      const { AddressController, AnnouncerController } = await import('./ties.ts');
      this.#address = new AddressController(host, () => (this.#isHolder ? key() : ''));
      for (const reader of this.#readers) this.#address.follow(...reader);
      return { address: this.#address, announcer: new AnnouncerController(host, lang) };
    });
    host.addController(this);
  }

  /** The address speaks of the widget, and what reads it is on its way. */
  get isAwaited(): boolean {
    return !this.#ties.now && !this.#ties.hasFailed && this.#isNamed;
  }

  hostConnected(): void {
    this.#follow();
    window.addEventListener('hashchange', this.#follow);
    for (const turn of TURNS) this.#host.addEventListener(turn, this.load, { once: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
    releaseKeys(this.#host);
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
    if (!this.#isHolder) return undefined;
    // From `location`: a `<base>` would bend a bare `#…`.
    const [page = ''] = location.href.split('#', 1);
    return `${page}#${encodeKey(this.#key())}${encode(name)}=${encode(value)}`;
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

  /** The page may give the key late, or another one. */
  get #isHolder(): boolean {
    // One that has left may be drawn once more, and must not take the key with it.
    return this.#host.isConnected && holdsKey(this.#key(), this.#host);
  }

  get #isNamed(): boolean {
    return this.#isHolder && location.hash.includes(encodeKey(this.#key()));
  }

  readonly #follow = (): void => {
    if (this.#isNamed) this.load();
  };
}
