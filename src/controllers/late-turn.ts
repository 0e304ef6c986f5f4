import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isNamed } from '../page/is-named.ts';
import { holdsKey, releaseKeys } from '../page/key-holders.ts';
import { LatePart } from './late-part.ts';

/** What a reader's turning to a widget shows itself by. */
const TURNS = ['pointerover', 'focusin'] as const;

/**
 * What answers to a reader: fetched when one turns to the widget, or when the address speaks of it.
 * Until then there is nothing to answer.
 */
export class LateTurn<Part> extends LatePart<Part> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #key: () => string;

  /** `key` is the widget's in the address. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    key: () => string,
    fetch: () => Promise<Part>,
  ) {
    super(host, fetch);
    this.#host = host;
    this.#key = key;
    host.addController(this);
  }

  /** The address speaks of the widget, and what reads it is on its way. */
  get isAwaited(): boolean {
    return !this.now && !this.hasFailed && this.#isNamed;
  }

  /** The key, where the widget is the one that has it; another has no part of the address. */
  get key(): string {
    const key = this.#key();
    // One that has left may be drawn once more, and must not take the key with it.
    return this.#host.isConnected && holdsKey(key, this.#host) ? key : '';
  }

  hostConnected(): void {
    this.#follow();
    window.addEventListener('hashchange', this.#follow);
    for (const turn of TURNS) this.#host.addEventListener(turn, this.#turned, { once: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
    releaseKeys(this.#host);
  }

  get #isNamed(): boolean {
    const { key } = this;
    return key !== '' && isNamed(key);
  }

  readonly #turned = (): void => void this.load();

  readonly #follow = (): void => {
    if (this.#isNamed) void this.load();
  };
}
