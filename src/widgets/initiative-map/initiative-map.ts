import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LatePart } from '../../controllers/late-part.ts';
import { property } from '../../element/property.ts';
import { VisionSelectEvent } from '../../element/events.ts';
import { VisionElement } from '../../element/vision-element.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { initiativeMap } from '../../i18n/initiative-map.ts';
import { whenIdle } from '../../page/idle.ts';
import { isNamed } from '../../page/is-named.ts';
import { renderChoice } from '../../ui/choice.ts';
import { heading } from '../../ui/heading.ts';
import { renderStates } from '../../ui/states.ts';
import type { Entry } from './entry.ts';
import { styles } from './initiative-map.styles.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { renderList } from './list-view.ts';
import type { Lively } from './lively.ts';
import { MapPane } from './map-pane.ts';
import type { Pane } from './pane.ts';
import { readInitiatives, type InitiativeFeed } from './read-initiatives.ts';
import { Scene } from './scene.ts';
import { PANES, viewsOf, type InitiativeView, type OtherView } from './views.ts';

export type { InitiativeView };

const WIDGET = 'initiative-map';
/** Initiatives a page of the list. */
const PAGE = 10;
/** The attributes by which an author asks for some only. */
const ASKED = [
  'goal',
  'phase',
  'track',
  'scale',
  'origin',
  'status',
  'partner',
  'place',
  'initiative',
] as const;
/** What a reader's turning to the widget shows itself by. */
const TURNS = ['pointerover', 'focusin'] as const;

/**
 * What the vision has set going, where, and towards which goal: as a map with its list, as a balance
 * between goals and phases, as the way from the vision down, and as key figures. One choice of
 * filters holds for all of them.
 *
 * @slot - The fallback: shown until the feed is there, and where it cannot be had.
 * @csspart heading - The heading.
 * @csspart map - The window that the map is seen through.
 * @csspart outline - The outline of the land.
 * @csspart mark - A mark on the map.
 * @csspart zone - What has no point on the map.
 * @csspart legend - What colours, letters and shapes mean.
 * @csspart credit - Whose data the outline is.
 * @csspart list - The list.
 * @csspart entry - An initiative in it.
 * @csspart choice - The choice of views.
 * @csspart filters - The filters.
 * @csspart dialog - What has been opened.
 * @csspart pager - "Vis flere".
 * @csspart table - A table of numbers.
 * @cssprop --vision-accent - The one accent colour. Default: the text's own.
 * @cssprop --vision-on-accent - Text on the accent.
 * @cssprop --vision-line - Lines. Default: a quarter of the text's colour.
 * @cssprop --vision-radius - The rounding of corners. Default: 0.25em.
 * @cssprop --vision-space - The distance between things. Default: 1em.
 * @cssprop --vision-focus - The focus ring. Default: the accent.
 * @cssprop --vision-text - The text's colour. Default: the page's.
 * @cssprop --vision-surface - The ground. Default: the page's.
 * @fires {VisionReadyEvent} vision-ready - The feed is shown for the first time.
 * @fires {VisionErrorEvent} vision-error - The feed could not be had; `code` says why.
 * @fires {VisionIssueEvent} vision-issue - Something in the feed is wrong; the rest is shown.
 * @fires {VisionSelectEvent} vision-select - An initiative was opened.
 */
export class VisionInitiativeMap extends VisionElement {
  static override styles = styles;

  /**
   * The view to begin with: `map` (the default; the list stands beside it), `balance` (goals by
   * phases), `cascade` (from the vision down) or `metrics` (key figures). A reader's choice
   * overrides it.
   */
  @property() view = '';

  /** The views to offer, separated by commas, in their order. Default: all that the feed can fill. */
  @property() views = '';

  /** Only initiatives of these goals, by their ids, separated by commas. */
  @property() goal = '';

  /** Only initiatives of these phases, by their ids, separated by commas. */
  @property() phase = '';

