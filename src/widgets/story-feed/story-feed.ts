import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../../element/property.ts';
import { VisionElement } from '../../element/vision-element.ts';
import type { FeedList } from '../../feed/feed-list.ts';
import { stories, type Story } from '../../feed/schema/stories.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { paging } from '../../i18n/paging.ts';
import { storyFeed } from '../../i18n/story-feed.ts';
import { readIds } from '../../model/read-ids.ts';
import { onMinute } from '../../page/clock.ts';
import { isNamed } from '../../page/is-named.ts';
import { whenIdle } from '../../page/idle.ts';
import { holdsKey, releaseKeys } from '../../page/key-holders.ts';
import { heading } from '../../ui/heading.ts';
import { keyedList } from '../../ui/keyed-list.ts';
import { renderPager } from '../../ui/pager.ts';
import { renderStates } from '../../ui/states.ts';
import type { Beyond } from './beyond.ts';
import type { Choosing } from './choosing.ts';
import type { StoryContext, StoryLayout } from './context.ts';
import { renderClosing } from './closing.ts';
import { LatePart } from '../../controllers/late-part.ts';
import { dress } from '../../ui/dress.ts';
import { contextFor } from './material.ts';
import { Selection, type ShownStory } from './selection.ts';
import { renderStory } from './story-card.ts';
import { styles } from './story-feed.styles.ts';
import { renderTools } from './tools.ts';

const NAME = 'story-feed';

const PAGE: Readonly<Record<StoryLayout, number>> = { cards: 12, list: 10, compact: 4 };
/** What a page may ask for at a time: more would be too much for a phone. */
const LARGEST_PAGE = 24;

/** So few need no search and no filters. */
const FEW = 2;

/**
 * Stories from many channels in one place, without handing anyone to them.
 *
 * Nothing is asked of a third party before the reader presses play and has read who gets to know
 * of it. While the feed cannot be had, what stands inside the element is shown.
 *
 * @slot - The fallback.
 * @csspart heading - The heading.
 * @csspart filters - Search field, filters and number of stories.
 * @csspart card - A story.
 * @csspart card-heading - A story's heading.
 * @csspart image - A story's picture.
 * @csspart pager - The button that shows more stories.
 * @csspart submit - "Share your story".
 * @csspart meter - A goal meter.
 * @csspart note - What is said where there are no stories.
 * @cssprop --vision-accent - The one accent colour. Default: the text's own.
 * @cssprop --vision-on-accent - Text on the accent colour. Without it, buttons are not filled.
 * @cssprop --vision-line - Lines around cards. Default: a quarter of the text's colour.
 * @cssprop --vision-radius - The rounding of corners. Default: 0.25em.
 * @cssprop --vision-space - The distance between things. Default: 1em.
 * @cssprop --vision-focus - The focus ring. Default: the accent.
 * @cssprop --vision-text - The text's colour. Default: the page's.
 * @cssprop --vision-surface - The ground. Default: the page's.
 * @fires {VisionReadyEvent} vision-ready - The feed is shown for the first time.
 * @fires {VisionErrorEvent} vision-error - The feed could not be had; `code` says why.
 * @fires {VisionIssueEvent} vision-issue - Something in the feed is wrong; the rest is shown.
 * @fires {VisionSelectEvent} vision-select - A story was opened.
 */
export class VisionStoryFeed extends VisionElement {
  static override styles = styles;

  /**
   * How the stories stand: `cards` (as many columns as there is room for), `list` (one under the
   * other) or `compact` (small, for the side of a page).
   */
  @property() layout: StoryLayout = 'cards';

  /** The same as `layout="compact"`. */
  @property({ type: Boolean }) compact = false;

  /** Only stories of these channels (`portal,facebook`), separated by commas. Default: all. */
  @property() channel = '';

  /** Only stories of these goals, by their ids, separated by commas. Default: all. */
  @property() goal = '';

  /** Only stories of these initiatives, by their ids, separated by commas. Default: all. */
  @property() initiative = '';

  /** Only stories with one of these tags, separated by commas. Default: all. */
  @property() tag = '';

  /** How many stories are shown at first, and with each press on "show more": up to 24. */
  @property({ type: Number }) limit = 0;

  /** Leaves the search field and the filters out. The layout `compact` has none. */
  @property({ type: Boolean, attribute: 'hide-filters' }) hideFilters = false;

  /** Metrics of the feed to show as meters under the stories, by their ids, separated by commas. */
  @property() metric = '';

