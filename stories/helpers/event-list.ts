import { html, LitElement, type TemplateResult } from 'lit';
import { query, queryAll } from 'lit/decorators.js';
import { AddressController } from '../../src/controllers/address.ts';
import { AnnouncerController } from '../../src/controllers/announcer.ts';
import { DialogController } from '../../src/controllers/dialog.ts';
import { FiltersController } from '../../src/controllers/filters.ts';
import { CopyController } from '../../src/controllers/copy.ts';
import { PagerController } from '../../src/controllers/pager.ts';
import { PrintController } from '../../src/controllers/print.ts';
import { ViewController } from '../../src/controllers/view.ts';
import { kit } from '../../src/i18n/kit.ts';
import { languageOf } from '../../src/i18n/messages.ts';
import { datesTouch, type FilterSpec } from '../../src/model/filters.ts';
import { fold, matches, searchWords, type Folded } from '../../src/model/search.ts';
import { choiceStyles } from '../../src/ui/choice.styles.ts';
import { renderChoice } from '../../src/ui/choice.ts';
import { dialogStyles, renderDialog } from '../../src/ui/dialog.ts';
import { filterBarStyles } from '../../src/ui/filter-bar.styles.ts';
import { renderFilterBar } from '../../src/ui/filter-bar.ts';
import { facetGroup } from '../../src/ui/filter-facet.ts';
import type { FilterGroup } from '../../src/ui/filter-group.ts';
import { rangeGroup } from '../../src/ui/filter-range.ts';
import { switchGroup } from '../../src/ui/filter-switch.ts';
import { iconStyles } from '../../src/ui/icons.ts';
import { pagerStyles, renderPager } from '../../src/ui/pager.ts';
import { copyStyles, renderCopyButton } from '../../src/ui/copy.ts';
import { renderPrintButton } from '../../src/ui/print.ts';
import { renderShareButton } from '../../src/ui/share.ts';
import { addressOf } from '../../src/page/address.ts';
import { SHARED } from './kit.ts';

export interface SampleEvent {
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly organiser: readonly string[];
  readonly price: readonly string[];
  readonly day: string;
}

const TITLES = ['Byttemarked', 'Aktiviteter for børn', 'Fællesspisning', 'Gåtur i naturen', 'Kor'];
const TAGS = ['Børn og unge', 'Natur', 'Musik', 'Mad', 'Bevægelse'];
const PLACES = ['Bredekærgård', 'Dyrk Ishøj', 'Ungerådet', 'Kulturhuset', 'Biblioteket'];

/** Events enough to need filters; the same ones each time. */
export function sampleEvents(count = 96, organisers = PLACES.length): SampleEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `event-${index}`,
    title: `${TITLES[index % 5] ?? ''} ${index + 1}`,
    tags: [TAGS[index % 5] ?? '', ...(index % 3 === 0 ? ['Natur'] : [])],
    organiser: [
      organisers > PLACES.length
        ? `Forening ${(index % organisers) + 1}`
        : (PLACES[(index * 7 + (index >> 2)) % 5] ?? ''),
    ],
    price: index % 4 === 0 ? ['free'] : [],
    day: `2024-0${1 + (index % 9)}-${String(1 + (index % 28)).padStart(2, '0')}`,
  }));
}

const folded = new WeakMap<SampleEvent, Folded>();
function foldedTitle(event: SampleEvent): Folded {
  const known = folded.get(event) ?? fold(event.title);
  folded.set(event, known);
  return known;
}

const SPEC: FilterSpec<SampleEvent> = {
  facets: [
    { name: 'tag', values: ({ tags }) => tags },
    { name: 'organiser', values: ({ organiser }) => organiser },
    { name: 'price', values: ({ price }) => price },
  ],
  ranges: [{ name: 'dates', touches: ({ day }, range) => datesTouch(day, day, range) }],
  search: (text) => {
    const asked = searchWords(text);
    return (event) => matches(asked, foldedTitle(event));
  },
};

const VIEWS = ['list', 'month', 'week'] as const;
const VIEW_NAMES = { list: 'Liste', month: 'Måned', week: 'Uge' };

/** A small widget made of the whole kit, for stories and tests. */
export class EventList extends LitElement {
  static override styles = [
    ...SHARED,
    iconStyles,
    filterBarStyles,
    pagerStyles,
    choiceStyles,
    copyStyles,
    dialogStyles,
  ];

