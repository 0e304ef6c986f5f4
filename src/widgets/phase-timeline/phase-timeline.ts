import { html, nothing } from 'lit';
import { property } from '../../element/property.ts';
import { EmWidthController } from '../../controllers/em-width.ts';
import { LateTurn } from '../../controllers/late-turn.ts';
import { ViewController } from '../../controllers/view.ts';
import { VisionElement } from '../../element/vision-element.ts';
import { DAY } from '../../model/moment.ts';
import { zoneOf } from '../../model/zone.ts';
import { onMinute } from '../../page/clock.ts';
import { renderChoice } from '../../ui/choice.ts';
import { heading } from '../../ui/heading.ts';
import { renderStates } from '../../ui/states.ts';
import { layOutBars } from './bars-layout.ts';
import { renderBarsView } from './bars-view.ts';
import type { Drawing } from './drawing.ts';
import type { Lively } from './lively.ts';
import { compactText, outlookText } from './outlook.ts';
import { panesOf, type Pane } from './panes.ts';
import { readTimeline, type Timeline } from './read-timeline.ts';
import { Scene, type Open } from './scene.ts';
import type { Selection } from './select.ts';
import { Selections } from './selections.ts';
import { sheets } from './sheets.ts';
import { lineCount } from './shown.ts';

/** How the same content is shown. */
export type TimelineView = 'bars' | 'cycle' | 'table' | 'matrix';