  readonly #lively = new LatePart(this, async () => {
    const { Lively, livelySheets } = await import('./lively.ts');
    dress(this, livelySheets);
    return new Lively(this, {
      key: () => (this.#isHolder ? this.#key : ''),
      feedKey: () => this.feedKey,
      feedLanguage: () => this.snapshot?.language ?? '',
      lang: () => this.pageLanguage,
      language: () => this.language,
      sizes: () => this.#sizes,
      ids: () => this.#stories.map(({ story }) => story.id),
      idAt: (place) => this.#selection.idAt(place),
      resultText: () => this.#resultText,
      typed: () => this.#typed,
      find: (id) => this.#selection.find(id),
    });
  });
  readonly #selection = new Selection();
  #stories: readonly ShownStory[] = [];
  /** Stories beyond the first page, where what pages them cannot be fetched. */
  #extra = 0;
  #isUnfolded = false;
  /** What was typed before that which searches was there. */
  #typed = '';
  /** Stories whose text is shown as it is: what draws them cannot be fetched. */
  readonly #plain = new Set<string>();
  #stopClock: (() => void) | undefined;
  #stopWaiting: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // What writes the address comes later, and in what order nobody knows.
    holdsKey(this.#key, this);
    // Stories begin and end while the page is open.
    this.#stopClock = onMinute(() => {
      if (this.#selection.mayChange) this.requestUpdate();
    });
    if (this.metric) void this.#lively.load();
    this.#followAddress();
    window.addEventListener('hashchange', this.#followAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopClock?.();
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    releaseKeys(this);
    window.removeEventListener('hashchange', this.#followAddress);
    this.#choosing?.rest();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { snapshot } = this;
    if (!snapshot) return;
    const lively = this.#lively.now;
    const choosing = this.#choosing;
    this.#stories = this.#selection.select(snapshot, this.#listOf(snapshot), {
      now: Date.now(),
      asked: this,
      filter: (list, entries) => choosing?.apply(list, entries) ?? entries,
      take: (results) => lively?.take(results) ?? results.slice(0, this.#sizes.first + this.#extra),
    });
  }

  protected override render(): unknown {
    return renderStates(this.feedState, this.stateOptions, (snapshot) =>
      this.#waitsForLink ? undefined : this.#renderFeed(snapshot),
    );
  }

  protected override updated(): void {
    if (this.snapshot) this.#stopWaiting ??= whenIdle(() => void this.#lively.load());
  }

  get #key(): string {
    return this.key || NAME;
  }

  /** One that has left may be drawn once more, and must not take the key with it. */
  get #isHolder(): boolean {
    return this.isConnected && holdsKey(this.#key, this);
  }

  get #choosing(): Choosing | undefined {
    return this.#lively.now?.choosing.now;
  }

  get #beyond(): Beyond | undefined {
    return this.#lively.now?.beyond.now;
  }

  /** The stories of the feed, and what has come of those that it keeps elsewhere. */
  #listOf(snapshot: Snapshot): FeedList<Story> {
    const hasMore = ['parts', 'storiesFrom'].some((name) => snapshot.raw(name) !== undefined);
    const beyond = hasMore ? this.#lively.want()?.beyond.want() : undefined;
    return beyond?.listOf(snapshot) ?? section(snapshot, stories);
  }

  /** What the address asks for is on its way: the stories drawn now would not be those. */
  get #waitsForLink(): boolean {
    if (!isNamed(this.#key) || this.#lively.hasFailed || !this.#isHolder) return false;
    const lively = this.#lively.now;
    if (!lively) return true;
    const { choosing, isFiltered } = lively;
    return isFiltered && !choosing.now && !choosing.hasFailed;
  }

  /** The first time the address speaks of us; from then on its controller listens. */
  readonly #followAddress = (): void => {
    if (!location.hash.includes('vision-')) return;
    void this.#lively.load().then((lively) => {
      if (lively?.isFiltered) void lively.choosing.load();
    });
  };

  get #layout(): StoryLayout {
    if (this.compact) return 'compact';
    return Object.hasOwn(PAGE, this.layout) ? this.layout : 'cards';
  }

  /** Beside a featured story the others fill their rows, whether two, three or four stand in each. */
  get #sizes(): { readonly first: number; readonly other: number } {
    const asked = Math.min(Math.floor(this.limit), LARGEST_PAGE);
    if (asked >= 1) return { first: asked, other: asked };
    const other = PAGE[this.#layout];
    const hasFeatured = this.#layout === 'cards' && this.#selection.isPinned;
    return { first: hasFeatured ? other + 1 : other, other };
  }

  get #resultText(): string {
    const count = storyFeed[this.language].count(this.#selection.total);
    const { words } = this.#lively.now ?? {};
    return words && this.#beyond?.hasMore ? `${count} ${words.amongFetched}` : count;
  }

  #renderFeed(snapshot: Snapshot): TemplateResult {
    const lively = this.#lively.now;
    const context = contextFor({
      snapshot,
      language: this.language,
      lang: this.pageLanguage,
      wanted: this.wantedLanguages,
      layout: this.#layout,
      level: this.headingLevel + 1,
      key: this.#key,
      host: this,
      lively,
      open: (id) => void this.#open(id),
      play: (id, recipient) =>
        void this.#lively.load().then((part) => part?.reading.play(id, recipient)),
      isPlain: (id) => this.#plain.has(id),
    });
    const draw = (shown: ShownStory, index: number): TemplateResult =>
      this.#renderItem(context, shown, index);
    return html`<div class="feed" data-layout=${this.#layout}>
      ${heading(this.headingLevel, this.heading || context.words.heading)}
      ${this.#renderTools(context)} ${lively?.renderBefore()}
      <ul class=${this.#layout === 'cards' ? 'stories cards' : 'stories'}>
        ${keyedList(
          this.#stories.map(draw),
          this.#stories.map(({ story }) => story.id),
        )}
      </ul>
      ${this.#renderEnd(context)} ${renderClosing(context, this.#renderMeters(context))}
    </div>`;
  }

  #renderTools(context: StoryContext): unknown {
    const isFew = this.#selection.offered <= FEW && !this.#beyond?.hasMore;
    if (this.hideFilters || this.#layout === 'compact' || isFew) return nothing;
    return renderTools(context, {
      about: this.heading || context.words.heading,
      result: this.#resultText,
      isUnfolded: this.#isUnfolded,
      feedKey: this.feedKey,
      wanted: this.wantedLanguages,
      choosing: this.#choosing,
      typed: this.#typed,
      turnTo: () => void this.#choose((choosing) => choosing.prepare()),
      type: (text) => {
        this.#typed = text;
        if (this.#choosing) this.#choosing.setText(text);
        else void this.#choose();
      },
      unfold: () => {
        this.#isUnfolded = !this.#isUnfolded;
        this.requestUpdate();
        void this.#choose();
      },
    });
  }

  async #choose(act?: (choosing: Choosing) => void): Promise<void> {
    const lively = await this.#lively.load();
    const choosing = await lively?.choosing.load();
    if (choosing) act?.(choosing);
  }

  #renderItem(context: StoryContext, { story, entry }: ShownStory, index: number): TemplateResult {
    const isFirst = index === 0 && !context.lively?.pages.previous;
    const isFeatured = isFirst && entry.pinned && this.#layout !== 'compact';
    return renderStory(context, story, { isFeatured });
  }

  /** What follows the last story: more of them, that there are none, or that they cannot be had. */
  #renderEnd({ lively, words }: StoryContext): unknown {
    const { total, offered } = this.#selection;
    const { from, to } = lively?.pages.shown ?? { from: 0, to: this.#stories.length };
    const next = Math.min(this.#sizes.other, total - to);
    const beyond = this.#beyond;
    if (next > 0 && !beyond?.hasFailed) {
      const texts = paging[this.language];
      const shownOf = (): string => lively?.words.shownFrom(from + 1, to, total) ?? '';
      return renderPager(
        { count: to, next, total, showMore: this.#showMore },
        from > 0 ? { ...texts, shownOf } : texts,
      );
    }
    if (offered === 0 && !beyond?.hasMore && !beyond?.hasFailed)
      return html`<p part="note">${words.empty}</p>`;
    return lively?.renderEnd();
  }

  #renderMeters(context: StoryContext): unknown {
    if (!this.metric.trim()) return nothing;
    const told = this.#selection.told(Date.now());
    const meters = this.#lively.want()?.renderMeters(context, told, this.metric);
    if (meters) return meters;
    const room = html`<div class="meter-room"></div>`;
    return html`<div class="meter-rooms">${readIds(this.metric).map(() => room)}</div>`;
  }

  readonly #showMore = async (): Promise<void> => {
    const lively = await this.#lively.load();
    if (lively) return lively.pages.showMore();
    this.#extra += this.#sizes.other;
    this.requestUpdate();
  };

  async #open(id: string): Promise<void> {
    const lively = await this.#lively.load();
    await lively?.reading.open(id);
    if (lively && !lively.reading.hasFailed) return;
    this.#plain.add(id);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vision-story-feed': VisionStoryFeed;
  }
}