  /** Only initiatives of these tracks, by their ids, separated by commas. */
  @property() track = '';

  /** Only `flagship`, `large` or `small` ones; several are separated by commas. */
  @property() scale = '';

  /** Only `new` ones, or only `existing` ones, which were there before the vision. */
  @property() origin = '';

  /** Only `idea`, `proposed`, `planned`, `active`, `done` or `stopped` ones, separated by commas. */
  @property() status = '';

  /** Only initiatives with these partners, by their ids or names, separated by commas. */
  @property() partner = '';

  /** Only initiatives at these places, by their ids, separated by commas; `*` is the whole municipality. */
  @property() place = '';

  /** Only these initiatives, by their ids, separated by commas. */
  @property() initiative = '';

  /** Initiatives a page of the list. Default: 10; 3 with `compact`. */
  @property({ type: Number }) limit = 0;

  /** A strip of the flagships, or of the first there are: no map, no filters. */
  @property({ type: Boolean }) compact = false;

  #feed: InitiativeFeed | undefined;
  #scene: Scene | undefined;
  #sceneBy: readonly unknown[] = [];
  /** What the page's author asked for. */
  #offered: readonly Entry[] = [];
  #offeredBy: readonly unknown[] = [];
  /** What the reader has chosen of that. */
  #entries: readonly Entry[] = [];
  #views: readonly InitiativeView[] = [];
  #authorsView: InitiativeView | undefined;
  /** The view the reader has chosen. */
  #chosen: string | undefined;
  /** What the reader has chosen, else the author, else the first. */
  #view: InitiativeView = 'map';
  #rest: (() => void) | undefined;

