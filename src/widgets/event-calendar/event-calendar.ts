import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../element/property.ts';
import { AddressController } from '../../controllers/address.ts';
import { AnnouncerController } from '../../controllers/announcer.ts';
import { ContainerWidthController } from '../../controllers/container-width.ts';
import { PagerController } from '../../controllers/pager.ts';
import { ViewController } from '../../controllers/view.ts';
import { VisionSelectEvent } from '../../element/events.ts';
import { PartsController } from '../../element/parts-controller.ts';
import { VisionElement } from '../../element/vision-element.ts';
import { events } from '../../feed/schema/events.ts';
import type { Period } from '../../feed/period.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { eventCalendar } from '../../i18n/event-calendar.ts';
import { common } from '../../i18n/common.ts';
import { kit } from '../../i18n/kit.ts';
import { comparePlainDates, type PlainDate } from '../../model/plain-date.ts';
import { onMinute } from '../../page/clock.ts';
import { button } from '../../styles/button.ts';
import { reset } from '../../styles/reset.ts';
import { tokens } from '../../styles/tokens.ts';
import { type } from '../../styles/type.ts';
import { choiceStyles, renderChoice } from '../../ui/choice.ts';
import { heading } from '../../ui/heading.ts';
import { iconStyles } from '../../ui/icons.ts';
import { pagerStyles } from '../../ui/pager.ts';
import { renderStates } from '../../ui/states.ts';
import { wallOfDate } from '../../model/wall-time.ts';
import { Agenda } from './agenda.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { styles } from './event-calendar.styles.ts';
import { renderCompact, renderListPane } from './list-pane.ts';
import { periodOf, Reach, renderLoaded } from './loaded.ts';
import { PeriodController } from './period.ts';
import type { Telling } from './telling.ts';
import type { PeriodPane, ViewTools } from './view-tools.ts';
import { zoneNote } from './zone-note.ts';

export type CalendarView = 'list' | 'month' | 'week';
type PeriodView = Exclude<CalendarView, 'list'>;

