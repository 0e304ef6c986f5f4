import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../../element/property.ts';
import { repeat } from 'lit/directives/repeat.js';
import { PagerController } from '../../controllers/pager.ts';
import { VisionSelectEvent } from '../../element/events.ts';
import { VisionElement } from '../../element/vision-element.ts';
import type { FeedList } from '../../feed/feed-list.ts';
import { stories, type Story } from '../../feed/schema/stories.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { common } from '../../i18n/common.ts';
import { paging } from '../../i18n/paging.ts';
import { storyFeed } from '../../i18n/story-feed.ts';
import { onMinute } from '../../page/clock.ts';
import { heading } from '../../ui/heading.ts';
import { renderPager } from '../../ui/pager.ts';
import { renderStates } from '../../ui/states.ts';
import type { StoryContext, StoryLayout } from './context.ts';
import { dress } from './dress.ts';
import { StoryMaterial } from './material.ts';
import { LatePart } from './late-part.ts';
import type { Lively } from './lively.ts';
import type { MoreStories } from './more-stories.ts';
import { renderClosing } from './closing.ts';
import { Selection, type ShownStory } from './selection.ts';
import { renderStory } from './story-card.ts';
import { styles } from './story-feed.styles.ts';
import { renderTools } from './tools.ts';

const NAME = 'story-feed';

/** The parameters of the filters in the address. */
const FILTERS = ['q', 'channel', 'goal', 'initiative', 'tag', 'language'];

