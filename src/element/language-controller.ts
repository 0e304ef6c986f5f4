import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  chosenLanguage,
  nearestLang,
  onDocumentLanguage,
  onLanguageChosen,
} from '../page/language.ts';
import { siteDefaults } from '../page/site.ts';

/** For pages that state no language and administrators who set none: the first users' own. */
const LAST_RESORT = 'da';

/** Follows the language of the page around its host, and the one chosen for the feed it shows. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #feed: () => string;
  #nearest = '';
  /** The feed whose choice is followed. */
  #followed: string | undefined;
  #stopPage: (() => void) | undefined;
  #stopChoice: (() => void) | undefined;

  /** `feed` tells which feed's choice holds. */
  constructor(host: ReactiveControllerHost & HTMLElement, feed: () => string) {
    this.#host = host;
    this.#feed = feed;
    host.addController(this);
  }

  /** The reader's language, as the page states it. */
  get own(): string {
    return this.#nearest || (siteDefaults().language ?? LAST_RESORT);
  }

  /** The languages to show content in, the dearest first. */
  get wanted(): readonly string[] {
    const chosen = chosenLanguage(this.#feed());
    return chosen === undefined ? [this.own] : [chosen, this.own];
  }

  hostConnected(): void {
    this.#stopPage = onDocumentLanguage(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#nearest = nearestLang(this.#host);
    const feed = this.#feed();
    if (feed !== this.#followed) this.#follow(feed);
  }

  hostDisconnected(): void {
    this.#stopPage?.();
    this.#stopChoice?.();
    this.#followed = undefined;
  }

  #follow(feed: string): void {
    this.#stopChoice?.();
    this.#stopChoice = onLanguageChosen(feed, () => this.#host.requestUpdate());
    this.#followed = feed;
  }
}
