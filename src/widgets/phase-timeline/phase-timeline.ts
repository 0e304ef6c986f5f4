import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../element/property.ts';
import { AddressController } from '../../controllers/address.ts';
import { AnnouncerController } from '../../controllers/announcer.ts';
import { DialogController } from '../../controllers/dialog.ts';
import { EmWidthController } from '../../controllers/em-width.ts';
import { FiltersController } from '../../controllers/filters.ts';
import { PagerController } from '../../controllers/pager.ts';
import { ViewController } from '../../controllers/view.ts';
import { VisionSelectEvent } from '../../element/events.ts';
import { VisionElement } from '../../element/vision-element.ts';
import { kit } from '../../i18n/kit.ts';
import { phaseTimeline } from '../../i18n/phase-timeline.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { DAY } from '../../model/wall-time.ts';
import { zoneOf } from '../../model/zone.ts';
import { onMinute } from '../../page/clock.ts';
import { heading } from '../../ui/heading.ts';
import { renderPager } from '../../ui/pager.ts';
import { renderStates } from '../../ui/states.ts';
import type { Sort } from '../../ui/table.ts';
import { BarsController } from './bars-controller.ts';
import { layOutBars, type BarsLayout } from './bars-layout.ts';
import { rangeText } from './bars.ts';
import { renderBarsView } from './bars-view.ts';
import { entryFilters } from './entry-filters.ts';
import { LazyParts } from './lazy-parts.ts';
import { lineCount, renderOutline, type Shown } from './outline.ts';
import { compactText, outlookText } from './outlook.ts';
import { readTimeline, type Timeline } from './read-timeline.ts';
import { Scene, type OpenKind } from './scene.ts';
import { sheets } from './sheets.ts';
import { Selections, shownOf } from './selections.ts';
import type { Selection } from './select.ts';
import { renderTools, renderViewChoice } from './head.ts';

/** How the same content is shown. */
export type TimelineView = 'bars' | 'cycle' | 'table' | 'matrix';

const VIEWS = ['bars', 'cycle', 'table', 'matrix'] as const;
const WIDGET = 'phase-timeline';
/** Narrower than this, in em, a drawing tells less than a list. */
const NARROW = 36;
/** In em, where the host has no width, such as in a closed tab of the page. */
const USUAL_WIDTH = 60;
const PAGE = 40;

/**
 * Where the work with a vision stands: phases that overlap, tracks, principles and activities, with
 * dates as exact or as loose as they are known.
 *
 * @slot - The fallback: shown until the feed is there, and where it cannot be had.
 * @csspart heading - The heading.
 * @csspart drawing - The drawing of the view `bars`.
 * @csspart outline - Everything in words, beneath a drawing or alone.
 * @csspart phase - A phase in it.
 * @csspart table - The table, and the matrix.
 * @csspart choice - The choice of views, of a process and of how much time is seen.
 * @csspart filters - The filters.
 * @csspart dialog - What has been opened.
 * @csspart pager - "Vis flere".
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
 * @fires {VisionSelectEvent} vision-select - A phase, an activity or a decision was opened.
 */
export class VisionPhaseTimeline extends VisionElement {
  static override styles = sheets;

  /**
   * The view to begin with: `bars` (bands and marks on an axis; cards where there is no room),
   * `cycle` (the phases as a loop), `table` or `matrix` (tracks by quarters). Default: the first
   * that the feed can fill.
   */
  @property() view = '';

  /** The views to offer, separated by commas, in their order. Default: all that the feed can fill. */
  @property() views = '';

  /** The first day or month or year to show: `2024-05-29`, `2024-05`, `2024`. */
  @property() from = '';

  /** The last of them. */
  @property() until = '';

  /** The tracks to show, by their ids, separated by commas. Default: all. */
  @property() track = '';

  /** The phases to show, by their ids, separated by commas. Default: all. */
  @property() phase = '';

  /**
   * The process to show, by its id, where a feed tells of several. Default: the one under way, and
   * readers may choose another.
   */
  @property() process = '';

  /** How many activities are listed at a time. Default: 40. */
  @property({ type: Number }) limit = PAGE;

  /** One line for a sidebar: "Lige nu: fase 1 og 2 · næste: …". */
  @property({ type: Boolean }) compact = false;

  #read: Timeline | undefined;
  #scene: Scene | undefined;
  #selection: Selection | undefined;
  readonly #selections = new Selections();
  #entries: readonly TimelineEntry[] = [];
  #layout: BarsLayout | undefined;
  #chosenProcess = '';
  #chosenPhase: string | undefined;
  #sort: Sort | undefined;
  #stopClock: (() => void) | undefined;

