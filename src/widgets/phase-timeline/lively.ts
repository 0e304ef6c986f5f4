import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { AddressController } from '../../controllers/address.ts';
import { AnnouncerController } from '../../controllers/announcer.ts';
import { DialogController } from '../../controllers/dialog.ts';
import { FiltersController } from '../../controllers/filters.ts';
import { LatePart } from '../../controllers/late-part.ts';
import { PagerController } from '../../controllers/pager.ts';
import type { ViewController } from '../../controllers/view.ts';
import { VisionSelectEvent } from '../../element/events.ts';
import { kit } from '../../i18n/kit.ts';
import type { Language } from '../../i18n/messages.ts';
import { phaseTimeline } from '../../i18n/phase-timeline.ts';
import { timelineAnswers } from '../../i18n/timeline-answers.ts';
import { activeCount } from '../../model/filters.ts';
import type { Text } from '../../model/text.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import { dress } from '../../ui/dress.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { chevronBack, chevronForward } from '../../ui/icons.ts';
import type { Sort } from '../../ui/table.ts';
import { BarsController } from './bars-controller.ts';
import type { BarsLayout } from './bars-layout.ts';
import type { Drawing } from './drawing.ts';
import { entryFilters } from './entry-filters.ts';
import { livelySheets } from './lively.styles.ts';
import type { TimelineView } from './panes.ts';
import { rangeText } from './range-text.ts';
import type { Timeline } from './read-timeline.ts';
import type { Scene } from './scene.ts';
import type { OpenKind } from './sketch.ts';
import type { Selection } from './select.ts';
import { narrowed, type Narrowed } from './selections.ts';
import { weekTicks } from './week-ticks.ts';

export interface LivelyOptions {
  /** The widget's key in the address; empty where another has it. */
  readonly key: () => string;
  readonly lang: () => string;
  readonly language: () => Language;
  readonly drawing: () => Drawing | undefined;
  readonly selection: () => Selection | undefined;
  readonly today: () => number;
  readonly pageSize: () => number;
  readonly view: ViewController<TimelineView>;
  readonly link: (href: Text) => string | undefined;
  /** Names the feed among those of the page, for the choice of its language. */
  readonly feedKey: () => string;
  readonly wanted: () => readonly string[];
}

