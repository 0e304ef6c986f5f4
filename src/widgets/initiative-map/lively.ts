import { html, noChange, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { AddressController } from '../../controllers/address.ts';
import { AnnouncerController } from '../../controllers/announcer.ts';
import { DialogController } from '../../controllers/dialog.ts';
import type { LatePart } from '../../controllers/late-part.ts';
import { PagerController } from '../../controllers/pager.ts';
import { RovingController } from '../../controllers/roving.ts';
import type { Basemap } from '../../feed/schema/map.ts';
import { initiativeLively, type InitiativeLivelyMessages } from '../../i18n/initiative-lively.ts';
import { paging } from '../../i18n/paging.ts';
import { filter, print } from '../../ui/icons.ts';
import { renderPager } from '../../ui/pager.ts';
import { still } from '../../ui/still.ts';
import type { MapView } from '../../model/map/view.ts';
import { whenIdle } from '../../page/idle.ts';
import { apart } from './apart.ts';
import { EVERYWHERE, type Entry } from './entry.ts';
import { FACETS } from './entry-values.ts';
import type { Filtering } from './filtering.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { livelySheets } from './lively.styles.ts';
import type { LiveMap } from './live-map.ts';
import { renderButtons } from './map-buttons.ts';
import { MapController } from './map-controller.ts';
import type { MapPane } from './map-pane.ts';
import type { Mark } from './marks.ts';
import { rememberedLinks } from './remembered-links.ts';
import type { InitiativeFeed } from './read-initiatives.ts';
import type { Rows } from './rows.ts';
import type { Over } from './printing.ts';
import type { Scene } from './scene.ts';
import { StreetMap } from './street-map.ts';

export interface LivelyOptions {
  readonly key: () => string;
  readonly language: () => 'da' | 'en';
  readonly feed: () => InitiativeFeed | undefined;
  readonly pane: MapPane;
  /** How many the filters leave. */
  readonly count: () => number;
  /** Initiatives a page of the list. */
  readonly size: () => number;
  /** The address asks for a view, or no more for one. */
  readonly showView: (view: string | undefined) => void;
  /** An initiative has been opened. */
  readonly opened: (id: string) => void;
}

/** The parameters of the filters in the address. */
const FILTERS = ['q', ...FACETS];

/**
 * All that answers to a reader: the address, filters, dialogs, keys, the moving of the map. What a
 * page shows first is drawn without it; it comes when the page has a moment, or is wanted.
 */
export class Lively implements LiveMap {
  readonly sheets = livelySheets;
  readonly pager: PagerController;
  readonly roving: RovingController;
  readonly map: MapController;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LivelyOptions;
  readonly #address: AddressController;
  readonly #announcer: AnnouncerController;
  readonly #dialog: DialogController;
  readonly #several: DialogController;
  readonly #street: StreetMap;
  readonly #filtering: LatePart<Filtering>;
  readonly #detail;
  readonly #printing;
  readonly hrefOf: (id: string) => string;
  /** What has been read by its schema. */
  #checked: { readonly entries?: readonly Entry[]; readonly count?: number } = {};
  /** The open initiative that the page has been told of. */
  #told: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LivelyOptions) {
    const { key, language, feed, count, size, showView } = options;
    this.#host = host;
    this.#options = options;
    this.hrefOf = rememberedLinks(key);
    const find = (selector: string) => host.shadowRoot?.querySelector<HTMLElement>(selector);
    const all = (selector: string) => [
      ...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    const address = (this.#address = new AddressController(host, key));
    const announcer = (this.#announcer = new AnnouncerController(host, language));
    address.follow(['view'], () => showView(address.get('view')));
    this.#filtering = lazyPart(host, async () => {
      const { Filtering } = await import('./filtering.ts');
      const resultText = (): string => this.#words.count(count());
      return new Filtering(host, feed, { address, announcer, resultText });
    });
    address.follow(FILTERS, () => {
      if (this.#isFilteredByAddress) void this.#filtering.load();
    });
    this.pager = new PagerController(host, {
      size,
      item: (index) => all('.list .entry-title a')[index],
      moreText: (added, shown, total) =>
        paging[language()].moreShown(added, this.#words.things, shown, total),
      announcer,
    });
    this.#dialog = new DialogController(host, {
      name: 'initiative',
      address,
      focusAfter: () => find('.map-window'),
    });
    this.#several = new DialogController(host, { name: 'several' });
    this.roving = new RovingController(host, { items: () => all('.mark') });
    this.map = new MapController(host, {
      marks: () => options.pane.drawn.marks,
      roving: this.roving,
    });
    this.#street = new StreetMap(host);
    this.#detail = lazyPart(host, () => import('./detail.ts'));
    this.#printing = lazyPart(host, async () => {
      const { Printing } = await import('./printing.ts');
      return new Printing(host, () => this.#dialog.element);
    });
    host.addController(this);
  }

  get #words(): InitiativeLivelyMessages {
    return initiativeLively[this.#options.language()];
  }

  hostUpdated(): void {
    const { openId } = this.#dialog;
    const { feed, opened } = this.#options;
    if (openId === this.#told) return;
    this.#told = openId;
    if (openId !== undefined && feed()?.entries.some(({ id }) => id === openId)) opened(openId);
  }

  /** Writes the chosen view; undefined where it is the author's. */
  setView(view: string | undefined): void {
    this.#address.set({ view });
  }

  get #isFilteredByAddress(): boolean {
    return FILTERS.some((name) => this.#address.get(name) !== undefined);
  }

  /** What the address filters by is on its way. */
  get isWaiting(): boolean {
    const { now, hasFailed } = this.#filtering;
    return !now && !hasFailed && this.#isFilteredByAddress;
  }

  /** What the reader's filters leave; the same list while they and `offered` stay. */
  apply(offered: readonly Entry[]): readonly Entry[] {
    return this.#filtering.now?.filters.apply(offered) ?? offered;
  }

  /** Names the reader's choice of filters. */
  get filterKey(): string {
    return this.#filtering.now?.filters.key ?? '';
  }

  /** A press of a filter is drawn as far as it changes what is shown; the rest follows it. */
  get isAhead(): boolean {
    return this.#filtering.now?.filters.isAhead === true;
  }

  get wantedGoals(): readonly string[] {
    return this.#filtering.now?.filters.state.ids.goal ?? [];
  }

  /** What is shown is read by its schema as well, which tells what a look does not see. */
  check(feed: InitiativeFeed, entries: readonly Entry[], count: number): void {
    if (this.isAhead) return;
    if (entries === this.#checked.entries && count === this.#checked.count) return;
    this.#checked = { entries, count };
    whenIdle(() => {
      void import('./check-shown.ts').then(({ checkShown }) =>
        checkShown(feed, entries.slice(0, count)),
      );
    });
  }

  open(id: string, opener: EventTarget | null): void {
    this.#dialog.show(id, opener);
  }

  press(mark: Mark, opener: EventTarget | null): void {
    const [first, ...others] = mark.entries;
    if (first && others.length === 0) {
      this.open(first.id, opener);
      return;
    }
    const { drawn, em } = this.#options.pane;
    const near = apart(mark, drawn.aspect, em);
    if (near && drawn.view && near.span < drawn.view.span * 0.98) this.map.lookAt(near);
    else this.#several.show(mark.key, opener);
  }

  renderMoreWithoutPoint(scene: Scene, count: number): TemplateResult {
    const show = async (): Promise<void> => {
      const part = await this.#filtering.load();
      await this.#host.updateComplete;
      await part?.filters.toggle('place', EVERYWHERE);
    };
    return html`<button class="button" type="button" @click=${show}>
      ${paging[scene.language].showMore(count)}
    </button>`;
  }

  /** The rows of the list, once they can change. */
  get rows(): Rows | undefined {
    return this.#filtering.now?.rows;
  }

  get hasTiles(): boolean {
    return this.#street.isShown;
  }

  renderTiles(scene: Scene, view: MapView, aspect: number): unknown {
    return this.#street.renderTiles(scene, view, aspect, this.#options.pane.em);
  }

  renderStreetMap(scene: Scene, basemap: Basemap): unknown {
    return this.#street.render(scene, basemap);
  }

  renderButtons(scene: Scene): unknown {
    const { isWhole, isFitted } = this.map;
    if (this.isAhead) return noChange;
    return still(`${scene.number} ${isWhole} ${isFitted}`, () =>
      renderButtons(initiativeLively[scene.language], this.map),
    );
  }

  /** How many there are and the way to the filters; their bar, once it has been asked for. */
  renderFilters(scene: Scene, about: string, result: string): unknown {
    const part = this.#filtering.now;
    if (part) return part.render(scene, about, result);
    return html`<p class="result">${result}</p>
      <button class="button screen-only" type="button" @click=${this.#openFilters}>
        ${filter()} ${this.#words.filters}
      </button>`;
  }

  renderPager(): unknown {
    return renderPager(this.pager, paging[this.#options.language()]);
  }

  renderPrint(): TemplateResult {
    return html`<button class="button screen-only" type="button" @click=${this.#print}>
      ${print()} ${this.#words.print}
    </button>`;
  }

  readonly #openFilters = async (): Promise<void> => {
    const part = await this.#filtering.load();
    part?.filters.panel.fold();
    await this.#host.updateComplete;
    const first = '.filters input, .filters button';
    this.#host.shadowRoot?.querySelector<HTMLElement>(first)?.focus();
  };

  renderNone(): TemplateResult {
    return html`<div class="none" part="note">
      <p>${this.#words.noneFound}</p>
      ${this.#filtering.now?.renderShowAll(this.#words.showAll)}
    </div>`;
  }

  /** The open dialogs, and what is to be printed. */
  renderOver(scene: Scene, over: Over): unknown {
    return html`${this.#printing.now?.render(scene, over, this.#options.pane)}
    ${this.#renderDetail(scene)}`;
  }

  readonly #print = async (): Promise<void> => {
    const part = await this.#printing.load();
    await part?.print();
  };

  readonly #update = (): void => this.#host.requestUpdate();

  #renderDetail(scene: Scene): unknown {
    const { openId: key } = this.#several;
    if (this.#dialog.openId === undefined && key === undefined) return nothing;
    const part = this.#detail.want();
    if (!part) return nothing;
    const under = key === undefined ? [] : this.#options.pane.under(key);
    return html`${part.renderSeveral(scene, this.#several, { entries: under, update: this.#update })}
    ${part.renderDetail(scene, this.#dialog, {
      announcer: this.#announcer,
      host: this.#host,
      hrefOf: this.hrefOf,
    })}`;
  }
}
