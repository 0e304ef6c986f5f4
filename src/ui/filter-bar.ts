import { html, noChange, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { KitMessages } from '../i18n/kit.ts';
import { activeCount, withText } from '../model/filters.ts';
import type { FilterGroup, Filters } from './filter-group.ts';
import { close, filter } from './icons.ts';

export interface FilterBarContent {
  /** What is filtered: the widget's heading. */
  readonly about: string;
  readonly groups: readonly FilterGroup[];
  /** How many there are, in words: "24 arrangementer". */
  readonly result: string;
  /** The label of the search field, `false` for none; without it, "Søg". */
  readonly search?: string | false;
  /** The groups are out of sight: they are not drawn anew, for that counts every choice of each. */
  readonly isFolded?: boolean;
}

/**
 * Search field, groups of choices with counts, what is chosen, and the number of results. Where the
 * room is narrow the groups wait behind one button. Needs `filterBarStyles` and `iconStyles`.
 */
export function renderFilterBar(
  filters: Filters,
  words: KitMessages,
  { about, groups, result, search = words.search, isFolded }: FilterBarContent,
): TemplateResult {
  const late = (draw: () => unknown): unknown => (filters.isAhead ? noChange : draw());
  const renderUseful = (): unknown => {
    const useful = groups.filter((group) => group.isUseful(filters));
    return useful.length > 0 ? renderGroups(filters, words, useful) : nothing;
  };
  return html`<div
    class="filters"
    part="filters"
    role="search"
    aria-label=${words.filterBar(about)}
  >
    <div class="filters-bar screen-only" ?data-unfolded=${filters.panel.isUnfolded}>
      ${search ? renderSearch(filters, search) : nothing}
      ${isFolded ? noChange : late(renderUseful)}
    </div>
    ${late(() => renderUnknown(filters, words))}
    <div class="filters-summary">
      <p class="filters-result" tabindex="-1">${result}</p>
      ${late(() => renderChosen(filters, words, groups))}
    </div>
  </div>`;
}

function renderSearch(filters: Filters, label: string): TemplateResult {
  const typed = ({ currentTarget }: Event): void => {
    void filters.setText((currentTarget as HTMLInputElement).value);
  };
  return html`<div class="filters-search">
    <label for="filters-text">${label}</label>
    <input
      id="filters-text"
      class="field"
      type="search"
      .enterKeyHint=${'search'}
      autocomplete="off"
      .value=${live(filters.state.text)}
      @input=${typed}
    />
  </div>`;
}

function renderGroups(
  filters: Filters,
  words: KitMessages,
  groups: readonly FilterGroup[],
): TemplateResult {
  const { panel, state } = filters;
  const fold = (): void => panel.fold();
  const rendered = groups.map((group) => group.render(filters, words));
  return html`<button
      class="button filters-fold"
      type="button"
      aria-expanded=${panel.isUnfolded}
      aria-controls="filters-groups"
      @click=${fold}
    >
      ${filter()} ${words.filters(activeCount(withText(state, '')))}
    </button>
    <div class="filters-groups" id="filters-groups">${rendered}</div>`;
}

function renderUnknown({ unknown }: Filters, words: KitMessages) {
  if (unknown.length === 0) return nothing;
  return html`<p class="filters-unknown">${words.unknownFilters(unknown.map(({ id }) => id))}</p>`;
}

/** What is chosen, each to be taken away, and all at once. */
function renderChosen(filters: Filters, words: KitMessages, groups: readonly FilterGroup[]) {
  if (activeCount(filters.state) === 0) return nothing;
  const clear = (event: Event): void => void clearKeepingFocus(event, filters);
  const chips = groups
    .flatMap((group) => group.chosen(filters, words))
    .map(({ label, lang, remove }) => {
      const removeThis = (event: Event): void => void removeKeepingFocus(event, remove);
      return html`<li>
        <button class="chip filters-chosen" type="button" @click=${removeThis}>
          <span class="visually-hidden">${words.removeFilter}</span>
          <bdi lang=${ifDefined(lang)}>${label}</bdi> ${close()}
        </button>
      </li>`;
    });
  return html`${
      chips.length > 0
        ? html`<ul class="chips" aria-label=${words.chosenFilters}>
            ${chips}
          </ul>`
        : nothing
    }
    <button class="button filters-clear" type="button" @click=${clear}>
      ${words.clearFilters}
    </button>`;
}

/** The focus goes to the chip that takes the place of the one removed, else to the results. */
async function removeKeepingFocus(event: Event, remove: () => Promise<void>): Promise<void> {
  const pressed = event.currentTarget as HTMLElement;
  const bar = pressed.closest('.filters');
  const chips = () => [...(bar?.querySelectorAll<HTMLElement>('.filters-chosen') ?? [])];
  const place = chips().indexOf(pressed);
  await remove();
  const left = chips();
  const next = left[place] ?? left.at(-1);
  if (next) next.focus();
  else focusResult(bar);
}

async function clearKeepingFocus(event: Event, filters: Filters): Promise<void> {
  const bar = (event.currentTarget as HTMLElement).closest('.filters');
  await filters.clear();
  focusResult(bar);
}

function focusResult(bar: Element | null): void {
  bar?.querySelector<HTMLElement>('.filters-result')?.focus();
}
