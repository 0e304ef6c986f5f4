import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../../element/property.ts';
import { AddressController } from '../../controllers/address.ts';
import { AnnouncerController } from '../../controllers/announcer.ts';
import { DialogController } from '../../controllers/dialog.ts';
import { FiltersController } from '../../controllers/filters.ts';
import { MediaController } from '../../controllers/media.ts';
import { PagerController } from '../../controllers/pager.ts';
import { RovingController } from '../../controllers/roving.ts';
import { ViewController } from '../../controllers/view.ts';
import { VisionSelectEvent } from '../../element/events.ts';
import { VisionElement } from '../../element/vision-element.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { initiativeMap } from '../../i18n/initiative-map.ts';
import { kit } from '../../i18n/kit.ts';
import { readFilters } from '../../model/filter-parameters.ts';
import { activeCount, narrowed, type FilterSpec } from '../../model/filters.ts';
import { addressOf } from '../../page/address.ts';
import { button } from '../../styles/button.ts';
import { print } from '../../styles/print.ts';
import { reset } from '../../styles/reset.ts';
import { tokens } from '../../styles/tokens.ts';
import { type } from '../../styles/type.ts';
import { choiceStyles, renderChoice } from '../../ui/choice.ts';
import { heading } from '../../ui/heading.ts';
import { filter, iconStyles, print as printIcon } from '../../ui/icons.ts';
import { pagerStyles, renderPager } from '../../ui/pager.ts';
import { renderStates } from '../../ui/states.ts';
import type { Entry } from './entry.ts';
import { entryFilters, FACETS } from './entry-filters.ts';
import { styles } from './initiative-map.styles.ts';
import { LazyPart } from './lazy-part.ts';
import { renderList, renderStrip } from './list-view.ts';
import { mapStyles } from './map.styles.ts';
import { MapPane } from './map-pane.ts';
import { readInitiatives, type InitiativeFeed } from './read-initiatives.ts';
import { OtherViews } from './other-views.ts';
import type { PrintController } from '../../controllers/print.ts';
import { common } from '../../i18n/common.ts';
import { renderLoading } from '../../ui/notes.ts';
import { Scene } from './scene.ts';

/** How the same initiatives are shown. */
export type InitiativeView = 'map' | 'balance' | 'cascade' | 'metrics';