  readonly #address = new AddressController(this, () => this.key || WIDGET);
  readonly #announcer = new AnnouncerController(this, () => this.language);
  readonly #width = new EmWidthController(this, USUAL_WIDTH);
  readonly #filters = new FiltersController<TimelineEntry>(
    this,
    entryFilters(
      () => this.#selection,
      () => this.#today,
    ),
    {
      address: this.#address,
      announcer: this.#announcer,
      resultText: () => phaseTimeline[this.language].found(this.#entries.length),
    },
  );
  readonly #pager = new PagerController(this, {
    size: () => this.limit,
    item: (index) => this.renderRoot.querySelectorAll<HTMLElement>('.item-title')[index],
    moreText: (added, shown, total) =>
      kit[this.language].moreShown(added, phaseTimeline[this.language].things, shown, total),
    announcer: this.#announcer,
  });
  readonly #view = new ViewController<TimelineView>(this, {
    all: VIEWS,
    asked: () => this.view || (this.#hasStructure ? undefined : 'table'),
    offered: () => this.views,
    canFill: (view) => this.#canFill(view),
    address: this.#address,
  });
  readonly #bars = new BarsController(this, {
    today: () => this.#today,
    moved: () => {
      const range = this.#layout?.range;
      if (range && this.#scene) this.#announcer.say(this.#shows(this.#scene, range));
    },
  });
  readonly #activity = new DialogController(this, {
    name: 'activity',
    address: this.#address,
    focusAfter: (id) => this.#lineOf(id),
  });
  readonly #detail = new DialogController(this, { name: 'detail', address: this.#address });
  readonly #several = new DialogController(this, { name: 'several' });
  readonly #parts = new LazyParts(this);

  constructor() {
    super();
    this.#address.follow(['process'], () => {
      this.#chosenProcess = this.#address.get('process') ?? '';
    });
    // The last of the controllers, after those that know the feed, the language and the width: Lit
    // calls `willUpdate` before any of them.
    this.addController({ hostUpdate: () => this.#derive() });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.view && this.view !== 'bars') this.#parts.loadViews();
    let day = this.#today;
    this.#stopClock = onMinute(() => {
      if (this.#today === day) return;
      day = this.#today;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopClock?.();
  }

  #derive(): void {
    const { snapshot } = this;
    if (!snapshot) return;
    const timeline =
      this.#read?.snapshot === snapshot ? this.#read : (this.#read = readTimeline(snapshot));
    const today = this.#today;
    this.#scene = new Scene({
      timeline,
      language: this.language,
      pageLanguage: this.pageLanguage,
      best: this.best,
      today,
      level: this.headingLevel,
      open: this.#open,
    });
    const { track, phase, from, until } = this;
    const selection = this.#selections.of(timeline, today, {
      ...{ track, phase, from, until, process: this.process },
      ...(!this.process && { chosen: this.#chosenProcess }),
    });
    this.#selection = selection;
    this.#entries = this.#filters.apply(selection.entries);
    this.#layout = undefined;
    if (this.compact || this.#current !== 'bars' || this.#isNarrow || !selection.range) return;
    this.#layout = layOutBars(
      this.#scene,
      this.#shown(),
      this.#bars.rangeIn(selection.range),
      this.#width.em,
    );
    this.#bars.adopt(this.#layout);
  }

  protected override render(): unknown {
    return renderStates(this.feedState, this.stateOptions, () => this.#renderFeed());
  }

  #renderFeed(): unknown {
    const scene = this.#scene;
    const selection = this.#selection;
    if (!scene || !selection) return nothing;
    if (selection.entries.length === 0 && selection.phases.length === 0) {
      return this.#renderEmpty(scene);
    }
    if (this.compact) return this.#renderCompact(scene, selection);
    const about = this.heading || scene.plain(selection.process?.item.title) || scene.words.heading;
    return html`<div class="timeline">
      <div class="head">
        ${heading(this.headingLevel, about)}
        ${renderViewChoice(scene, this.#view, kit[this.language])}
      </div>
      <p class="outlook lead measure">${outlookText(scene, selection.phases, selection.entries)}</p>
      ${renderTools(scene, {
        process: this.process ? undefined : selection.process?.item.id,
        chooseProcess: this.#chooseProcess,
        filterButton: this.#parts.renderFilterButton(scene, this.#filters),
        print: () => void this.#parts.print(scene, this.#shown(), about),
      })}
      ${this.#parts.renderFilters(scene, this.#filters, {
        about,
        result: scene.words.found(this.#entries.length),
        kit: kit[this.language],
      })}
      ${this.#renderView(scene, selection, about)} ${renderPager(this.#pager, kit[this.language])}
      ${this.#renderDialogs(scene)}
    </div>`;
  }

  #renderEmpty(scene: Scene): TemplateResult {
    return html`<p part="note" class="compact">${scene.words.empty}</p>`;
  }

  #renderCompact(scene: Scene, { phases, entries }: Selection): TemplateResult {
    return html`<p class="compact" part="compact">${compactText(scene, phases, entries)}</p>`;
  }

  #renderView(scene: Scene, selection: Selection, about: string): unknown {
    const view = this.#current;
    const all = this.#shown();
    const lines = view === 'table' ? all.entries.length : lineCount(all);
    const key = `${view} ${this.#filters.key} ${this.#selections.key}`;
    const shown = { ...all, limit: this.#pager.shown(view === 'matrix' ? 0 : lines, key) };
    const drawing =
      view === 'bars'
        ? this.#renderBars(scene, about)
        : this.#parts.renderView(scene, {
            view,
            shown: view === 'matrix' ? all : shown,
            process: selection.process,
            about,
            sort: this.#sort,
            onSort: this.#onSort,
            phase: this.#chosenPhase,
            choosePhase: this.#choosePhase,
          });
    const isWhole = view === 'table' || view === 'matrix';
    return html`${drawing}${isWhole ? nothing : renderOutline(scene, shown)}`;
  }

  #renderBars(scene: Scene, about: string): unknown {
    const layout = this.#layout;
    return layout
      ? renderBarsView(scene, layout, about, this.#bars, this.#shows(scene, layout.range))
      : nothing;
  }

  #renderDialogs(scene: Scene): unknown {
    return this.#parts.renderDialogs(scene, {
      dialogs: { activity: this.#activity, detail: this.#detail, several: this.#several },
      several: (key) => this.#bars.entriesOf(key),
      link: this.link,
      kit: kit[this.language],
    });
  }

  get #today(): number {
    const zone = zoneOf(this.snapshot?.timeZone ?? 'UTC');
    const now = Date.now();
    return Math.floor((zone ? zone.toWall(now) : now) / DAY);
  }

  get #current(): TimelineView {
    return this.#view.current;
  }

  get #isNarrow(): boolean {
    return this.#width.em < NARROW;
  }

  get #hasStructure(): boolean {
    return this.#selection
      ? this.#selection.phases.length > 0 || this.#selection.tracks.length > 0
      : true;
  }

  #canFill(view: TimelineView): boolean {
    const selection = this.#selection;
    if (!selection) return true;
    if (view === 'bars') return selection.range !== undefined;
    if (view === 'cycle') return selection.phases.length > 1;
    if (view === 'table') return selection.entries.length > 0;
    return selection.tracks.length > 0 && selection.range !== undefined;
  }

  #shown(): Shown {
    return shownOf(this.#selection, this.#filters.state.ids, this.#entries, this.limit);
  }

  #shows(scene: Scene, range: BarsLayout['range']): string {
    return scene.words.shows(rangeText(scene, range));
  }

  #lineOf(id: string): HTMLElement | undefined {
    const lines = this.renderRoot.querySelectorAll<HTMLElement>('[data-entry]');
    return [...lines].find(({ dataset }) => dataset.entry === id);
  }

  readonly #open = (kind: OpenKind, id: string, opener?: EventTarget | null): void => {
    if (kind === 'several') {
      this.#several.show(id, opener);
      return;
    }
    this.#several.close();
    if (kind === 'activity') this.#activity.show(id, opener);
    else this.#detail.show(`${kind}:${id}`, opener);
    this.dispatchEvent(new VisionSelectEvent(kind, id));
  };

  readonly #chooseProcess = (id: string): void => {
    this.#chosenProcess = id;
    this.#chosenPhase = undefined;
    this.#address.set({ process: id });
    this.requestUpdate();
  };

  readonly #choosePhase = (id: string): void => {
    this.#chosenPhase = id;
    this.requestUpdate();
    this.dispatchEvent(new VisionSelectEvent('phase', id));
  };

  readonly #onSort = (sort: Sort): void => {
    this.#sort = sort;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vision-phase-timeline': VisionPhaseTimeline;
  }
}
