import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { MORE_OPTIONS } from '../controllers/filter-panel.ts';
import type { KitMessages } from '../i18n/kit.ts';
import { fold, matches, searchWords } from '../model/search.ts';
import { chosenIds, renderDisclosure, type FilterGroup, type Filters } from './filter-group.ts';

export interface FilterOption {
  readonly id: string;
  readonly label: string;
  /** The language of the label where it is not the widget's. */
  readonly lang?: string;
}

export interface FacetContent {
  readonly name: string;
  readonly label: string;
  /**
   * In the order to show them; without it, what the items have, the most frequent first. A function
   * is asked when they are shown, for where they are dear to name.
   */
  readonly options?: readonly FilterOption[] | (() => readonly FilterOption[]);
}

/** From here on a group has a search field of its own. */
const MANY_OPTIONS = 20;

const alphabet = new Intl.Collator('da', { numeric: true });

/** A button that opens the choices of one facet, with their counts. */
export function facetGroup(facet: FacetContent): FilterGroup {
  const { name } = facet;
  const chosen = (filters: Filters) =>
    chosenIds(
      filters,
      name,
      (id) => optionsOf(facet)?.find((option) => option.id === id) ?? { label: id },
    );
  return {
    name,
    isUseful: (filters) => filters.isUseful(name),
    chosen,
    render: (filters, words) =>
      renderDisclosure(filters, facet, chosen(filters).length, () =>
        renderOptions(filters, words, facet),
      ),
  };
}

/**
 * The choices of a facet. An id that no item has is left out. One that has none beside the other
 * filters stays where it is, with its nought: what vanishes and comes back cannot be learnt.
 */
function renderOptions(filters: Filters, words: KitMessages, facet: FacetContent): TemplateResult {
  const { name, label } = facet;
  const { panel, state } = filters;
  const totals = filters.totals(name);
  const chosen = state.ids[name] ?? [];
  const options = (optionsOf(facet) ?? mostFrequent(totals)).filter(
    ({ id }) => totals.has(id) || chosen.includes(id),
  );
  const found = search(options, panel.query);
  const shown = found.filter(({ id }, place) => place < panel.limit || chosen.includes(id));
  const counts = filters.counts(name);
  const boxes = shown.map((option) => {
    const toggle = (): void => void filters.toggle(name, option.id);
    return renderOption(option, chosen.includes(option.id), counts.get(option.id) ?? 0, toggle);
  });
  const more = Math.min(found.length - shown.length, MORE_OPTIONS);
  const showMore = (event: Event): void => void showMoreOptions(event, filters);
  return html`${
      options.length > MANY_OPTIONS ? renderFind(filters, words, label, options) : nothing
    }
    ${panel.query ? html`<p>${words.optionsFound(found.length)}</p>` : nothing}
    <ul class="filters-options">
      ${boxes}
    </ul>
    ${
      more > 0
        ? html`<button class="button filters-more" type="button" @click=${showMore}>
            ${words.showMore(more)}
          </button>`
        : nothing
    }`;
}

function renderOption(
  { label, lang }: FilterOption,
  isChosen: boolean,
  count: number,
  toggle: () => void,
): TemplateResult {
  return html`<li>
    <label class="filters-option" ?data-none=${count === 0}>
      <input type="checkbox" .checked=${live(isChosen)} @change=${toggle} />
      <span><bdi lang=${ifDefined(lang)}>${label}</bdi> (${count})</span>
    </label>
  </li>`;
}

function renderFind(
  { announcer, panel }: Filters,
  words: KitMessages,
  label: string,
  options: readonly FilterOption[],
): TemplateResult {
  const typed = ({ currentTarget }: Event): void => {
    panel.search((currentTarget as HTMLInputElement).value);
    announcer.saySoon(() => words.optionsFound(search(options, panel.query).length));
  };
  return html`<label class="filters-find"
    >${words.findIn(label)}
    <input
      class="field"
      type="search"
      autocomplete="off"
      .value=${live(panel.query)}
      @input=${typed}
    />
  </label>`;
}

const optionsOf = ({ options }: FacetContent): readonly FilterOption[] | undefined =>
  typeof options === 'function' ? options() : options;

function mostFrequent(totals: ReadonlyMap<string, number>): readonly FilterOption[] {
  return [...totals]
    .sort(([a, many], [b, more]) => more - many || alphabet.compare(a, b))
    .map(([id]) => ({ id, label: id }));
}

function search(options: readonly FilterOption[], query: string): readonly FilterOption[] {
  const asked = searchWords(query);
  return asked.length > 0 ? options.filter(({ label }) => matches(asked, fold(label))) : options;
}

/** The button may go; the focus goes on to the first choice that came. */
async function showMoreOptions(event: Event, { panel }: Filters): Promise<void> {
  const group = (event.currentTarget as HTMLElement).closest('.filters-panel');
  const before = panel.limit;
  await panel.showMore();
  group?.querySelectorAll<HTMLElement>('[type=checkbox]')[before]?.focus();
}
