import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { announce, holdAnnouncer } from '../page/announcer.ts';

/** A reader who still types is not interrupted. */
const PAUSE = 800;

/** What the controllers of a widget have read out. */
export type Announcer = Pick<AnnouncerController, 'say' | 'saySoon'>;

/** Has the host's news read out by screen readers, in the language of its words. */
export class AnnouncerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #lang: () => string;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #letGo: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, lang: () => string) {
    this.#host = host;
    this.#lang = lang;
    host.addController(this);
  }

  say(text: string): void {
    announce(text, { from: this.#host, lang: this.#lang() });
  }

  /** When the reader pauses, and in place of what still waits. */
  saySoon(text: () => string): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.say(text()), PAUSE);
  }

  hostConnected(): void {
    this.#letGo = holdAnnouncer();
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    this.#letGo?.();
  }
}
