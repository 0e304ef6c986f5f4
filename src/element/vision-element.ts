import { LitElement } from 'lit';
import { property } from './property.ts';
import { resolveLink } from '../feed/resolve-link.ts';
import type { Snapshot } from '../feed/snapshot.ts';
import type { FeedState } from '../feed/state.ts';
import { languageOf, type Language } from '../i18n/messages.ts';
import { bestText, isSameLanguage, type Text, type TextInLanguage } from '../model/text.ts';
import { FeedController } from './feed-controller.ts';
import { FeedEvents } from './feed-events.ts';
import { LanguageController } from './language-controller.ts';
import { ownSource } from './own-source.ts';

/**
 * What all widgets have in common: where their feed comes from, in which language they show it, and
 * the events that tell the page about it. How a state looks is `ui/states`'s.
 */
export abstract class VisionElement extends LitElement {
  /**
   * The feed's address. Without it the feed of the nearest `<vision-feed>` is shown, and without one
   * of those the site's own, as the loader's tag has it.
   */
  @property() feed = '';

  /**
   * The language of the widget's own words, and of the content where the feed has it. Without it,
   * the nearest `lang` of the page holds.
   */
  @property({ reflect: true, converter: { toAttribute: (lang) => (lang === '' ? null : lang) } })
  override lang = '';

  /** A heading over the widget in place of its own. */
  @property() heading = '';

  /** The level of the widget's heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /**
   * Names the widget in the page's address. Without it, the widget's kind does; the second of a kind
   * keeps nothing in the address unless it has a key.
   */
  @property() key = '';

  readonly #feed = new FeedController(this);
  readonly #languages = new LanguageController(this, () => this.#feed.key);
  readonly #events = new FeedEvents(
    this,
    () => this.#feed.state,
    () => this.language,
  );

  /** One that has left is not drawn: what it then began to follow, nobody would end. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  /** What is known of the feed; `undefined` where the page names none. */
  protected get feedState(): FeedState | undefined {
    return this.#feed.state;
  }

  /** Names the feed among those of the page. */
  protected get feedKey(): string {
    return this.#feed.key;
  }

  /** The feed as last read. */
  protected get snapshot(): Snapshot | undefined {
    return this.#feed.state?.snapshot;
  }

  /** The language of the widget's own words. */
  protected get language(): Language {
    return languageOf(this.#languages.own);
  }

  /**
   * The same as a tag, with the page's own region where it is that language: what dates are written
   * in, and what content is marked with `lang` for differing from.
   */
  protected get pageLanguage(): string {
    const { own } = this.#languages;
    return isSameLanguage(own, this.language) ? own : this.language;
  }

  /** The languages to show content in, the dearest first. */
  protected get wantedLanguages(): readonly string[] {
    return this.#languages.wanted;
  }

  /** A text of the feed in the language that serves the reader best. */
  protected readonly best = (text: Text): TextInLanguage =>
    bestText(text, this.wantedLanguages, this.snapshot?.language ?? this.pageLanguage);

  /** The absolute address of a link of the feed; undefined, and an issue, where it may not be followed. */
  protected readonly link = (href: Text): string | undefined =>
    this.snapshot && resolveLink(this.snapshot, this.best(href).text);

  /** The same for what the page loads without asking its reader: images. Never from a third party. */
  protected readonly asset = (src: string): string | undefined =>
    this.snapshot && ownSource(this.snapshot, src);

  /** What the notes about a feed's state need to know. */
  protected get stateOptions() {
    return {
      root: this.renderRoot as ShadowRoot,
      lang: this.pageLanguage,
      around: this.#languages.own,
      language: this.language,
      retry: () => this.#feed.retry(),
      update: () => this.requestUpdate(),
      told: this.#events,
    };
  }
}
