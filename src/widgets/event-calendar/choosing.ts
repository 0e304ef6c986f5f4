import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Address } from '../../controllers/address.ts';
import type { Announcer } from '../../controllers/announcer.ts';
import { FiltersController } from '../../controllers/filters.ts';
import type { FeedList } from '../../feed/feed-list.ts';
import type { FeedEvent } from '../../feed/schema/events.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { calendarFilters } from '../../i18n/calendar-filters.ts';
import { kit } from '../../i18n/kit.ts';
import type { Language } from '../../i18n/messages.ts';
import { datesTouch, FilterIndex, type FilterSpec, NO_FILTERS } from '../../model/filters.ts';
import {
  addDays,
  comparePlainDates,
  formatPlainDate,
  parsePlainDate,
  type PlainDate,
} from '../../model/plain-date.ts';
import { narrows, searchWords } from '../../model/search.ts';
import { whenIdle } from '../../page/idle.ts';
import { chip } from '../../styles/chip.ts';
import { filterBarStyles } from '../../ui/filter-bar.styles.ts';
import { renderFilterBar } from '../../ui/filter-bar.ts';
import { rowsSeen } from '../../ui/rows-seen.ts';
import { type Agenda, LONG_AHEAD } from './agenda.ts';
import { between } from './agenda-days.ts';
import type { EventOccurrence } from './calendar-source.ts';
import type { CalendarParts } from './calendar-parts.ts';
import { choosingStyles } from './choosing.styles.ts';
import { EventFacets, facetSpecs } from './event-facets.ts';
import { EventTexts } from './event-texts.ts';
import { eventGroups, type GroupsContext } from './filter-groups.ts';
import { ListItems } from './list-items.ts';
import type { DaySpan } from './view-tools.ts';

/** How far ahead a list is searched: a series without an end must stop somewhere. */
const YEAR = 366;
/** Events that fill a large screen. */
const SCREEN = 6;
/** What moves the list over the screen. */
const MOVES = ['scroll', 'resize'];
const DATES = 'dates';

export interface ChoosingOptions {
  readonly address: Address;
  readonly announcer: Announcer;
  readonly agenda: Agenda;
  /** Takes the month or the week to the first of the days that were chosen. */
  readonly goTo: (date: PlainDate) => void;
}

/** What is shown, and what of it is asked for. */
export interface ChoosingScene extends GroupsContext {
  readonly list: FeedList<FeedEvent>;
  readonly language: Language;
  readonly now: number;
  /** Whether all events of the feed are here. */
  readonly isWhole: boolean;
  /** The month or the week, and what it is called; undefined for a list. */
  readonly period:
    { readonly first: PlainDate; readonly last: PlainDate; readonly title: string } | undefined;
  /** The last day a list may speak of; undefined where everything is here. */
  readonly listEnd: PlainDate | undefined;
  /** Of a feed in parts, once what fetches them is here. */
  readonly parts: CalendarParts | undefined;
}

type WholeSpan = DaySpan & { readonly last: PlainDate };

interface Reading {
  readonly snapshot: Snapshot;
  readonly list: FeedList<FeedEvent>;
  readonly facets: EventFacets;
}

/** What the reader looks for among the events. Nobody needs it before turning to search or filters. */
export class Choosing {
  readonly #host: LitElement;
  readonly #options: ChoosingOptions;
  readonly #filters: FiltersController<EventOccurrence>;
  readonly #spec: FilterSpec<EventOccurrence>;
  readonly #texts: EventTexts;
  #reading: Reading | undefined;
  #scene: ChoosingScene | undefined;
  #items: readonly EventOccurrence[] = [];
  readonly #listed = new ListItems();
  #results: readonly EventOccurrence[] = [];
  /** What is drawn beside the days that count, in the grid of a month. */
  #drawn: FilterIndex<EventOccurrence> | undefined;
  #range = '';
  #isPrepared = false;
  /** Rows of the list that can be on the screen; undefined where nobody has looked since it was moved. */
  #seen: number | undefined;
  #stopLooking: (() => void) | undefined;
  /** An index tells of all that a list could speak of. */
  #isIndexed = false;

