import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../element/property.ts';
import { LatePart } from '../../controllers/late-part.ts';
import { LateTurn } from '../../controllers/late-turn.ts';
import { LateTies } from '../../controllers/late-ties.ts';
import type { PagerController } from '../../controllers/pager.ts';
import { ViewController } from '../../controllers/view.ts';
import { VisionSelectEvent } from '../../element/events.ts';
import { VisionElement } from '../../element/vision-element.ts';
import type { FeedList } from '../../feed/feed-list.ts';
import { events, type FeedEvent } from '../../feed/schema/events.ts';
import { judgeRules } from '../../feed/schema/rule.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { eventCalendar } from '../../i18n/event-calendar.ts';
import { paging } from '../../i18n/paging.ts';
import { addDays, type PlainDate } from '../../model/plain-date.ts';
import { onMinute } from '../../page/clock.ts';
import { renderChoice } from '../../ui/choice.ts';
import { dress } from '../../ui/dress.ts';
import { heading } from '../../ui/heading.ts';
import { renderStates } from '../../ui/states.ts';
import { Agenda } from './agenda.ts';
import type { CalendarParts } from './calendar-parts.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { styles } from './event-calendar.styles.ts';
import { renderCompact, renderListPane } from './list-pane.ts';
import { createEventPager } from './event-pager.ts';
import { Finding } from './finding.ts';
import { Opening } from './opening.ts';
import type { Periods } from './periods.ts';
import { SearchData } from './search-data.ts';
import { Taking } from './taking.ts';
import { dayAndMonth, type Telling } from './telling.ts';
import { type DaySpan, OWN_DAYS, type PeriodPane, type ViewTools } from './view-tools.ts';
import { zoneNote } from './zone-note.ts';

export type CalendarView = 'list' | 'month' | 'week';
type PeriodView = Exclude<CalendarView, 'list'>;

/** What a view's file has. */
interface PaneModule {
  readonly pane: PeriodPane;
  readonly Periods: typeof Periods;
}

const PANES: Readonly<Record<PeriodView, () => Promise<PaneModule>>> = {
  month: () => import('./month-pane.ts'),
  week: () => import('./week-pane.ts'),
};
const VIEWS = ['list', 'month', 'week'] as const;
const NAME = 'event-calendar';
/** Events a page of the list. */
const PAGE = 12;
const COMPACT = 3;

/**
 * Events from many organisers: as a list, a month or a week.
 *
 * @slot - The fallback: a link to the calendar's own page.
 * @csspart heading - A heading.
 * @csspart day - A day of the list.
 * @csspart event - An event.
 * @csspart link - The link of an event.
 * @csspart image - The picture of an event.
 * @csspart long - The group of what lasts for weeks.
 * @csspart grid - The month.
 * @csspart day-cell - A day of the month.
 * @csspart choice - The choice of views.
 * @csspart pager - "Vis flere".
 * @cssprop --vision-accent - The one accent colour. Default: the text's own.
 * @cssprop --vision-on-accent - The colour of text on the accent. Default: none, and nothing is filled.
 * @cssprop --vision-line - Lines between things. Default: a quarter of the text's colour.
 * @cssprop --vision-radius - The rounding of corners. Default: 0.25em.
 * @cssprop --vision-space - The distance between things. Default: 1em.
 * @cssprop --vision-focus - The focus ring. Default: the accent.
 * @cssprop --vision-text - The text's colour. Default: the page's.
 * @cssprop --vision-surface - The ground. Default: the page's.
 * @fires {VisionReadyEvent} vision-ready - The feed is shown for the first time.
 * @fires {VisionErrorEvent} vision-error - The feed could not be had; `code` says why.
 * @fires {VisionIssueEvent} vision-issue - Something in the feed is wrong; the rest is shown.
 * @fires {VisionSelectEvent} vision-select - An event was chosen; the id of one in a series is `ID@START`.
 */
export class VisionEventCalendar extends VisionElement {
  static override styles = styles;

  /** The view to begin with: `list` (the default), `month` or `week`. A reader's choice overrides it. */
  @property() view = '';

  /** The views to choose between, separated by commas. Default: all three; with one, no choice is shown. */
  @property() views = '';

  /** Events a page of the list. Default: 12; 3 with `compact`. */
  @property({ type: Number }) limit = 0;

  /** The first day that is shown (`2026-05-01`). Default: today, and for month and week no limit. */
  @property() from = '';

  /** The last day that is shown (`2026-05-31`). Default: no limit. */
  @property() until = '';

  /** Only events of these organisers, by their ids, separated by commas. */
  @property() organiser = '';

  /** Only events with one of these tags, separated by commas. */
  @property() tag = '';

  /** Only events that serve one of these goals, by their ids, separated by commas. */
  @property() goal = '';