const VIEWS = ['map', 'balance', 'cascade', 'metrics'] as const;
const WIDGET = 'initiative-map';
/** Initiatives a page of the list, and of the strip. */
const PAGE = 10;
const COMPACT = 3;

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
  static override styles = [
    reset,
    tokens,
    type,
    print,
    button,
    iconStyles,
    choiceStyles,
    pagerStyles,
    styles,
    mapStyles,
  ];

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
  /** What the page's author asked for. */
  #offered: readonly Entry[] = [];
  #offeredBy: readonly unknown[] = [];
  /** What the reader has chosen of that. */
  #entries: readonly Entry[] = [];
  #isPrinting = false;
  #printer: PrintController | undefined;
  /** The open initiative that the page has been told of. */
  #told: string | undefined;

  readonly #address = new AddressController(this, () => this.key || WIDGET);
  readonly #announcer = new AnnouncerController(this, () => this.language);
  readonly #spec: FilterSpec<Entry> = entryFilters({
    feed: () => this.#feed,
    words: () => initiativeMap[this.language],
  });
  readonly #filters = new FiltersController<Entry>(this, this.#spec, {
    address: this.#address,
    announcer: this.#announcer,
    resultText: () => initiativeMap[this.language].count(this.#entries.length),
  });
  readonly #view = new ViewController<InitiativeView>(this, {
    all: VIEWS,
    asked: () => this.view,
    offered: () => this.views,
    canFill: (view) => this.#canFill(view),
    address: this.#address,
  });
  readonly #pager = new PagerController(this, {
    size: () => this.limit || PAGE,
    item: (index) => this.renderRoot.querySelectorAll<HTMLElement>('.entry-title a')[index],
    moreText: (added, shown, total) =>
      kit[this.language].moreShown(added, initiativeMap[this.language].things, shown, total),
    announcer: this.#announcer,
  });
  readonly #dialog = new DialogController(this, {
    name: 'initiative',
    address: this.#address,
    focusAfter: () => this.renderRoot.querySelector<HTMLElement>('.map-window'),
  });
  readonly #several = new DialogController(this, { name: 'several' });
  readonly #roving = new RovingController(this, {
    items: () => [...this.renderRoot.querySelectorAll<HTMLElement>('.mark')],
  });
  readonly #coarse = new MediaController(this, '(pointer: coarse)');
  readonly #map = new MapPane(this, {
    roving: this.#roving,
    isCoarse: () => this.#coarse.matches,
    open: (id, opener) => this.#dialog.show(id, opener),
    toggle: (name, id) => void this.#filters.toggle(name, id),
    openSeveral: (key, opener) => this.#several.show(key, opener),
  });
  readonly #others = new OtherViews(this);
  readonly #filterPart = new LazyPart(this, () => import('./filters-part.ts'));
  readonly #detailPart = new LazyPart(this, () => import('./detail.ts'));
  readonly #paperPart = new LazyPart(this, () => import('./paper.ts'));

  /** Not in `willUpdate`: a feed that stands in the page is read after that, and only once. */
  protected override update(changed: PropertyValues<this>): void {
    if (this.snapshot) this.#derive(this.snapshot);
    super.update(changed);
  }

  protected override updated(): void {
    const { openId } = this.#dialog;
    if (openId === this.#told) return;
    this.#told = openId;
    const isThere = this.#feed?.entries.some(({ id }) => id === openId);
    if (openId !== undefined && isThere) {
      this.dispatchEvent(new VisionSelectEvent('initiative', openId));
    }
  }

  protected override render(): unknown {
    return renderStates(this.feedState, this.stateOptions, () => this.#renderFeed());
  }

  #renderFeed(): unknown {
    const scene = this.#scene;
    if (!scene) return nothing;
    if (this.#offered.length === 0) return html`<p part="note">${scene.words.empty}</p>`;
    if (this.compact) return this.#renderStrip(scene);
    const about = this.heading || scene.words.heading;
    return html`<div class="initiatives">
      <div class="head">
        ${heading(this.headingLevel, about)}
        ${renderChoice({
          name: 'view',
          legend: scene.kit.views,
          choices: this.#view.views.map((id) => ({ id, label: scene.words.views[id] })),
          chosen: this.#view.current,
          choose: this.#view.choose,
        })}
      </div>
      ${this.#renderFilters(scene, about)} ${this.#renderView(scene)}
      <button class="button screen-only" type="button" @click=${this.#print}>
        ${printIcon()} ${scene.kit.print}
      </button>
      ${this.#renderPaper(scene, about)} ${this.#renderDetail(scene)}
    </div>`;
  }

  #renderFilters(scene: Scene, about: string): unknown {
    const result = scene.words.count(this.#entries.length);
    const part =
      activeCount(this.#filters.state) > 0 ? this.#filterPart.wanted : this.#filterPart.loaded;
    if (part) return part.renderFilters(scene, this.#filters, about, result);
    return html`<div class="tools">
      <p class="result">${result}</p>
      <button class="button screen-only" type="button" @click=${this.#openFilters}>
        ${filter()} ${scene.words.filters}
      </button>
    </div>`;
  }

  #renderView(scene: Scene): unknown {
    const { current } = this.#view;
    if (this.#entries.length === 0) return this.#renderNone(scene);
    if (current === 'map') return this.#renderMap(scene);
    const content = this.#others.render(current, scene, {
      entries: this.#entries,
      isFiltered: this.#entries.length < scene.feed.entries.length,
      goals: this.#filters.state.ids.goal ?? [],
    });
    return html`<div class="view">${content ?? renderLoading(common[this.language])}</div>`;
  }

  #renderNone(scene: Scene): TemplateResult {
    const showAll = (): void => void this.#filters.clear();
    return html`<div class="none" part="note">
      <p>${scene.words.noneFound}</p>
      <button class="button" type="button" @click=${showAll}>${scene.words.showAll}</button>
    </div>`;
  }

  #renderMap(scene: Scene): TemplateResult {
    const map = this.#map.render(scene);
    return html`<div class="view both" ?data-map=${map !== nothing}>
      ${map} ${this.#renderList(scene)}
    </div>`;
  }

  #renderList(scene: Scene): TemplateResult {
    const count = this.#pager.shown(this.#entries.length, this.#filters.key);
    return html`<div class="list">
      ${renderList(scene, this.#entries.slice(0, count))} ${renderPager(this.#pager, scene.kit)}
    </div>`;
  }

  /** The flagships, or the first there are. */
  #renderStrip(scene: Scene): TemplateResult {
    const flagships = this.#entries.filter(({ scale }) => scale === 'flagship');
    const others = this.#entries.filter(({ scale }) => scale !== 'flagship');
    const shown = [...flagships, ...others].slice(0, this.limit || COMPACT);
    return html`<div class="initiatives">
      ${heading(this.headingLevel, this.heading || scene.words.heading)}
      ${renderStrip(scene, shown)} ${this.#renderDetail(scene)}
    </div>`;
  }

  #renderDetail(scene: Scene): unknown {
    const { openId: severalKey } = this.#several;
    if (this.#dialog.openId === undefined && severalKey === undefined) return nothing;
    const part = this.#detailPart.wanted;
    if (!part) return nothing;
    const update = (): void => this.requestUpdate();
    const under = severalKey === undefined ? [] : this.#map.under(severalKey);
    return html`${part.renderSeveral(scene, this.#several, under, this.#others.shown, update)}
    ${part.renderDetail(scene, this.#dialog, update)}`;
  }

  #renderPaper(scene: Scene, about: string): unknown {
    if (!this.#isPrinting || this.#view.current !== 'map') return nothing;
    const entries = this.#entries;
    return this.#paperPart.loaded?.renderPaper(scene, { about, entries, ...this.#map.drawn });
  }

  /** The map goes on paper with numbers; the other views as they are. */
  readonly #print = async (): Promise<void> => {
    const part = await this.#paperPart.load();
    if (!part) return;
    this.#printer ??= new part.PrintController(this, {
      view: () => this.renderRoot.querySelector('.paper') ?? this.renderRoot.querySelector('.view'),
      instead: () => this.#dialog.element,
    });
    this.#isPrinting = true;
    this.requestUpdate();
    await this.updateComplete;
    await this.#printer.print();
    this.#isPrinting = false;
    this.requestUpdate();
  };

  readonly #openFilters = async (): Promise<void> => {
    await this.#filterPart.load();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.filters input, .filters button')?.focus();
  };

  #derive(snapshot: Snapshot): void {
    if (this.#feed?.snapshot !== snapshot) this.#feed = readInitiatives(snapshot);
    const feed = this.#feed;
    this.#offered = this.#offer(feed);
    this.#entries = this.#filters.apply(this.#offered);
    this.#scene = new Scene({
      feed,
      words: initiativeMap[this.language],
      kit: kit[this.language],
      language: this.language,
      pageLanguage: this.pageLanguage,
      level: this.headingLevel,
      best: this.best,
      link: this.link,
      asset: this.asset,
      hrefOf: (id) => addressOf(this.key || WIDGET, { initiative: id }),
      follow: (event, id) => this.#dialog.follow(event, id),
      wantedGoals: this.#filters.state.ids.goal ?? [],
    });
    if (!this.compact && this.#view.current === 'map') {
      this.#map.adopt(this.#scene, this.#entries, this.#filters.key);
    }
  }

  /** The initiatives that the attributes leave; the same list while they and the feed stay. */
  #offer(feed: InitiativeFeed): readonly Entry[] {
    const asked = [feed, ...FACETS.map((name) => this[name]), this.initiative];
    if (asked.every((value, index) => value === this.#offeredBy[index])) return this.#offered;
    this.#offeredBy = asked;
    const facets = [...this.#spec.facets, { name: 'initiative', values: ({ id }: Entry) => [id] }];
    const values: Readonly<Record<string, string>> = {
      ...Object.fromEntries(FACETS.map((name) => [name, this[name]])),
      initiative: this.initiative,
    };
    return narrowed(
      feed.entries,
      { facets },
      readFilters((name) => values[name], { facets }),
    );
  }

  /** By the raw lists: what nobody looks at is not read. */
  #canFill(view: InitiativeView): boolean {
    const { snapshot } = this;
    const has = (name: string): boolean => {
      const raw = snapshot?.raw(name);
      return Array.isArray(raw) && raw.length > 0;
    };
    switch (view) {
      case 'balance':
        return has('goals') && has('phases');
      case 'cascade':
        return has('policies') || has('decisions');
      case 'metrics':
        return has('metrics');
      case 'map':
        return true;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vision-initiative-map': VisionInitiativeMap;
  }
}