const BARS = 'bars';
const VIEWS = [BARS, 'cycle', 'table', 'matrix'] as const;
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
  #selection: Selection | undefined;
  #drawing: Drawing | undefined;
  readonly #selections = new Selections();
  #stopClock: (() => void) | undefined;
  /** The view that is shown, or what goes with the drawing. */
  #part: Pane | undefined;
  /** There is no drawing: its words stand alone. */
  #isListed = false;
  #isWaiting = false;
  #isPainted = false;

  readonly #width = new EmWidthController(this, USUAL_WIDTH);
  readonly #view = new ViewController<TimelineView>(this, {
    all: VIEWS,
    asked: () => this.view || (this.#hasStructure ? undefined : 'table'),
    offered: () => this.views,
    canFill: (view) => this.#canFill(view),
  });
  readonly #panes = panesOf(this);
  readonly #lively = new LateTurn<Lively>(
    this,
    () => this.key || WIDGET,
    () => this.#fetchLively(),
  );
  readonly #deriving = { hostUpdate: (): void => this.#derive() };

  constructor() {
    super();
    // After the controllers that know the feed, the language and the width: Lit calls `willUpdate`
    // before any of them.
    this.addController(this.#deriving);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Not only when the feed is here: the two come side by side.
    for (const [view, pane] of Object.entries(this.#panes)) if (view === this.view) pane.want();
    // The doctor tells what is odd about the feed.
    if (location.hash.includes('vision-debug')) void this.#lively.load();
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

  /** What the drawing says comes behind the frame that shows it. */
  protected override updated(): void {
    if (this.#isPainted || !this.#drawing?.layout) return;
    this.#isPainted = true;
    requestAnimationFrame(() => setTimeout(() => void this.#panes.words.load()));
  }

  #derive(): void {
    const { snapshot, compact, headingLevel: level, language, pageLanguage, best } = this;
    const { em } = this.#width;
    const { words } = this.#panes;
    const isNarrow = em < NARROW;
    if (isNarrow && !compact && (this.view || BARS) === BARS) words.want();
    if (!snapshot) return;
    if (this.#read?.snapshot !== snapshot) this.#read = readTimeline(snapshot);
    const timeline = this.#read;
    const lively = this.#lively.now;
    const today = this.#today;
    const { track, phase, from, until } = this;
    const selection = this.#selections.of(timeline, today, {
      ...{ track, phase, from, until, process: this.process },
      ...(!this.process && { chosen: lively?.process ?? '' }),
    });
    this.#selection = selection;
    const left = lively?.narrow(timeline, selection) ?? selection;
    const view = this.#view.current;
    const pane = view === BARS || compact ? undefined : this.#panes[view];
    const drawn = pane?.want();
    this.#part = pane ? drawn : words.now;
    const { wording } = this.#part ?? words.now ?? {};
    const open = this.#open;
    const scene = new Scene({
      ...{ timeline, language, pageLanguage, best, wording, today, level, open },
    });
    const lines = view === 'table' ? left.entries.length : view === 'matrix' ? 0 : lineCount(left);
    const key = `${view} ${lively?.key ?? ''} ${this.#selections.key}`;
    const limit = lively ? lively.pager.shown(lines, key) : Math.min(lines, this.#pageSize);
    const shown = { ...left, limit: lines > 0 ? limit : this.#pageSize };
    const range = pane || compact || isNarrow ? undefined : selection.range;
    const layout =
      range && layOutBars(scene, shown, lively?.bars.rangeIn(range) ?? range, em, lively?.ticksOf);
    if (layout) lively?.bars.adopt(layout);
    const about = this.heading || scene.plain(selection.process?.item.title) || scene.words.heading;
    const says = (compact ? compactText : outlookText)(scene, selection.phases, selection.entries);
    this.#drawing = { scene, selection, view, shown, lines, layout, about, says };
    const isEmpty = selection.phases.length + selection.entries.length === 0;
    // The line broke, or the site has new files by now: the list tells of the same things.
    this.#isListed = !isEmpty && !compact && !layout && (!pane || pane.hasFailed);
    if (this.#isListed) this.#part = words.want();
    else if (scene.isWanting && !pane) words.want();
    this.#isWaiting =
      this.#lively.isAwaited || (this.#isListed ? !words.now : scene.isWanting && !words.hasFailed);
  }

  protected override render(): unknown {
    return renderStates(this.feedState, this.stateOptions, () =>
      // What is drawn now would not be what the address asks for, or would lack its words.
      this.#isWaiting ? html`<slot></slot>` : this.#renderFeed(),
    );
  }

  #renderFeed(): unknown {
    const drawing = this.#drawing;
    if (!drawing) return nothing;
    const { scene, selection, about, says } = drawing;
    const { phases, entries } = selection;
    if (entries.length === 0 && phases.length === 0) {
      return html`<p part="note" class="compact">${scene.words.empty}</p>`;
    }
    if (this.compact) return html`<p class="compact" part="compact">${says}</p>`;
    const lively = this.#lively.now;
    return html`<div class="timeline">
      <div class="head">
        ${heading(this.headingLevel, about)}
        ${renderChoice({
          name: 'views',
          legend: scene.words.viewsLegend,
          choices: this.#view.views.map((id) => ({ id, label: scene.words.views[id] })),
          chosen: this.#view.current,
          choose: (id) => this.#answer(() => this.#view.choose(id)),
        })}
      </div>
      <p class="outlook lead measure">${says}</p>
      <div class="tools screen-only">
        ${(this.#part ?? this.#panes.words.now)?.renderTools(scene, {
          entries,
          process: this.process ? undefined : selection.process?.item.id,
          chooseProcess: (id) => this.#answer((answering) => answering.chooseProcess(id)),
          openFilters: lively?.hasFilterBar
            ? undefined
            : () => this.#answer((answering) => void answering.openFilters()),
          print: () => this.#answer((answering) => void answering.print()),
        })}
      </div>
      ${lively?.renderFilters(drawing) ?? nothing} ${this.#renderView(drawing)}
      ${lively?.renderDialogs(scene) ?? nothing}
    </div>`;
  }

  #renderView(drawing: Drawing): unknown {
    const { scene, shown, layout, about, lines } = drawing;
    const lively = this.#lively.now;
    const answer = this.#answer;
    const paging = {
      count: shown.limit,
      next: Math.max(0, Math.min(this.#pageSize, lines - shown.limit)),
      total: lines,
      showMore: (): void => answer(({ pager }) => void pager.showMore()),
    };
    return html`${
      layout
        ? renderBarsView(scene, layout, about, lively, (zoom) =>
            answer(({ bars }) => bars.setZoom(zoom)),
          )
        : nothing
    }${this.#part?.renderPane({ drawing, lively, answer, paging }) ?? nothing}`;
  }

  get #today(): number {
    const now = Date.now();
    return Math.floor((zoneOf(this.snapshot?.timeZone ?? 'UTC')?.toWall(now) ?? now) / DAY);
  }

  get #pageSize(): number {
    return this.limit >= 1 ? Math.floor(this.limit) : PAGE;
  }

  get #hasStructure(): boolean {
    const { phases, tracks } = this.#selection ?? {};
    return !phases || !tracks || phases.length > 0 || tracks.length > 0;
  }

  #canFill(view: TimelineView): boolean {
    const selection = this.#selection;
    if (!selection) return true;
    if (view === BARS) return selection.range !== undefined;
    if (view === 'cycle') return selection.phases.length > 1;
    if (view === 'table') return selection.entries.length > 0;
    return selection.tracks.length > 0 && selection.range !== undefined;
  }

  async #fetchLively(): Promise<Lively> {
    // It opens and prints what the words say.
    const words = await this.#panes.words.load();
    if (!words) throw new TypeError('the words of the timeline cannot be fetched');
    const { Lively } = await words.fetchLively();
    const lively = new Lively(this, {
      key: () => this.#lively.key,
      lang: () => this.pageLanguage,
      language: () => this.language,
      drawing: () => this.#drawing,
      selection: () => this.#selection,
      today: () => this.#today,
      pageSize: () => this.#pageSize,
      view: this.#view,
      link: this.link,
      feedKey: () => this.feedKey,
      wanted: () => this.wantedLanguages,
    });
    // The last again: what it brings knows the address and the filters.
    this.removeController(this.#deriving);
    this.addController(this.#deriving);
    return lively;
  }

  /** At once where it can be; else when that which answers is here, and drawn with. */
  readonly #answer = (act: (lively: Lively) => void): void => {
    const { now } = this.#lively;
    if (now) act(now);
    else void this.#answerLate(act);
  };

  async #answerLate(act: (lively: Lively) => void): Promise<void> {
    const lively = await this.#lively.load();
    await this.updateComplete;
    if (lively) act(lively);
  }

  readonly #open: Open = (kind, id, opener) =>
    this.#answer((lively) => lively.open(kind, id, opener));
}

declare global {
  interface HTMLElementTagNameMap {
    'vision-phase-timeline': VisionPhaseTimeline;
  }
}
