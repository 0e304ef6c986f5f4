import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../element/property.ts';
import { LatePart } from '../../controllers/late-part.ts';
import { LateTurn } from '../../controllers/late-turn.ts';
import { LateTies } from '../../controllers/late-ties.ts';
import { ViewController } from '../../controllers/view.ts';
import { VisionSelectEvent } from '../../element/events.ts';
import { VisionElement } from '../../element/vision-element.ts';
import { hasParts } from '../../feed/has-parts.ts';
import { events } from '../../feed/schema/events.ts';
import { judgeRules } from '../../feed/schema/rule.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { eventCalendar } from '../../i18n/event-calendar.ts';
import { paging } from '../../i18n/paging.ts';
import { addDays, type PlainDate } from '../../model/plain-date.ts';
import { onMinute } from '../../page/clock.ts';
import { renderChoice } from '../../ui/choice.ts';
import { heading } from '../../ui/heading.ts';
import { renderStates } from '../../ui/states.ts';
import { Agenda } from './agenda.ts';
import type { CalendarParts } from './calendar-parts.ts';
import type { EventOccurrence } from './calendar-source.ts';
import type { Choosing } from './choosing.ts';
import { styles } from './event-calendar.styles.ts';
import type { Lively } from './lively.ts';
import { renderCompact, renderListPane } from './list-pane.ts';
import { EventPager } from './event-pager.ts';
import { linkId, PARAMETER } from './event-link.ts';
import { Panes } from './panes.ts';
import type { Telling } from './telling.ts';
import {
  type DaySpan,
  type EventSource,
  OWN_DAYS,
  type PeriodPane,
  type ViewTools,
} from './view-tools.ts';
import { zoneNote } from './zone-note.ts';