  /** Set before it is added; a new array is a new feed. */
  events: readonly SampleEvent[] = sampleEvents();
  key = '';
  pageSize = 12;
  /** The language of the words. */
  language = 'da';
  readonly address = new AddressController(this, () => this.key);
  readonly announcer = new AnnouncerController(this, () => this.language);
  readonly filters = new FiltersController(this, SPEC, {
    address: this.address,
    resultText: () => this.resultText,
    announcer: this.announcer,
  });
  readonly pager = new PagerController(this, {
    size: () => this.pageSize,
    item: (index) => this.items[index],
    moreText: (added, shown, total) => this.words.moreShown(added, 'arrangementer', shown, total),
    announcer: this.announcer,
  });
  readonly view = new ViewController(this, {
    all: VIEWS,
    asked: () => undefined,
    offered: () => undefined,
    address: this.address,
  });
  readonly dialog = new DialogController(this, {
    name: 'event',
    address: this.address,
    focusAfter: (id) => [...this.items].find((item) => item.id === id),
  });
  readonly copier = new CopyController(this, this.announcer);
  readonly printer = new PrintController(this, {
    view: () => this.list,
    instead: () => this.dialog.element,
  });
  @query('.list') readonly list!: HTMLElement;
  @queryAll('.item') readonly items!: NodeListOf<HTMLElement>;
  #results: readonly SampleEvent[] = [];
  #shown = 0;

  get words() {
    return kit[languageOf(this.language)];
  }

  get resultText(): string {
    return `${this.#results.length} arrangementer`;
  }

  override willUpdate(): void {
    this.#results = this.filters.apply(this.events);
    this.#shown = this.pager.shown(this.#results.length, this.filters.key);
  }

  override render(): TemplateResult {
    const items = this.#results.slice(0, this.#shown).map((event) => this.#renderItem(event));
    return html`<div class="stack">
        <h2 class="title">Kalender</h2>
        ${renderChoice({
          name: 'view',
          legend: this.words.views,
          choices: this.view.views.map((id) => ({ id, label: VIEW_NAMES[id] })),
          chosen: this.view.current,
          choose: this.view.choose,
        })}
        ${renderFilterBar(this.filters, this.words, {
          about: 'Kalender',
          groups: this.#groups(),
          result: this.resultText,
        })}
        <ul class="list">
          ${items}
        </ul>
        ${renderPager(this.pager, this.words)}
        <div class="button-row">
          ${renderPrintButton(this.printer, this.words)}
          ${renderCopyButton(this.copier, this.words, {
            key: 'list',
            label: this.words.copy,
            content: () => ({ text: this.#results.map(({ title }) => title).join('\n') }),
          })}
        </div>
      </div>
      ${renderDialog(this.dialog, this.words, (id) => this.#content(id))}`;
  }

  #renderItem({ id, title, day }: SampleEvent): TemplateResult {
    const open = (event: MouseEvent): void => this.dialog.follow(event, id);
    return html`<li>
      ${day}
      <a class="item" id=${id} href=${addressOf(this.key, { event: id })} @click=${open}
        >${title}</a
      >
    </li>`;
  }

  #content(id: string) {
    const event = this.events.find((other) => other.id === id);
    return {
      title: event?.title ?? 'Arrangementet findes ikke længere',
      body: html`<p class="measure">
        Tag noget med, som du ikke længere bruger, og gå hjem med noget, som andre ikke bruger. Der
        er kaffe, og børnene kan lege på pladsen imens.
      </p>`,
      actions: renderShareButton(this.copier, this.words, {
        key: id,
        title: event?.title ?? '',
        url: addressOf(this.key, { event: id }),
      }),
    };
  }

  #groups(): readonly FilterGroup[] {
    return [
      facetGroup({ name: 'tag', label: 'Emne' }),
      facetGroup({ name: 'organiser', label: 'Arrangør' }),
      rangeGroup({
        name: 'dates',
        label: 'Dato',
        presets: [{ label: 'I maj', range: { from: '2024-05-01', until: '2024-05-31' } }],
        dayText: (day) => day.split('-').reverse().map(Number).join('.'),
      }),
      switchGroup({ name: 'price', id: 'free', label: 'Gratis' }),
    ];
  }
}

if (!customElements.get('event-list')) customElements.define('event-list', EventList);