const PAGE: Readonly<Record<StoryLayout, number>> = { cards: 12, list: 10, compact: 4 };

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

  /** How many stories are shown at first, and with each press on "show more". */
  @property({ type: Number }) limit = 0;

  /** Leaves the search field and the filters out. The layout `compact` has none. */
  @property({ type: Boolean, attribute: 'hide-filters' }) hideFilters = false;

  /** Metrics of the feed to show as meters under the stories, by their ids, separated by commas. */
  @property() metric = '';

  readonly #lively = new LatePart(this, async () => {
    const { Lively } = await import('./lively.ts');
    return new Lively(this, {
      key: () => this.key || NAME,
      lang: () => this.pageLanguage,
      item: (id) => this.#items.find((item) => item.dataset.id === id),
      opened: (id) => this.dispatchEvent(new VisionSelectEvent('story', id)),
    });
  });
  readonly #selection = new Selection();
  readonly #material = new StoryMaterial();
  readonly #choosing = new LatePart(this, async () => {
    const [lively, { Choosing, choosingSheets }] = await Promise.all([
      this.#lively.load(),
      import('./choosing.ts'),
    ]);
    if (!lively) throw new TypeError('what choosing needs cannot be had');
    dress(this, choosingSheets);
    const choosing = new Choosing(this, {
      address: lively.address,
      announcer: lively.announcer,
      resultText: () => this.#resultText,
    });
    // Before it is drawn once: it would draw the field empty over what is being typed.
    if (this.#typed) choosing.setText(this.#typed);
    return choosing;
  });
  readonly #more = new LatePart(this, async () => {
    const { MoreStories } = await import('./more-stories.ts');
    return new MoreStories(this);
  });
  readonly #meters = new LatePart(this, () => import('./meters.ts'));
  readonly #notes = new LatePart(this, async () => {
    const { renderEmpty, noteSheets } = await import('./unusual.ts');
    dress(this, noteSheets);
    return renderEmpty;
  });
  readonly #pager = new PagerController(this, {
    size: () => this.#pageSize,
    item: (index) =>
      this.#items[index + this.#selection.extra]?.querySelector<HTMLElement>('.card-heading'),
    moreText: (added, shown, total) =>
      paging[this.language].moreShown(added, storyFeed[this.language].things, shown, total),
    announcer: { say: (text) => this.#say(text) },
  });
  #stories: readonly ShownStory[] = [];
  #isUnfolded = false;
  /** What was typed before that which searches was there. */
  #typed = '';
  /** Stories whose text is shown as it is: what draws them cannot be fetched. */
  readonly #plain = new Set<string>();
  #stopClock: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Stories begin and end while the page is open.
    this.#stopClock = onMinute(() => {
      if (this.#selection.mayChange) this.requestUpdate();
    });
    this.#followAddress();
    window.addEventListener('hashchange', this.#followAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopClock?.();
    window.removeEventListener('hashchange', this.#followAddress);
    this.#choosing.now?.rest();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { snapshot } = this;
    if (!snapshot) return;
    const choosing = this.#choosing.now;
    this.#stories = this.#selection.select(snapshot, this.#listOf(snapshot), {
      now: Date.now(),
      asked: this,
      linked: this.#lively.now?.reading.linked,
      filter: (list, entries) => choosing?.apply(list, entries) ?? entries,
      count: (total) => this.#pager.shown(total, choosing?.key),
    });
  }

  protected override render(): unknown {
    return renderStates(this.feedState, this.stateOptions, (snapshot) =>
      this.#waitsForLink ? html`<slot></slot>` : this.#renderFeed(snapshot),
    );
  }

  /** The stories of the feed, and those of the JSON Feed it names. */
  #listOf(snapshot: Snapshot): FeedList<Story> {
    const more = snapshot.raw('storiesFrom') === undefined ? undefined : this.#more.want();
    return more ? more.listOf(snapshot) : section(snapshot, stories);
  }

  /** What the address asks for is on its way: the stories drawn now would not be those. */
  get #waitsForLink(): boolean {
    const isNamed = location.hash.includes(`vision-${this.key || NAME}.`);
    if (!isNamed || this.#lively.hasFailed || this.#choosing.hasFailed) return false;
    const lively = this.#lively.now;
    return !lively || (!this.#choosing.now && isFiltered(lively));
  }

  /** The first time the address speaks of us; from then on its controller listens. */
  readonly #followAddress = (): void => {
    if (!location.hash.includes('vision-')) return;
    void this.#lively.load().then((lively) => {
      if (lively && isFiltered(lively)) void this.#choosing.load();
    });
  };

  get #layout(): StoryLayout {
    if (this.compact) return 'compact';
    return Object.hasOwn(PAGE, this.layout) ? this.layout : 'cards';
  }

  /** Beside a featured story the others fill their rows, whether two, three or four stand in each. */
  get #pageSize(): number {
    if (this.limit >= 1) return this.limit;
    const hasFeatured = this.#layout === 'cards' && this.#selection.isPinned;
    return PAGE[this.#layout] + (hasFeatured ? 1 : 0);
  }

  get #items(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.story')];
  }

  get #resultText(): string {
    const words = storyFeed[this.language];
    const count = words.count(this.#selection.total);
    return this.#more.now?.hasMore ? `${count} ${words.amongFetched}` : count;
  }

  #renderFeed(snapshot: Snapshot): TemplateResult {
    const context = this.#material.contextFor(snapshot, {
      language: this.language,
      lang: this.pageLanguage,
      wanted: this.wantedLanguages,
      layout: this.#layout,
      level: this.headingLevel + 1,
      key: this.key || NAME,
      host: this,
      lively: this.#lively.now,
      open: (id) => void this.#open(id),
      close: (id) => this.#lively.now?.reading.close(id),
      play: (id, recipient) =>
        void this.#lively.load().then((lively) => lively?.reading.play(id, recipient)),
      isPlain: (id) => this.#plain.has(id),
    });
    const meters = this.metric.trim() ? this.#meters.want() : undefined;
    return html`<div class="feed stack" data-layout=${this.#layout}>
      ${heading(this.headingLevel, this.heading || storyFeed[this.language].heading)}
      ${
        this.hideFilters || this.#layout === 'compact'
          ? nothing
          : this.#renderTools(context, snapshot)
      }
      ${this.#renderGone(snapshot)}
      <ul class=${this.#layout === 'cards' ? 'stories cards' : 'stories'}>
        ${repeat(
          this.#stories,
          ({ story }) => story.id,
          (shown, index) => this.#renderItem(context, shown, index),
        )}
      </ul>
      ${this.#renderEnd()}
      ${renderClosing(
        context,
        snapshot,
        meters
          ? meters.renderMeters(context, snapshot, this.#selection.told(Date.now()), this.metric)
          : nothing,
      )}
    </div>`;
  }

  #renderTools(context: StoryContext, snapshot: Snapshot): TemplateResult {
    return renderTools(context, snapshot, {
      about: this.heading || context.words.heading,
      result: this.#resultText,
      isUnfolded: this.#isUnfolded,
      feedKey: this.feedKey,
      wanted: this.wantedLanguages,
      choosing: this.#choosing.now,
      typed: this.#typed,
      turnTo: () => void this.#choosing.load().then((part) => part?.prepare()),
      type: (text) => {
        this.#typed = text;
        if (this.#choosing.now) this.#choosing.now.setText(text);
        else void this.#choosing.load();
      },
      unfold: () => {
        this.#isUnfolded = !this.#isUnfolded;
        this.requestUpdate();
        void this.#choosing.load();
      },
    });
  }

  #renderItem(context: StoryContext, { story, entry }: ShownStory, index: number): TemplateResult {
    const isFeatured = index === 0 && entry.pinned && this.#layout !== 'compact';
    const reading = this.#lively.now?.reading;
    const isOpen = reading?.isOpen(story.id) ?? false;
    return html`<li
      class="story"
      data-id=${story.id}
      ?data-featured=${isFeatured}
      ?data-open=${isOpen}
      aria-busy=${isOpen && !reading?.drawing ? 'true' : nothing}
    >
      ${renderStory(context, story, { isFeatured })}
    </li>`;
  }

  /** A link to a story that is no more must not look like a broken page. */
  #renderGone(snapshot: Snapshot): unknown {
    const linked = this.#lively.now?.reading.linked;
    const isThere = linked === undefined || this.#selection.has(linked);
    const isComing = this.#more.now?.isLoading ?? snapshot.raw('storiesFrom') !== undefined;
    return isThere || isComing ? nothing : this.#renderNote(storyFeed[this.language].gone);
  }

  /** What follows the last story: more of them, that there are none, or that they cannot be had. */
  #renderEnd(): unknown {
    const words = storyFeed[this.language];
    const more = this.#more.now;
    if (more?.hasFailed) {
      return this.#renderNote(
        words.fetchFailed,
        this.#renderFetchButton(more, common[this.language].retry),
      );
    }
    if (this.#pager.next > 0) return renderPager(this.#pager, paging[this.language]);
    if (more?.hasMore && !more.isFirst) {
      return html`<div class="pager" part="pager">
        ${this.#renderFetchButton(more, words.fetchMore)}
      </div>`;
    }
    if (this.#stories.length > 0 || more?.isLoading) return nothing;
    return this.#renderNote(this.#selection.isFiltered ? words.noneFound : words.empty);
  }

  #renderNote(text: string, action?: unknown): unknown {
    return (
      this.#notes.want()?.(text, action) ??
      html`<p>${text}</p>
        ${action ?? nothing}`
    );
  }

  #renderFetchButton(more: MoreStories, label: string): TemplateResult {
    const press = (): void => void this.#fetchMore(more);
    return html`<button
      class="button"
      type="button"
      aria-disabled=${more.isLoading}
      @click=${press}
    >
      ${label}
    </button>`;
  }

  /** The focus goes to the first story that came. */
  async #fetchMore(more: MoreStories): Promise<void> {
    const before = new Set(this.#stories.map(({ story }) => story.id));
    await more.fetchNext();
    if (more.hasFailed) return;
    const came = this.#stories.filter(({ story }) => !before.has(story.id));
    if (came.length === 0 && this.#pager.next > 0) return this.#pager.showMore();
    const first = this.#items.find((item) => item.dataset.id === came[0]?.story.id);
    const target = first?.querySelector<HTMLElement>('.card-heading');
    if (target) {
      target.tabIndex = -1;
      target.focus();
    }
    const { things, nothingMore } = storyFeed[this.language];
    const [shown, total] = [this.#stories.length, this.#selection.total];
    this.#say(
      target ? paging[this.language].moreShown(came.length, things, shown, total) : nothingMore,
    );
  }

  async #open(id: string): Promise<void> {
    const lively = await this.#lively.load();
    await lively?.reading.open(id);
    if (lively && !lively.reading.hasFailed) return;
    this.#plain.add(id);
    this.requestUpdate();
  }

  #say(text: string): void {
    void this.#lively.load().then((lively) => lively?.announcer.say(text));
  }
}

const isFiltered = ({ address }: Lively): boolean =>
  FILTERS.some((name) => address.get(name) !== undefined);

declare global {
  interface HTMLElementTagNameMap {
    'vision-story-feed': VisionStoryFeed;
  }
}