const PANES: Readonly<Record<PeriodView, () => Promise<{ readonly pane: PeriodPane }>>> = {
  month: () => import('./month-pane.ts'),
  week: () => import('./week-pane.ts'),
};
const VIEWS = ['list', 'month', 'week'] as const;
/** Events a page of the list, and of a day. */
const PAGE = 12;
const COMPACT = 3;
/** Narrower containers (in em) have dots in the month and a list for the week. */
const NARROW = 40;
const CURRENT_DAY = '.grid-number[tabindex="0"]';

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
  static override styles = [
    reset,
    tokens,
    type,
    button,
    iconStyles,
    choiceStyles,
    pagerStyles,
    styles,
  ];

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

  #isDayOpen = false;
  readonly #panes = new Map<PeriodView, PeriodPane>();
  readonly #asked = new Set<PeriodView>();
  #stopClock: (() => void) | undefined;
  #wantsMore = false;
  readonly #agenda = new Agenda(() => this);
  readonly #parts = new PartsController(this, () => this.feedKey);
  readonly #reach = new Reach(this.#parts);
  readonly #address = new AddressController(this, () => this.key || 'event-calendar');
  readonly #announcer = new AnnouncerController(this, () => this.pageLanguage);
  readonly #width = new ContainerWidthController(this, NARROW);
  readonly #view = new ViewController<CalendarView>(this, {
    all: VIEWS,
    asked: () => this.view,
    offered: () => (this.compact ? 'list' : this.views),
    address: this.#address,
  });
  readonly #period = new PeriodController(this, {
    address: this.#address,
    today: () => this.#agenda.today(Date.now()),
    bounds: () => this.#agenda,
    focusDay: () => void this.#focus(CURRENT_DAY),
    moved: (from, to) => this.#onMoved(from, to),
  });
  readonly #pagers = {
    list: this.#createPager('.list', () => this.limit || PAGE),
    long: this.#createPager('.long', () => COMPACT),
    day: this.#createPager('.day-panel', () => PAGE),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    // Events end, and a new day begins, while the page is open.
    this.#stopClock = onMinute(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopClock?.();
  }

  protected override willUpdate(): void {
    // Not only when the feed is here: the two come side by side.
    const view = this.#view.current;
    if (view !== 'list') void this.#loadPane(view);
  }

  protected override render(): unknown {
    return renderStates(this.feedState, this.stateOptions, (snapshot) => {
      this.#parts.adopt(snapshot);
      this.#agenda.adopt(snapshot, this.#parts.list(snapshot, events));
      return this.#renderCalendar(snapshot);
    });
  }

  protected override updated(): void {
    if (!this.snapshot || !this.#parts.hasParts) return;
    const window = this.#window;
    this.#parts.want('events', window);
    // A list that is short of events looks further, but not past what is still under way.
    if (!this.#wantsMore || this.#parts.coverage('events', window) === 'loading') return;
    this.#reach.extend();
    this.requestUpdate();
  }

  #renderCalendar({ timeZone }: Snapshot): TemplateResult {
    const tools = this.#tools();
    const { words } = tools.telling;
    const zone = zoneNote(timeZone, tools.now, words);
    return html`<div class="calendar">
      <div class="calendar-head">
        ${heading(this.headingLevel, this.heading || words.title)}
        ${renderChoice({
          name: 'view',
          legend: tools.kitWords.views,
          choices: this.#view.views.map((id) => ({ id, label: words.views[id] })),
          chosen: this.#view.current,
          choose: this.#view.choose,
        })}
      </div>
      ${this.#renderView(tools)}
      ${renderLoaded(this.#parts, this.#window, tools.telling, common[this.language])}
      ${zone ? html`<p class="small">${zone}</p>` : nothing}
    </div>`;
  }

  /** What is shown of the time. */
  get #window(): Period {
    const pane = this.#pane;
    if (pane) {
      const { first, last } = pane.drawnAround(this.#period.date);
      return periodOf(first, last);
    }
    const start = this.#agenda.start(Date.now());
    const end = this.#agenda.last ?? this.#reach.end(start);
    return end ? periodOf(start, end) : { from: wallOfDate(start), until: Infinity };
  }

  /** The view that shows one period after another, where that is the one. */
  get #pane(): PeriodPane | undefined {
    const view = this.#view.current;
    return view === 'list' ? undefined : this.#panes.get(view);
  }

  #renderView(tools: ViewTools): unknown {
    if (this.compact) return renderCompact(tools, this.limit || COMPACT);
    const view = this.#view.current;
    if (view === 'list') return renderListPane(tools, this.until !== '');
    return (
      this.#panes.get(view)?.render(tools) ??
      html`<p class="loading" role="status">${common[this.language].loading}</p>`
    );
  }

  /** A list needs neither; where the page asks for one, the loader has fetched it already. */
  async #loadPane(view: PeriodView): Promise<void> {
    if (this.#asked.has(view)) return;
    this.#asked.add(view);
    const pane = await PANES[view]().then(
      (module) => module.pane,
      // The line broke, or the site has new files by now: the list shows the same events.
      () => undefined,
    );
    if (!pane) {
      this.#view.choose('list');
      return;
    }
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    for (const { styleSheet } of pane.styles) {
      if (styleSheet && !adoptedStyleSheets.includes(styleSheet))
        adoptedStyleSheets.push(styleSheet);
    }
    this.#panes.set(view, pane);
    this.requestUpdate();
  }

  #tools(): ViewTools {
    const now = Date.now();
    this.#wantsMore = false;
    return {
      agenda: this.#agenda,
      period: this.#period,
      telling: this.#telling(now),
      kitWords: kit[this.language],
      now,
      level: this.headingLevel + 1,
      isNarrow: this.#width.isNarrow,
      pagers: this.#pagers,
      listEnd: this.#parts.hasParts ? this.#reach.end(this.#agenda.start(now)) : undefined,
      lookFurther: () => (this.#wantsMore = true),
      isDayOpen: this.#isDayOpen,
      openDay: this.#openDay,
      closeDay: this.#closeDay,
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
      select: this.#select,
    };
  }

  #createPager(selector: string, size: () => number): PagerController {
    return new PagerController(this, {
      size,
      item: (index) => {
        const event = this.renderRoot.querySelectorAll(`${selector} .event`)[index];
        return (
          event?.querySelector<HTMLElement>('.event-link') ??
          event?.querySelector<HTMLElement>('.event-title')
        );
      },
      moreText: (added, shown, total) => {
        const words = eventCalendar[this.language];
        return Number.isFinite(total)
          ? kit[this.language].moreShown(added, words.events, shown, total)
          : words.moreShown(added);
      },
      announcer: this.#announcer,
    });
  }

  #onMoved(from: PlainDate, to: PlainDate): void {
    const pane = this.#pane;
    if (!pane) return;
    const { first, last } = pane.windowOf(to);
    if (comparePlainDates(pane.windowOf(from).first, first) === 0) return;
    const telling = this.#telling(Date.now());
    const count = this.#agenda.between(first, last).length;
    this.#announcer.say(telling.words.shows(pane.titleOf(to, telling), count));
  }

  /** Waits for what was asked for to be drawn. */
  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const target =
      this.renderRoot.querySelector<HTMLElement>(selector) ??
      this.renderRoot.querySelector<HTMLElement>('.period-title');
    if (!target) return;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus();
  }

  readonly #openDay = (date: PlainDate, enter: boolean): void => {
    this.#isDayOpen = true;
    this.#period.goTo(date);
    if (enter) void this.#focus('.day-panel .day-title');
    else void this.#showPanel();
  };

  async #showPanel(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('.day-panel')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #closeDay = (): void => {
    this.#isDayOpen = false;
    this.requestUpdate();
    void this.#focus(CURRENT_DAY);
  };

  readonly #select = ({ id }: EventOccurrence): void => {
    this.dispatchEvent(new VisionSelectEvent('event', id));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vision-event-calendar': VisionEventCalendar;
  }
}
