import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inlineFeed } from '../feed/inline.ts';
import { type FeedState } from '../feed/state.ts';
import { closestAcross } from '../page/ancestors.ts';
import { siteDefaults } from '../page/site.ts';
import { feedContext, inlineSource, isSameSource, urlSource, type FeedSource } from './context.ts';
import { pageStore } from './page-store.ts';

const PROVIDER = 'vision-feed';

/** What the controller needs of its element. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** The address its author gave it, if any. */
  readonly feed: string;
}

/** Joins an element to its feed: its own, its provider's or the site's, in that order. */
export class FeedController implements ReactiveController {
  readonly #host: FeedHost;
  readonly #context: ContextConsumer<typeof feedContext, FeedHost>;
  #source: FeedSource | undefined;
  #state: FeedState | undefined;
  #unsubscribe: (() => void) | undefined;
  /** There is a `<vision-feed>` around the host that is not at work yet. */
  #awaitsProvider = false;

  constructor(host: FeedHost) {
    this.#host = host;
    this.#context = new ContextConsumer(host, { context: feedContext, subscribe: true });
    host.addController(this);
  }

  /** What is known of the feed; `undefined` where the page names none. */
  get state(): FeedState | undefined {
    return this.#state;
  }

  /** Names the feed among those of the page: its address, or its text where it has none. */
  get key(): string {
    return this.#source?.kind === 'url' ? this.#source.url : (this.#source?.text ?? '');
  }

  hostConnected(): void {
    void this.#meetProvider();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const source = this.#find();
    if (this.#unsubscribe && isSameSource(source, this.#source)) return;
    this.#source = source;
    this.#subscribe(source);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Asks for the feed once more. */
  retry(): void {
    if (this.#source?.kind === 'url') void pageStore().refresh(this.#source.url);
  }

  #find(): FeedSource | undefined {
    return (
      inlineSource(this.#host) ??
      urlSource(this.#host.feed) ??
      this.#context.value ??
      (this.#awaitsProvider ? undefined : urlSource(siteDefaults().feed ?? ''))
    );
  }

  /** Sets the `<vision-feed>` around the host to work where nobody has yet, and asks it. */
  async #meetProvider(): Promise<void> {
    if (!closestAcross(this.#host, PROVIDER) || customElements.get(PROVIDER)) return;
    this.#awaitsProvider = true;
    // Where it cannot be fetched, the site's feed is shown.
    await import('./provider.ts').catch(() => undefined);
    this.#awaitsProvider = false;
    if (!this.#host.isConnected) return;
    this.#context.hostConnected();
    this.#host.requestUpdate();
  }

  #subscribe(source: FeedSource | undefined): void {
    this.#unsubscribe?.();
    if (source?.kind === 'url') {
      const store = pageStore();
      this.#unsubscribe = store.subscribe(source.url, (state) => this.#adopt(state));
      this.#state = store.state(source.url);
    } else {
      this.#unsubscribe = () => undefined;
      this.#state =
        source &&
        inlineFeed(source.text, location.href, Date.now(), (state) => {
          if (this.#source === source) this.#adopt(state);
        });
    }
  }

  #adopt(state: FeedState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