  readonly #lively: LatePart<Lively> = lazyPart(this, async () => {
    const { Lively } = await import('./lively.ts');
    return new Lively(this, {
      key: () => this.#key,
      language: () => this.language,
      feed: () => this.#feed,
      pane: this.#map,
      count: () => this.#entries.length,
      size: () => this.limit || PAGE,
      showView: (view) => {
        this.#chosen = view;
      },
      opened: (id) => this.dispatchEvent(new VisionSelectEvent('initiative', id)),
    });
  });
  readonly #map: MapPane = new MapPane(this, {
    live: () => this.#lively.now,
    withLive: (act) => this.#enliven(act),
  });
  readonly #mender = new LatePart(this, () => import('./mend.ts'));
  readonly #narrow = new LatePart(this, () => import('./asked-entries.ts'));
  readonly #strip = lazyPart(this, () => import('./strip.ts'));
  readonly #panes = new Map<OtherView, LatePart<Pane>>();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#followAddress);
    for (const turn of TURNS) this.addEventListener(turn, this.#turnTo, { once: true });
    this.#followAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#followAddress);
    this.#rest?.();
    this.#rest = undefined;
  }

  /** Not in `willUpdate`: a feed that stands in the page is read after that, and only once. */
  protected override update(changed: PropertyValues<this>): void {
    // While the feed is on its way, what draws it may come too.
    if (this.#isNarrowed) this.#narrow.want();
    if (this.compact) this.#strip.want();
    else if (Object.hasOwn(PANES, this.view)) this.#paneOf(this.view as OtherView).want();
    if (this.snapshot) this.#derive(this.snapshot);
    super.update(changed);
  }

  protected override render(): unknown {
    return renderStates(this.feedState, this.stateOptions, () =>
      this.#isWaiting ? undefined : this.#renderFeed(),
    );
  }

  /** Once it is drawn, what answers to its reader is fetched. */
  protected override updated(): void {
    const lively = this.#lively.now;
    const feed = this.#feed;
    if (lively && feed) lively.check(feed, this.#entries, this.#count);
    else if (feed) this.#rest ??= whenIdle(this.#turnTo);
  }

  get #key(): string {
    return this.key || WIDGET;
  }

  /** What the address asks for, or what puts the feed right, is on its way: less would be wrong. */
  get #isWaiting(): boolean {
    const lively = this.#lively;
    return (
      (isNamed(this.#key) && !lively.hasFailed && (!lively.now || lively.now.isWaiting)) ||
      (this.#feed?.isOdd === true && !this.#mender.hasFailed) ||
      // Also where it cannot be had: the page promised these and no others.
      (this.#isNarrowed && !this.#narrow.now)
    );
  }

  get #isNarrowed(): boolean {
    return ASKED.some((name) => this[name]);
  }

  readonly #turnTo = (): void => void this.#lively.load();

  readonly #followAddress = (): void => {
    if (location.hash.includes('vision-')) this.#turnTo();
  };

  #renderFeed(): unknown {
    const scene = this.#scene;
    if (!scene) return nothing;
    const { words } = scene;
    if (this.#offered.length === 0) return html`<p part="note">${words.empty}</p>`;
    const about = this.heading || words.heading;
    const entries = this.#entries;
    const view = this.#view;
    const over = (): unknown =>
      this.#lively.now?.renderOver(scene, { about, entries, isMap: view === 'map' });
    if (this.compact) {
      const strip = this.#strip.want()?.renderStrip(scene, entries, about, this.limit);
      return html`<div class="initiatives" aria-busy=${strip ? nothing : 'true'}>
        ${strip} ${over()}
      </div>`;
    }
    return html`<div class="initiatives">
      ${this.#late(() => this.#renderHead(scene, about))} ${this.#renderFilters(scene, about)}
      ${this.#renderView(scene, view)}
      ${this.#late(() => html`<div class="foot">${this.#lively.now?.renderPrint()}</div>`)}
      ${this.#late(over)}
    </div>`;
  }

  /** What a filter leaves as it is waits until the rest is on the screen. */
  #late(draw: () => unknown): unknown {
    return this.#lively.now?.isAhead ? noChange : draw();
  }

  #renderHead({ words }: Scene, about: string): TemplateResult {
    return html`<div class="head">
      ${heading(this.headingLevel, about)}
      ${renderChoice({
        name: 'view',
        legend: words.viewAs,
        choices: this.#views.map((id) => ({ id, label: words.views[id] })),
        chosen: this.#view,
        choose: this.#choose,
      })}
    </div>`;
  }

  #renderFilters(scene: Scene, about: string): TemplateResult {
    const result = scene.words.count(this.#entries.length);
    return html`<div class="tools">
      ${
        this.#lively.now?.renderFilters(scene, about, result) ??
        html`<p class="result">${result}</p>`
      }
    </div>`;
  }

  #renderView(scene: Scene, view: InitiativeView): unknown {
    const entries = this.#entries;
    if (entries.length === 0) return this.#lively.want()?.renderNone();
    const part = view === 'map' ? undefined : this.#paneOf(view);
    // Where a view cannot be fetched, the list and the map are here.
    if (!part || part.hasFailed) return this.#renderMap(scene);
    const content = part.want()?.render(scene, {
      entries,
      isFiltered: entries.length < scene.feed.entries.length,
      goals: scene.wantedGoals(),
    });
    return html`<div class="view" aria-busy=${content ? nothing : 'true'}>${content}</div>`;
  }

  #renderMap(scene: Scene): TemplateResult {
    const map = this.#map.render(scene);
    const lively = this.#lively.now;
    const entries = this.#entries.slice(0, this.#count);
    const rows = lively?.rows;
    return html`<div class="view both" ?data-map=${map !== nothing}>
      ${map}
      <div class="list">
        ${renderList(scene, rows?.first(entries) ?? entries, 0, rows?.arrange)}
        ${
          this.#count < this.#entries.length
            ? html`<div class="tools">${lively?.renderPager()}</div>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** How much of the list is shown. */
  get #count(): number {
    const { length } = this.#entries;
    const lively = this.#lively.now;
    return lively
      ? lively.pager.shown(length, lively.filterKey)
      : Math.min(length, this.limit || PAGE);
  }

  /** Does it at once where that which answers is here; else as soon as it is. */
  #enliven(act: (lively: Lively) => void): void {
    const { now } = this.#lively;
    if (now) act(now);
    else void this.#lively.load().then((lively) => lively && act(lively));
  }

  #paneOf(view: OtherView): LatePart<Pane> {
    let part = this.#panes.get(view);
    if (!part) {
      part = lazyPart(this, async () => (await PANES[view]()).createPane(this));
      this.#panes.set(view, part);
    }
    return part;
  }

  readonly #choose = (view: string): void => {
    this.#chosen = view;
    this.requestUpdate();
    // What the author set needs no word in the address.
    const isAuthors = view === this.#authorsView;
    this.#enliven((lively) => lively.setView(isAuthors ? undefined : view));
    if (view !== 'map') void this.#paneOf(view as OtherView).load();
  };

  #derive(snapshot: Snapshot): void {
    if (this.#feed?.snapshot !== snapshot) this.#feed = readInitiatives(snapshot);
    const mender = this.#feed.isOdd && this.#mender.want();
    if (mender) this.#feed = readInitiatives(snapshot, mender);
    const feed = this.#feed;
    const lively = this.#lively.now;
    const views = viewsOf(snapshot, this.views);
    this.#views = views;
    this.#authorsView = views.find((view) => view === this.view) ?? views[0];
    this.#view = views.find((view) => view === this.#chosen) ?? this.#authorsView;
    this.#offered = this.#offer(feed);
    this.#entries = lively?.apply(this.#offered) ?? this.#offered;
    this.#scene = this.#sceneOf(feed);
    if (!this.compact && this.#view === 'map') {
      this.#map.adopt(this.#scene, this.#entries, lively?.filterKey ?? '');
    }
  }

  /** The same while nothing that it draws with is another. */
  #sceneOf(feed: InitiativeFeed): Scene {
    const { language, pageLanguage, headingLevel: level } = this;
    const by = [feed, pageLanguage, level, this.wantedLanguages.join(), this.#hrefOf('')];
    if (this.#scene && isSameList(by, this.#sceneBy)) return this.#scene;
    this.#sceneBy = by;
    return new Scene({
      feed,
      words: initiativeMap[language],
      language,
      pageLanguage,
      level,
      best: this.best,
      link: this.link,
      asset: this.asset,
      hrefOf: this.#hrefOf,
      follow: this.#follow,
      wantedGoals: () => this.#lively.now?.wantedGoals ?? [],
    });
  }

  /** Until the address can be read, without what else the page keeps in it. A key ends at a point. */
  readonly #hrefOf = (id: string): string => {
    const { now } = this.#lively;
    if (now) return now.hrefOf(id);
    const key = encodeURIComponent(this.#key).replaceAll('.', '%2E');
    return `${location.href.split('#', 1).join()}#vision-${key}.initiative=${encodeURIComponent(id)}`;
  };

  /** Opens it here, unless the reader wants it elsewhere. */
  readonly #follow = (event: MouseEvent, id: string): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const opener = event.currentTarget;
    this.#enliven((lively) => lively.open(id, opener));
  };

  /** The initiatives that the attributes leave; the same list while they and the feed stay. */
  #offer({ entries }: InitiativeFeed): readonly Entry[] {
    const narrow = this.#narrow.now;
    const by = [entries, narrow, ...ASKED.map((name) => this[name])];
    if (isSameList(by, this.#offeredBy)) return this.#offered;
    this.#offeredBy = by;
    return narrow?.entriesFor(entries, this) ?? entries;
  }
}

const isSameList = (list: readonly unknown[], other: readonly unknown[]): boolean =>
  list.every((value, index) => value === other[index]);

declare global {
  interface HTMLElementTagNameMap {
    'vision-initiative-map': VisionInitiativeMap;
  }
}
