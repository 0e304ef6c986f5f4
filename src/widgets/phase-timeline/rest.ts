import { html, nothing, type ReactiveController } from 'lit';
import { LatePart } from '../../controllers/late-part.ts';
import { LateTurn } from '../../controllers/late-turn.ts';
import { ViewController } from '../../controllers/view.ts';
import type { Text } from '../../model/text.ts';
import { onMinute } from '../../page/clock.ts';
import { renderChoice } from '../../ui/choice.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { renderBars } from './bars.ts';
import { layOutBars } from './bars-layout.ts';
import type { Drawing } from './drawing.ts';
import { renderFrame } from './frame.ts';
import type { Lively } from './lively.ts';
import { outlookText } from './outlook.ts';
import { BARS, PANES, type Pane, type TimelineView } from './panes.ts';
import { NARROW, WIDGET, type VisionPhaseTimeline } from './phase-timeline.ts';
import { renderProcesses } from './processes.ts';
import type { Timeline } from './read-timeline.ts';
import { restSheets } from './rest.styles.ts';
import { Scene } from './scene.ts';
import type { Selection } from './select.ts';
import { Selections } from './selections.ts';
import { lineCount } from './shown.ts';
import type { Open, SketchOptions } from './sketch.ts';
import { renderTools } from './tools.ts';

export interface Facts extends SketchOptions {
  /** How wide the widget is. */
  readonly em: number;
}

export interface RestOptions {
  /** Undefined until there is a feed. */
  readonly facts: () => Facts | undefined;
  /** Names the feed among those of the page, for the choice of its language. */
  readonly feedKey: () => string;
  readonly wanted: () => readonly string[];
  readonly link: (href: Text) => string | undefined;
}

const VIEWS = Object.keys(PANES) as [TimelineView, ...TimelineView[]];
const PAGE = 40;

/** With the pane of the view that is shown first. */
export async function createRest(
  view: TimelineView,
  host: VisionPhaseTimeline,
  options: RestOptions,
): Promise<Rest> {
  const rest = new Rest(host, options);
  await rest.load(view);
  return rest;
}

/** The widget beyond its first picture: every view, what is said of each, and what answers. */
export class Rest implements ReactiveController {
  readonly sheets = restSheets;

  readonly #host: VisionPhaseTimeline;
  readonly #options: RestOptions;
  readonly #selections = new Selections();
  readonly #panes = new Map<TimelineView, LatePart<Pane>>();
  readonly #view: ViewController<TimelineView>;
  readonly #lively: LateTurn<Lively>;
  readonly #mender: LatePart<typeof import('./mend.ts')>;
  readonly #narrow: LatePart<typeof import('./asked.ts')>;
  readonly #compact: LatePart<typeof import('./compact.ts')>;
  #looked: Timeline | undefined;
  #timeline: Timeline | undefined;
  #selection: Selection | undefined;
  #drawing: Drawing | undefined;
  /** The pane that is shown. */
  #pane: Pane | undefined;
  #isWaiting = false;
  #stopClock: (() => void) | undefined;