export type CalendarView = 'list' | 'month' | 'week';

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

  readonly #ties: LateTies = new LateTies(() => this.#lively);
  readonly #agenda = new Agenda(() => this);
  readonly #view = new ViewController<CalendarView>(this, {
    all: VIEWS,
    asked: () => this.view,
    offered: () => (this.compact ? 'list' : this.views),
    address: this.#ties,
  });
  readonly #lively = new LateTurn<Lively>(
    this,
    () => this.key || NAME,
    async (): Promise<Lively> => {
      const { Lively } = await import('./lively.ts');
      return new Lively(this, {
        ties: this.#ties,
        agenda: this.#agenda,
        isOffered: () => this.#isSearched,
        goTo: (date) => this.#panes.periods?.goTo(date),
        select: ({ id }) => this.dispatchEvent(new VisionSelectEvent('event', id)),
        told: () => (this.noJsonLd ? undefined : this.snapshot),
      });
    },
  );
  readonly #panes: Panes = new Panes(this, () => this.#view.choose('list'), {
    address: this.#ties,
    announcer: this.#ties,
    agenda: this.#agenda,
    language: () => this.language,
    lang: () => this.pageLanguage,
    wanted: () => this.wantedLanguages,
    pane: () => this.#pane,
    createPager: (selector, size) => this.#createPager(selector, size),
  });
  readonly #parts = new LatePart(this, async () => {
    const { CalendarParts } = await import('./parts-file.ts');
    return new CalendarParts(this, () => this.feedKey);
  });
  readonly #series = new LatePart(this, async () => {
    const { parseRule, Series } = await import('./series-file.ts');
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
    this.#lively.now?.finding.rest();
  }

  protected override willUpdate(): void {
    // Not only when the feed is here: the two come side by side.
    void this.#panes.load(this.#view.current);
  }

  protected override render(): unknown {
    this.#shown = [];
    return renderStates(this.feedState, this.stateOptions, (snapshot) =>
      this.#renderCalendar(snapshot),
    );
  }

  protected override updated(): void {
    if (hasParts(this.snapshot)) this.#parts.now?.follow(this.#span(Date.now()));
  }

  #renderCalendar(snapshot: Snapshot): TemplateResult | undefined {
    const parts = hasParts(snapshot) ? this.#parts.want() : undefined;
    const list = parts?.list(snapshot) ?? section(snapshot, events);
    const now = Date.now();
    this.#agenda.adopt(snapshot, list, this.#series.now);
    const lively = this.#lively.now;
    const finding = lively?.finding;
    const lacksSeries = this.#agenda.index?.lacksSeries;
    if (lacksSeries) this.#series.want();
    // What would be drawn now is not all, or not what the address asks for. What is drawn stays.
    const isAwaited = [this.#lively, finding, this.#panes.part(this.#view.current)].some(
      (part) => part?.isAwaited,
    );
    if (!this.#isDrawn) {
      if (lacksSeries || isAwaited) return;
      this.#isDrawn = true;
      // First the events on the screen.
      requestAnimationFrame(() => setTimeout(() => void this.#lively.load()));
    }
    const telling = this.#telling(now);
    const pane = this.#pane;
    const period = pane && this.#panes.periods?.counted(pane);
    finding?.adopt({
      snapshot,
      list,
      now,
      telling,
      language: this.language,
      isWhole: !hasParts(snapshot),
      period,
      listEnd: this.#listEnd(this.#agenda.start(now)),
      parts,
    });
    const tools = this.#tools(parts, now, telling);
    const { words } = tools.telling;
    const title = this.heading || words.title;
    const shown = (): readonly EventOccurrence[] => this.#shown;
    lively?.adopt({ snapshot, tools, asked: this, about: title, period, shown });
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
      ${this.#isSearched ? html`<div class="find">${finding?.render(tools, title)}</div>` : nothing}
      ${this.#renderView(tools)} ${parts?.renderCoverage(this.#span(tools.now), this.language)}
      ${zone ? html`<p class="small">${zone}</p>` : nothing}
      ${this.compact ? nothing : html`<div class="take-along">${lively?.renderTaking()}</div>`}
      ${lively?.opening.render(snapshot, tools)}
    </div>`;
  }

  /** The days that are shown. */
  #span(now: number): DaySpan {
    const pane = this.#pane;
    if (pane && this.#panes.periods) return this.#panes.periods.drawn(pane);
    const choosing = this.#choosing;
    if (choosing) return choosing.needed;
    const first = this.#agenda.start(now);
    return { first, last: this.#agenda.last ?? this.#listEnd(first) };
  }

  /** The last day that is known to be complete; undefined where all is here. */
  #listEnd(first: PlainDate): PlainDate | undefined {
    if (!hasParts(this.snapshot)) return undefined;
    const parts = this.#parts.now;
    return parts ? parts.end(first) : addDays(first, OWN_DAYS);
  }

  /** The view that shows one period after another, where that is the one. */
  get #pane(): PeriodPane | undefined {
    return this.#panes.of(this.#view.current);
  }

  #renderView(tools: ViewTools): unknown {
    if (this.compact) return renderCompact(tools, this.limit || COMPACT);
    if (this.#view.current === 'list') return renderListPane(tools, this.until !== '');
    const pane = this.#pane;
    return pane && this.#panes.periods
      ? this.#panes.periods.render(pane, tools)
      : html`<p class="loading" role="status">${tools.telling.words.loading}</p>`;
  }

  #tools(parts: CalendarParts | undefined, now: number, telling: Telling): ViewTools {
    const choosing = this.#choosing;
    const start = this.#agenda.start(now);
    return {
      agenda: this.#agenda,
      events: this.#source,
      choosing,
      telling,
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
      hrefOf: this.#hrefOf,
      follow: this.#follow,
    };
  }

  get #choosing(): Choosing | undefined {
    return this.#lively.now?.finding.active;
  }

  get #source(): EventSource {
    return this.#choosing ?? this.#agenda;
  }

  /** Whether readers may search. */
  get #isSearched(): boolean {
    return !this.compact && !this.hideFilters;
  }

  readonly #hrefOf = (occurrence: EventOccurrence): string =>
    this.#ties.linkTo(PARAMETER, linkId(occurrence)) ??
    this.#pageOf(occurrence) ??
    location.pathname;

  readonly #follow = async (click: MouseEvent, occurrence: EventOccurrence): Promise<void> => {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    const opener = (click.target as Element).closest('a');
    const lively = await this.#lively.load();
    if (await lively?.opening.show(occurrence, opener)) return;
    // The line broke; its own page may be had in a moment.
    const page = this.#pageOf(occurrence);
    if (page) location.assign(page);
  };

  #pageOf({ event: { url } }: EventOccurrence): string | undefined {
    return url && this.link(url);
  }

  #createPager(selector: string, size: () => number): EventPager {
    return new EventPager(size, (pager, added) => {
      this.requestUpdate();
      void this.#lively.load().then((lively) => lively?.turnPage(selector, pager, added));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vision-event-calendar': VisionEventCalendar;
  }
}