  constructor(host: LitElement, options: ChoosingOptions) {
    this.#host = host;
    this.#options = options;
    this.#texts = new EventTexts((item) => this.#namesIn(item));
    this.#spec = {
      facets: facetSpecs(() => this.#reading),
      ranges: [
        {
          name: DATES,
          touches: ({ startDate, endDate }, range) =>
            datesTouch(formatPlainDate(startDate), formatPlainDate(endDate), range),
        },
      ],
      search: this.#texts.search,
      narrows: (text, before) => narrows(searchWords(text), searchWords(before)),
    };
    this.#filters = new FiltersController(host, this.#spec, {
      address: options.address,
      announcer: options.announcer,
      resultText: () => this.resultText,
      resultsFirst: 'typing',
    });
    // Where the room is narrow the bar folds its groups; here a button outside it does, at any width.
    this.#filters.panel.fold();
    this.#range = this.#rangeKey;
  }

  /** Whether anything is chosen. */
  get isActive(): boolean {
    return this.#filters.state !== NO_FILTERS && this.#filters.key !== EMPTY;
  }

  /** So many events of a list are drawn now: when a letter was typed, those on the screen come first. */
  get most(): number {
    return this.#filters.isAhead ? (this.#seen ??= this.#countSeen()) : Infinity;
  }

  /** The same for the same choices. */
  get key(): string {
    return this.#filters.key;
  }

  get text(): string {
    return this.#filters.state.text;
  }

  /** What is chosen, by filter. */
  get ids(): Readonly<Record<string, readonly string[]>> {
    return this.#filters.state.ids;
  }

  /** How many filters are chosen beside the words. */
  get count(): number {
    const { ids, ranges } = this.#filters.state;
    return Object.values(ids).flat().length + Object.keys(ranges).length;
  }

  get noneText(): string {
    return this.#scene ? calendarFilters[this.#scene.language].noneFound : '';
  }

  /** The last day that is known to be complete; undefined where all that was asked for is. */
  get listEnd(): PlainDate | undefined {
    return this.#lastAsked || this.#isIndexed ? undefined : this.#scene?.listEnd;
  }

  /** The days whose events a list must have in full: none where an index tells of them. */
  get needed(): DaySpan {
    const { today, period } = this.#scene ?? {};
    return this.#isIndexed && today && !period ? { first: today, last: today } : this.span;
  }

  /** "24 arrangementer til og med den 28. juli 2025" */
  get resultText(): string {
    const scene = this.#scene;
    if (!scene) return '';
    const words = calendarFilters[scene.language];
    const total = this.#results.length;
    if (scene.period) return words.countIn(scene.period.title, total);
    return this.#lastAsked
      ? words.count(total)
      : words.countUntil(total, scene.dayText(this.span.last));
  }

  /** The days that a list shows. */
  get span(): WholeSpan {
    return this.#spanTo(this.listEnd);
  }

  #spanTo(end: PlainDate | undefined): WholeSpan {
    const { agenda } = this.#options;
    const { now = 0 } = this.#scene ?? {};
    const { from = '' } = this.#filters.state.ranges[DATES] ?? {};
    const asked = parsePlainDate(from) ?? agenda.start(now);
    const first = agenda.first && comparePlainDates(asked, agenda.first) < 0 ? agenda.first : asked;
    return { first, last: this.#lastAsked ?? end ?? addDays(first, YEAR) };
  }

  /** Takes what is shown now; gives what of it passes. */
  adopt(scene: ChoosingScene): void {
    const { snapshot, list } = scene;
    this.#scene = scene;
    if (this.#reading?.list !== list || this.#reading.snapshot !== snapshot) {
      const facets = new EventFacets(snapshot, list, () => this.#scene?.isWhole ?? true);
      this.#reading = { snapshot, list, facets };
      this.#texts.adopt(list);
    }
    const { agenda, goTo } = this.#options;
    const { period } = scene;
    this.#isIndexed = scene.parts?.search(period ?? this.#spanTo(undefined)) ?? false;
    if (this.#rangeKey !== this.#range) {
      this.#range = this.#rangeKey;
      const from = parsePlainDate(this.#filters.state.ranges[DATES]?.from ?? '');
      if (period && from) queueMicrotask(() => goTo(from));
    }
    this.#items = period ? between(agenda, period.first, period.last) : this.#listItems(scene);
    if (this.#isPrepared) this.#texts.prepareSoon(this.#items);
    this.#results = this.#filters.apply(this.#items);
    if (!this.#filters.isAhead) this.#lookSoon();
  }

  /** Of a list: the first `count`, without those that last for weeks. */
  upcoming(_now: number, count: number): EventOccurrence[] {
    return this.#results.filter((occurrence) => !this.#listed.isLong(occurrence)).slice(0, count);
  }

  /** Of a list: those that last for weeks. */
  long(_now: number, count: number): EventOccurrence[] {
    return this.#results.filter((occurrence) => this.#listed.isLong(occurrence)).slice(0, count);
  }

  /** What passes of all that takes place on those days. */
  between(first: PlainDate, last: PlainDate): readonly EventOccurrence[] {
    const occurrences = between(this.#options.agenda, first, last);
    if (this.#drawn?.items !== occurrences) {
      this.#drawn = new FilterIndex(occurrences, this.#spec);
    }
    return this.#drawn.results(this.#filters.state);
  }

  setText(text: string): Promise<void> {
    return this.#filters.setText(text);
  }

  /** Makes the texts ready to be searched, bit by bit: those of what is shown, now and later. */
  prepare(): void {
    this.#isPrepared = true;
    this.#texts.prepareSoon(this.#items);
  }

  /** Of a feed in parts: looks further ahead. */
  renderFurther(further: () => void): TemplateResult {
    const words = calendarFilters[this.#scene?.language ?? 'da'];
    return html`<p>
      <button class="button" type="button" @click=${further}>${words.searchFurther}</button>
    </p>`;
  }

  rest(): void {
    this.#texts.rest();
    this.#stopLooking?.();
    this.#moved();
    for (const move of MOVES) removeEventListener(move, this.#moved, true);
  }

  render(about: string, isUnfolded: boolean): TemplateResult | typeof nothing {
    const scene = this.#scene;
    const facets = this.#reading?.facets;
    if (!scene || !facets) return nothing;
    return html`<div class="choosing" ?data-folded=${!isUnfolded}>
      ${renderFilterBar(this.#filters, kit[scene.language], {
        about,
        // They follow when the results are on the screen.
        groups: this.#filters.isAhead ? [] : eventGroups(this.#filters, facets, scene),
        result: this.resultText,
        search: false,
        isFolded: !isUnfolded,
      })}
    </div>`;
  }

  /** Counts the rows on the screen once they stand there: with a press, the page would be laid out for it. */
  #lookSoon(): void {
    this.#stopLooking?.();
    this.#stopLooking = whenIdle(() => {
      this.#seen = this.#countSeen();
      for (const move of MOVES) addEventListener(move, this.#moved, { capture: true, once: true });
    });
  }

  readonly #moved = (): void => {
    this.#seen = undefined;
  };

  #countSeen(): number {
    const rows = this.#host.shadowRoot?.querySelectorAll('.list .events > li');
    return Math.min(SCREEN, rowsSeen(rows));
  }

  /** The last day that was asked for, by the reader or by the page. */
  get #lastAsked(): PlainDate | undefined {
    const { last } = this.#options.agenda;
    const until = parsePlainDate(this.#filters.state.ranges[DATES]?.until ?? '');
    return until && last ? (comparePlainDates(until, last) < 0 ? until : last) : (until ?? last);
  }

  get #rangeKey(): string {
    return JSON.stringify(this.#filters.state.ranges[DATES] ?? null);
  }

  #listItems({ now, list }: ChoosingScene): readonly EventOccurrence[] {
    const { agenda } = this.#options;
    const { first, last } = this.span;
    const isPast = comparePlainDates(first, agenda.start(now)) < 0;
    return this.#listed.of(between(agenda, first, last), list, {
      after: isPast ? -Infinity : agenda.startInstant(now),
      soon: this.#filters.state.ranges[DATES] ? last : addDays(first, LONG_AHEAD),
    });
  }

  #namesIn(item: Parameters<EventFacets['valuesOf']>[1]): readonly string[] {
    const facets = this.#reading?.facets;
    if (!facets) return [];
    return (['place', 'organiser'] as const).flatMap((name) =>
      facets.valuesOf(name, item).flatMap((id) => {
        const text = facets.nameOf(name, id) ?? id;
        return typeof text === 'string' ? [text] : Object.values(text);
      }),
    );
  }
}

/** The key of no choices. */
const EMPTY = '{}';

/** The sheets of what is drawn here. */
export const choosingSheets = [chip, filterBarStyles, choosingStyles];