  constructor(host: VisionPhaseTimeline, options: RestOptions) {
    this.#host = host;
    this.#options = options;
    this.#view = new ViewController<TimelineView>(host, {
      all: VIEWS,
      asked: () => host.view || (this.#hasStructure ? undefined : 'table'),
      offered: () => host.views,
      canFill: (view) => this.#canFill(view),
    });
    this.#lively = new LateTurn(
      host,
      () => host.key || WIDGET,
      () => this.#fetchLively(),
    );
    this.#mender = new LatePart(host, () => import('./mend.ts'));
    this.#narrow = new LatePart(host, () => import('./asked.ts'));
    this.#compact = new LatePart(host, () => import('./compact.ts'));
    host.addController(this);
    // A reader may have been quicker; and the doctor tells what is odd about the feed.
    if (host.matches(':hover, :focus-within') || location.hash.includes('vision-debug')) {
      void this.#lively.load();
    }
  }

  hostConnected(): void {
    let day = this.#today;
    this.#stopClock = onMinute(() => {
      if (this.#today === day) return;
      day = this.#today;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stopClock?.();
  }

  load(view: TimelineView): Promise<unknown> {
    return this.#paneOf(view).load();
  }

  /** Finds what to draw. */
  derive(): void {
    const facts = this.#options.facts();
    if (!facts) return;
    const { track, phase, from, until, process, compact } = this.#host;
    const timeline = this.#mended(facts.timeline);
    const { em, today } = facts;
    const lively = this.#lively.now;
    const chosen = process ? '' : (lively?.process ?? '');
    const asked = { track, phase, from, until, process, chosen };
    const isNarrowed = [track, phase, from, until].some(Boolean);
    const narrow = isNarrowed ? this.#narrow.want() : undefined;
    const short = compact ? this.#compact.want() : undefined;
    const selection = this.#selections.of(timeline, today, asked, narrow?.narrowToAsked);
    this.#selection = selection;
    const left = lively?.narrow(timeline, selection) ?? selection;
    const view = this.#view.current;
    const scene = new Scene({ ...facts, timeline, open: this.open });
    const lines = view === 'table' ? left.entries.length : view === 'matrix' ? 0 : lineCount(left);
    const key = `${view} ${lively?.key ?? ''} ${this.#selections.key}`;
    const limit = lively ? lively.pager.shown(lines, key) : Math.min(lines, this.#pageSize);
    const shown = { ...left, limit: lines > 0 ? limit : this.#pageSize };
    const range = view !== BARS || compact || em < NARROW ? undefined : selection.range;
    const layout =
      range && layOutBars(scene, shown, lively?.bars.rangeIn(range) ?? range, em, lively?.ticksOf);
    if (layout) lively?.bars.adopt(layout);
    const about =
      this.#host.heading || scene.plain(selection.process?.item.title) || scene.words.heading;
    const says = (short?.compactText ?? outlookText)(scene, selection.phases, selection.entries);
    this.#drawing = { scene, selection, view, shown, lines, layout, about, says };
    const pane = this.#paneOf(view);
    this.#pane = pane.want();
    // The line broke, or the site has new files by now: the list tells of the same things.
    if (pane.hasFailed) this.#pane = this.#paneOf(BARS).want();
    this.#isWaiting =
      // What is drawn now would not be what the address asks for, nor what the page promised.
      this.#lively.isAwaited ||
      (isNarrowed && !narrow) ||
      (compact && !short) ||
      (timeline.isOdd && !this.#mender.hasFailed);
  }

  /** Undefined while what it cannot be drawn without is on its way. */
  render(): unknown {
    const drawing = this.#drawing;
    if (!drawing || this.#isWaiting) return;
    const { scene, selection, about, says, layout } = drawing;
    if (selection.phases.length + selection.entries.length === 0) {
      return html`<p part="note" class="compact">${scene.more.empty}</p>`;
    }
    if (this.#host.compact) return html`<p class="compact" part="compact">${says}</p>`;
    const lively = this.#lively.now;
    const { processes } = scene.timeline;
    const hasProcesses = !this.#host.process && processes.length > 1;
    return html`${renderFrame(scene, {
      about,
      says,
      hasProcesses,
      views: this.#renderViews(drawing),
      processes:
        hasProcesses &&
        renderProcesses(drawing, (id) => this.#answer((answering) => answering.chooseProcess(id))),
      filters: lively?.renderFilters(drawing),
      zoom:
        layout &&
        this.#pane?.renderZoom?.(scene, layout, lively, (zoom) =>
          this.#answer(({ bars }) => bars.setZoom(zoom)),
        ),
      bars: layout && renderBars(scene, layout, about, { bars: lively?.bars }),
      pane: this.#renderPane(drawing),
    })}${lively?.renderDialogs(scene) ?? nothing}`;
  }

  /** What is odd waits for what puts it right. */
  #mended(looked: Timeline): Timeline {
    const mender = looked.isOdd && this.#mender.want();
    if (!mender) return looked;
    if (looked !== this.#looked) this.#timeline = mender.mended((this.#looked = looked));
    return this.#timeline ?? looked;
  }

  #renderViews({ scene, selection }: Drawing): unknown {
    const { more: words } = scene;
    return html`${renderChoice({
      name: 'views',
      legend: words.viewsLegend,
      choices: this.#view.views.map((id) => ({ id, label: words.views[id] })),
      chosen: this.#view.current,
      choose: (id) => this.#answer(() => this.#view.choose(id)),
    })}
    ${renderTools(scene, {
      entries: selection.entries,
      openFilters: this.#lively.now?.hasFilterBar
        ? undefined
        : () => this.#answer((lively) => void lively.openFilters()),
      print: () => this.#answer((lively) => void lively.print()),
    })}`;
  }

  #renderPane(drawing: Drawing): unknown {
    const { shown, lines } = drawing;
    return this.#pane?.renderPane({
      drawing,
      lively: this.#lively.now,
      answer: this.#answer,
      paging: {
        count: shown.limit,
        next: Math.max(0, Math.min(this.#pageSize, lines - shown.limit)),
        total: lines,
        showMore: () => this.#answer(({ pager }) => void pager.showMore()),
      },
    });
  }

  get #today(): number {
    return this.#options.facts()?.today ?? 0;
  }

  get #pageSize(): number {
    const { limit } = this.#host;
    return limit >= 1 ? Math.floor(limit) : PAGE;
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

  #paneOf(view: TimelineView): LatePart<Pane> {
    let part = this.#panes.get(view);
    if (!part) {
      part = lazyPart(this.#host, PANES[view]);
      this.#panes.set(view, part);
    }
    return part;
  }

  async #fetchLively(): Promise<Lively> {
    const { Lively } = await import('./lively.ts');
    return new Lively(this.#host, {
      ...this.#options,
      key: () => this.#lively.key,
      lang: () => this.#drawing?.scene.pageLanguage ?? 'da',
      language: () => this.#drawing?.scene.language ?? 'da',
      today: () => this.#today,
      drawing: () => this.#drawing,
      selection: () => this.#selection,
      pageSize: () => this.#pageSize,
      view: this.#view,
    });
  }

  /** At once where it can be; else when that which answers is here, and drawn with. */
  readonly #answer = (act: (lively: Lively) => void): void => {
    const { now } = this.#lively;
    if (now) act(now);
    else void this.#answerLate(act);
  };

  async #answerLate(act: (lively: Lively) => void): Promise<void> {
    const lively = await this.#lively.load();
    await this.#host.updateComplete;
    if (lively) act(lively);
  }

  readonly open: Open = (kind, id, opener) =>
    this.#answer((lively) => lively.open(kind, id, opener));
}