/** What answers to a reader: nobody needs it before turning to the widget. */
export class Lively {
  readonly pager: PagerController;
  readonly bars: BarsController;
  readonly ticksOf = weekTicks;
  /** The process and the phase that a reader chose, and how the table is sorted. */
  process = '';
  phase: string | undefined;
  sort: Sort | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LivelyOptions;
  readonly #address: AddressController;
  readonly #filters: FiltersController<TimelineEntry>;
  readonly #activity: DialogController;
  readonly #detail: DialogController;
  readonly #several: DialogController;
  #selection: Selection | undefined;
  readonly #filterBar: LatePart<typeof import('./filters-part.ts')>;
  readonly #details: LatePart<typeof import('./detail.ts')>;
  readonly #oddities: LatePart<typeof import('./oddities.ts')>;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LivelyOptions) {
    this.#host = host;
    this.#options = options;
    const { language, drawing, selection, today, pageSize, view } = options;
    const address = new AddressController(host, options.key);
    const announcer = new AnnouncerController(host, options.lang);
    this.#address = address;
    address.follow(['process'], () => (this.process = address.get('process') ?? ''));
    view.follow(address);
    this.#filters = new FiltersController(host, entryFilters(selection, today), {
      address,
      announcer,
      resultText: () => this.#result,
    });
    this.pager = new PagerController(host, {
      size: pageSize,
      item: (index) => this.#all('.item-title')[index],
      moreText: (added, shown, total) =>
        kit[language()].moreShown(added, timelineAnswers[language()].things, shown, total),
      announcer,
    });
    this.bars = new BarsController(host, {
      today,
      moved: () => {
        const { scene, layout } = drawing() ?? {};
        if (scene && layout) announcer.say(this.#period(scene, layout));
      },
    });
    this.#activity = new DialogController(host, {
      name: 'activity',
      address,
      focusAfter: (id) => this.#all('[data-entry]').find(({ dataset }) => dataset.entry === id),
    });
    this.#detail = new DialogController(host, { name: 'detail', address });
    this.#several = new DialogController(host, { name: 'several' });
    this.#filterBar = lazyPart(host, () => import('./filters-part.ts'));
    this.#details = lazyPart(host, () => import('./detail.ts'));
    this.#oddities = new LatePart(host, () => import('./oddities.ts'));
    dress(host, livelySheets);
    host.shadowRoot?.addEventListener('focusin', showWhole);
    if (activeCount(this.#filters.state) > 0) this.#filterBar.want();
  }

  /** The same for the same filters. */
  get key(): string {
    return this.#filters.key;
  }

  get hasFilterBar(): boolean {
    return this.#filterBar.now !== undefined;
  }

  /** What the filters leave. */
  narrow(timeline: Timeline, selection: Selection): Narrowed {
    if (selection !== this.#selection) void this.#tellOddities(timeline, selection);
    this.#selection = selection;
    const entries = this.#filters.apply(selection.entries);
    return narrowed(selection, this.#filters.state.ids, entries);
  }

  open(kind: OpenKind, id: string, opener?: EventTarget | null): void {
    if (kind === 'key') {
      this.bars.press(id);
      return;
    }
    if (kind === 'several') {
      this.#several.show(id, opener);
      return;
    }
    this.#several.close();
    if (kind === 'activity') this.#activity.show(id, opener);
    else this.#detail.show(`${kind}:${id}`, opener);
    this.#host.dispatchEvent(new VisionSelectEvent(kind, id));
  }

  chooseProcess(id: string): void {
    this.process = id;
    this.phase = undefined;
    this.#address.set({ process: id });
    this.#host.requestUpdate();
  }

  choosePhase(id: string): void {
    this.phase = id;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new VisionSelectEvent('phase', id));
  }

  sortBy(sort: Sort): void {
    this.sort = sort;
    this.#host.requestUpdate();
  }

  /** The bar takes the place of the button that asked for it, and the focus; it stands open. */
  async openFilters(): Promise<void> {
    await this.#filterBar.load();
    this.#filters.panel.fold();
    await this.#host.updateComplete;
    this.#all('.filters button')
      .find((button) => button.getClientRects().length > 0)
      ?.focus();
  }

  async print(): Promise<void> {
    const drawing = this.#options.drawing();
    if (!drawing) return;
    const { scene, shown, about } = drawing;
    const part = await import('./paper.ts');
    dress(this.#host, part.sheets);
    await part.printPaper(this.#host, scene, shown, about, this.sort);
  }

  renderFilters({ scene, about }: Drawing): unknown {
    const { feedKey, wanted, language } = this.#options;
    return (
      this.#filterBar.now?.renderFilters(scene, this.#filters, {
        about,
        result: this.#result,
        kit: kit[language()],
        words: timelineAnswers[language()],
        feedKey: feedKey(),
        wanted: wanted(),
      }) ?? nothing
    );
  }

  /** What a drag does, as buttons; and what the keys do, for those who hear the drawing. */
  renderSteps(scene: Scene, layout: BarsLayout): TemplateResult {
    const words = timelineAnswers[this.#options.language()];
    const { zoom, pan, toToday } = this.bars;
    const step = (steps: number) => (): void => pan(steps);
    return html`<p id="keys" class="visually-hidden screen-only">${words.keys}</p>
      ${
        zoom === 'all'
          ? nothing
          : html`<div class="button-row">
              <button class="button" type="button" @click=${step(-1)}>
                ${chevronBack()} ${words.earlier}
              </button>
              <button class="button" type="button" @click=${toToday}>${words.today}</button>
              <button class="button" type="button" @click=${step(1)}>
                ${words.later} ${chevronForward()}
              </button>
            </div>`
      }
      <p class="period">${this.#period(scene, layout)}</p>`;
  }

  renderDialogs(scene: Scene): unknown {
    const dialogs = { activity: this.#activity, detail: this.#detail, several: this.#several };
    const isOpen = Object.values(dialogs).some(({ openId }) => openId !== undefined);
    if (!isOpen) return nothing;
    const { language, link } = this.#options;
    return (
      this.#details.want()?.renderDetail(scene, {
        dialogs,
        several: (key) => this.bars.entriesOf(key),
        link,
        kit: kit[language()],
      }) ?? nothing
    );
  }

  async #tellOddities(timeline: Timeline, selection: Selection): Promise<void> {
    (await this.#oddities.load())?.reportOddities(timeline, selection);
  }

  #period(scene: Scene, { range }: BarsLayout): string {
    return `${timelineAnswers[scene.language].shows} ${rangeText(scene, range)}`;
  }

  get #result(): string {
    const count = this.#options.drawing()?.shown.entries.length ?? 0;
    return phaseTimeline[this.#options.language()].count(count);
  }

  #all(selector: string): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}

/**
 * What keys lead to in the matrix is shown whole: a browser leaves it where it is once a finger's
 * breadth of it is seen. Not for a pointer, whose press would miss what moves away under it.
 */
function showWhole({ target }: Event): void {
  const focused = target as Element;
  if (focused.matches('.matrix-scroll :focus-visible')) {
    focused.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
