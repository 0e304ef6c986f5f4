import { EmWidthController } from '../../controllers/em-width.ts';
import { property } from '../../element/property.ts';
import { VisionElement } from '../../element/vision-element.ts';
import { DAY } from '../../model/moment.ts';
import { zoneOf } from '../../model/zone.ts';
import { holdsKey } from '../../page/key-holders.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { renderStates } from '../../ui/states.ts';
import { renderBars } from './bars.ts';
import { layOutBars } from './bars-layout.ts';
import { renderFrame } from './frame.ts';
import { outlookText } from './outlook.ts';
import { BARS, PANES, type TimelineView } from './panes.ts';
import { readTimeline, type Timeline } from './read-timeline.ts';
import type { Facts, Rest } from './rest.ts';
import { select } from './select.ts';
import { sheets } from './sheets.ts';
import { Sketch } from './sketch.ts';

export type { TimelineView };

/** The name in the address, where the widget has no key. */
export const WIDGET = 'phase-timeline';
/** Narrower than this, in em, a drawing tells less than a list. */
export const NARROW = 36;
/** In em, where the host has no width, such as in a closed tab of the page. */
const USUAL_WIDTH = 60;

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
  @property({ type: Number }) limit = 40;

  /** One line for a sidebar: "Lige nu: fase 1 og 2 · næste: …". */
  @property({ type: Boolean }) compact = false;

  #timeline: Timeline | undefined;
  /** What is drawn before the rest is here; undefined where that takes more than a first picture. */
  #picture: unknown;
  readonly #width = new EmWidthController(this, USUAL_WIDTH);
  readonly #rest = lazyPart<Rest>(this, async () => {
    const view = this.#firstView;
    const { createRest } = await PANES[view]();
    return createRest(view, this, {
      facts: () => this.#facts,
      feedKey: () => this.feedKey,
      wanted: () => this.wantedLanguages,
      link: this.link,
    });
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // When it comes to stand here: what reads the address comes later, and in another order.
    holdsKey(this.key || WIDGET, this);
    // Not only when the feed is here: the two come side by side.
    if (this.#isOther) this.#rest.want();
  }

  /** Not in `willUpdate`: the width, and a feed that stands in the page, are read after that. */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    const { snapshot } = this;
    if (snapshot && this.#timeline?.snapshot !== snapshot) this.#timeline = readTimeline(snapshot);
    const rest = this.#rest.now;
    rest?.derive();
    const facts = rest || this.#isOther ? undefined : this.#facts;
    this.#picture = facts && this.#sketch(facts);
    if (this.#isOther || (snapshot && !this.#picture)) this.#rest.want();
    super.update(changed);
  }

  protected override render(): unknown {
    return renderStates(
      this.feedState,
      this.stateOptions,
      () => this.#rest.now?.render() ?? this.#picture,
    );
  }

  /** The rest comes when the first picture is on the screen, which is a frame after it was drawn. */
  protected override updated(): void {
    if (!this.#picture) return;
    const bring = (): void => void this.#rest.want();
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(bring)));
  }

  #sketch(facts: Facts): unknown {
    const { timeline, em } = facts;
    const scene = new Sketch(facts);
    const { process, phases, tracks, entries, range } = select(timeline, this.process, scene.today);
    if (timeline.isOdd || !range || phases.length + tracks.length === 0) return;
    const about = this.heading || scene.plain(process?.item.title) || scene.words.heading;
    const says = outlookText(scene, phases, entries);
    if (scene.isWanting) return;
    return renderFrame(scene, {
      about,
      says,
      hasProcesses: !this.process && timeline.processes.length > 1,
      bars: renderBars(scene, layOutBars(scene, { phases, tracks, entries }, range, em), about, {
        bars: undefined,
      }),
    });
  }

  /** Something else than the drawing of all there is has been asked for. */
  get #isOther(): boolean {
    return (
      this.compact ||
      this.#width.em < NARROW ||
      this.#firstView !== BARS ||
      [this.track, this.phase, this.from, this.until].some(Boolean) ||
      location.hash.includes('vision-') ||
      // The page around a frame would move twice.
      document.documentElement.dataset.frame === ''
    );
  }

  get #firstView(): TimelineView {
    const { view, views } = this;
    const [first = ''] = view && (!views || views.includes(view)) ? [view] : views.split(/[\s,]+/);
    if (Object.hasOwn(PANES, first)) return first as TimelineView;
    const { phases, tracks } = this.#timeline ?? {};
    return phases?.length === 0 && tracks?.length === 0 ? 'table' : BARS;
  }

  get #facts(): Facts | undefined {
    const timeline = this.#timeline;
    if (!timeline) return;
    const now = Date.now();
    return {
      timeline,
      language: this.language,
      pageLanguage: this.pageLanguage,
      best: this.best,
      today: Math.floor((zoneOf(timeline.snapshot.timeZone)?.toWall(now) ?? now) / DAY),
      level: this.headingLevel,
      em: this.#width.em,
      open: (kind, id, opener) => {
        void this.#rest.load().then((rest) => rest?.open(kind, id, opener));
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vision-phase-timeline': VisionPhaseTimeline;
  }
}