  /** Only events of these initiatives, by their ids, separated by commas. */
  @property() initiative = '';

  /** Only events at these places, by their ids, separated by commas. */
  @property() place = '';

  /** A short list of the next events, for a sidebar: no choice of views, no pages. */
  @property({ type: Boolean }) compact = false;

  /** Keeps what is shown from being told to search engines, as schema.org's JSON-LD in the page. */
  @property({ attribute: 'no-json-ld', type: Boolean }) noJsonLd = false;

  /** Leaves search and filters out. */
  @property({ type: Boolean, attribute: 'hide-filters' }) hideFilters = false;

  readonly #ties = new LateTies(this, {
    key: () => this.key || NAME,
    lang: () => this.pageLanguage,
  });
  readonly #agenda = new Agenda(() => this);
  readonly #opening = new Opening(this, {
    ties: this.#ties,
    select: ({ id }) => this.dispatchEvent(new VisionSelectEvent('event', id)),
  });
  readonly #view = new ViewController<CalendarView>(this, {
    all: VIEWS,
    asked: () => this.view,
    offered: () => (this.compact ? 'list' : this.views),
    address: this.#ties,
  });
  readonly #finding = new Finding(this, {
    ties: this.#ties,
    agenda: this.#agenda,
    isOffered: () => !this.compact && !this.hideFilters,
    goTo: (date) => this.#periods?.goTo(date),
  });
  readonly #taking = new Taking(this, this.#ties);
  readonly #panes = new Map<PeriodView, PeriodPane>();
  readonly #asked = new Set<PeriodView>();
  #periods: Periods | undefined;
  readonly #parts = new LatePart(this, async () => {
    const { CalendarParts } = await import('./calendar-parts.ts');
    return new CalendarParts(this, () => this.feedKey);
  });
  readonly #series = new LatePart(this, async () => {
    const { parseRule, Series } = await import('../../model/series.ts');
    judgeRules(parseRule);
    return Series;
  });
  readonly #pagers = {
    list: this.#createPager('.list', () => this.limit || PAGE),
    long: this.#createPager('.long', () => COMPACT),
  };
  /** What is drawn, in its order. */
  #shown: readonly EventOccurrence[] = [];
  #isDrawn = false;
  #stopClock: (() => void) | undefined;

  constructor() {
    super();
    new LateTurn(
      this,
      () => '',
      async () => dress(this, (await import('./late-look.ts')).lateSheets),
    );
    new SearchData(this, () => {
      const { snapshot } = this;
      if (!snapshot || this.noJsonLd) return undefined;
      return { snapshot, telling: this.#telling(Date.now()), occurrences: this.#shown };
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Events end, and a new day begins, while the page is open.
    this.#stopClock = onMinute(() => {
      if (this.#series.hasFailed) void this.#series.load();
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopClock?.();
    this.#finding.rest();
  }

  protected override willUpdate(): void {
    // Not only when the feed is here: the two come side by side.
    const view = this.#view.current;
    if (view !== 'list') void this.#loadPane(view);
  }

  protected override render(): unknown {
    this.#shown = [];
    return renderStates(this.feedState, this.stateOptions, (snapshot) =>
      this.#renderCalendar(snapshot),
    );
  }

  protected override updated(): void {
    const { snapshot } = this;
    if (!snapshot) return;
    if (hasParts(snapshot)) this.#parts.now?.follow(this.#span(Date.now()));
  }

  #renderCalendar(snapshot: Snapshot): TemplateResult {
    const parts = hasParts(snapshot) ? this.#parts.want() : undefined;
    const list = parts?.list(snapshot) ?? section(snapshot, events);
    const now = Date.now();
    this.#agenda.adopt(snapshot, list, this.#series.now);
    const lacksSeries = this.#agenda.index?.lacksSeries;
    if (lacksSeries) this.#series.want();
    // What would be drawn now is not all, or not what the address asks for. What is drawn stays.
    this.#isDrawn ||= !lacksSeries && !this.#ties.isAwaited && !this.#finding.isAwaited;
    if (!this.#isDrawn) return html`<slot></slot>`;
    this.#find(snapshot, list, now);
    const tools = this.#tools(parts, now);
    const { words } = tools.telling;
    const title = this.heading || words.title;
    const pane = this.#pane;
    const zone = zoneNote(snapshot.timeZone, tools.now, words);
    return html`<div class="calendar">
      <div class="calendar-head">
        ${heading(this.headingLevel, title)}
        ${renderChoice({
          name: 'view',
          legend: words.viewsLegend,
          choices: this.#view.views.map((id) => ({ id, label: words.views[id] })),
          chosen: this.#view.current,
          choose: this.#view.choose,
        })}
      </div>
      ${this.#finding.render(tools, title)} ${this.#renderView(tools)}
      ${parts?.renderCoverage(this.#span(tools.now), this.language)}
      ${zone ? html`<p class="small">${zone}</p>` : nothing}
      ${
        this.compact
          ? nothing
          : this.#taking.render({
              snapshot,
              tools,
              asked: this,
              about: title,
              period: pane && this.#periods?.counted(pane),
              shown: () => this.#shown,
            })
      }
      ${this.#opening.render(snapshot, tools)}
    </div>`;
  }

  /** Has what the reader searches for looked up among what is shown. */
  #find(snapshot: Snapshot, list: FeedList<FeedEvent>, now: number): void {
    const pane = this.#pane;
    const today = this.#agenda.today(now);
    this.#finding.adopt(() => ({
      snapshot,
      list,
      now,
      today,
      language: this.language,
      lang: this.pageLanguage,
      best: this.best,
      dayText: (date) => dayAndMonth(date, this.pageLanguage, today),
      isWhole: !hasParts(snapshot),
      period: pane && this.#periods?.counted(pane),
      listEnd: this.#listEnd(this.#agenda.start(now)),
    }));
  }

  /** The days that are shown. */
  #span(now: number): DaySpan {
    const pane = this.#pane;
    if (pane && this.#periods) return this.#periods.drawn(pane);
    const choosing = this.#finding.active;
    if (choosing) return choosing.span;
    const first = this.#agenda.start(now);
    return { first, last: this.#agenda.last ?? this.#listEnd(first) };
  }

  /** The last day that is known to be complete; undefined where all is here. */
  #listEnd(first: PlainDate): PlainDate | undefined {
    if (!this.snapshot || !hasParts(this.snapshot)) return undefined;
    const parts = this.#parts.now;
    return parts ? parts.end(first) : addDays(first, OWN_DAYS);
  }

  /** The view that shows one period after another, where that is the one. */
  get #pane(): PeriodPane | undefined {
    const view = this.#view.current;
    return view === 'list' ? undefined : this.#panes.get(view);
  }

  #renderView(tools: ViewTools): unknown {
    if (this.compact) return renderCompact(tools, this.limit || COMPACT);
    if (this.#view.current === 'list') return renderListPane(tools, this.until !== '');
    const pane = this.#pane;
    return pane && this.#periods
      ? this.#periods.render(pane, tools)
      : html`<p class="loading" role="status">${tools.telling.words.loading}</p>`;
  }

  /** A list needs neither; where the page asks for one, the loader has fetched it already. */
  async #loadPane(view: PeriodView): Promise<void> {
    if (this.#asked.has(view)) return;
    this.#asked.add(view);
    const module = await PANES[view]().catch((error: unknown) => {
      // The line broke, or the site has new files by now: the list shows the same events.
      if (!(error instanceof TypeError)) throw error;
      return undefined;
    });
    if (!module) {
      this.#view.choose('list');
      return;
    }
    dress(this, module.pane.styles);
    this.#panes.set(view, module.pane);
    this.#periods ??= new module.Periods(this, {
      address: this.#ties,
      announcer: this.#ties,
      agenda: this.#agenda,
      events: () => this.#finding.active ?? this.#agenda,
      language: () => this.language,
      lang: () => this.pageLanguage,
      pane: () => this.#pane,
      createPager: (selector, size) => this.#createPager(selector, size),
    });
    this.requestUpdate();
  }

  #tools(parts: CalendarParts | undefined, now: number): ViewTools {
    const choosing = this.#finding.active;
    const start = this.#agenda.start(now);
    return {
      agenda: this.#agenda,
      events: choosing ?? this.#agenda,
      choosing,
      telling: this.#telling(now),
      language: this.language,
      pagingWords: paging[this.language],
      now,
      level: this.headingLevel + 1,
      pagers: this.#pagers,
      parts,
      listStart: choosing?.span.first ?? start,
      listEnd: choosing ? choosing.listEnd : this.#listEnd(start),
      shows: (occurrences) => (this.#shown = occurrences),
    };
  }

  #telling(now: number): Telling {
    return {
      words: eventCalendar[this.language],
      lang: this.pageLanguage,
      today: this.#agenda.today(now),
      best: this.best,
      link: this.link,
      asset: this.asset,
      placeOf: this.#agenda.placeOf,
      organisersOf: this.#agenda.organisersOf,
      name: this.#agenda.name,
      hrefOf: this.#opening.hrefOf,
      follow: this.#opening.follow,
    };
  }

  #createPager(selector: string, size: () => number): PagerController {
    return createEventPager(this, selector, size, () => this.language, this.#ties);
  }
}

function hasParts(snapshot: Snapshot): boolean {
  const written = snapshot.raw('parts');
  return Array.isArray(written) && written.length > 0;
}

declare global {
  interface HTMLElementTagNameMap {
    'vision-event-calendar': VisionEventCalendar;
  }
}
