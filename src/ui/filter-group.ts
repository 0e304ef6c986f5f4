import { html, nothing, type TemplateResult } from 'lit';
import type { FiltersController } from '../controllers/filters.ts';
import type { KitMessages } from '../i18n/kit.ts';
import type { Range } from '../model/filters.ts';
import { check, chevronDown, chevronUp } from './icons.ts';
import { renderOptions } from './filter-options.ts';
import { isSameRange, renderRange } from './filter-range.ts';

export interface FilterOption {
  readonly id: string;
  readonly label: string;
  /** The language of the label where it is not the widget's. */
  readonly lang?: string;
}

/** One facet: a button that opens its choices. */
export interface FacetGroup {
  readonly kind: 'facet';
  readonly name: string;
  readonly label: string;
  /** In the order to show them; without it, what the items have, the most frequent first. */
  readonly options?: readonly FilterOption[];
}

/** A facet of one choice: a button that is pressed or not ("Gratis"). */
export interface SwitchGroup {
  readonly kind: 'switch';
  readonly name: string;
  readonly id: string;
  readonly label: string;
}

/** From one day to another, with spans that are asked for often ("I weekenden"). */
export interface RangeGroup {
  readonly kind: 'range';
  readonly name: string;
  readonly label: string;
  readonly presets?: readonly { readonly label: string; readonly range: Range }[];
  /** A day as people read it, for what is chosen. */
  readonly dayText: (day: string) => string;
}

export type FilterGroup = FacetGroup | SwitchGroup | RangeGroup;

/** Something chosen, and how to take it back. */
export interface ChosenFilter {
  readonly label: string;
  readonly lang?: string;
  readonly remove: () => Promise<void>;
}

export function renderGroup<T>(
  filters: FiltersController<T>,
  words: KitMessages,
  group: FilterGroup,
): TemplateResult {
  return group.kind === 'switch'
    ? renderSwitch(filters, group)
    : renderDisclosure(filters, words, group);
}

function renderSwitch<T>(
  filters: FiltersController<T>,
  { name, id, label }: SwitchGroup,
): TemplateResult {
  const isChosen = filters.state.ids[name]?.includes(id) ?? false;
  const toggle = (): void => void filters.toggle(name, id);
  return html`<button
    class="button filters-switch"
    type="button"
    aria-pressed=${isChosen}
    @click=${toggle}
  >
    ${isChosen ? check() : nothing} ${label} (${filters.counts(name).get(id) ?? 0})
  </button>`;
}

function renderDisclosure<T>(
  filters: FiltersController<T>,
  words: KitMessages,
  group: FacetGroup | RangeGroup,
): TemplateResult {
  const { panel } = filters;
  const { name, label } = group;
  const isOpen = panel.openGroup === name;
  const chosen = chosenIn(filters, words, group).length;
  const toggle = (): void => panel.toggleGroup(name);
  return html`<div class="filters-group" @keydown=${closeOnEscape}>
    <button
      class="button filters-opener"
      type="button"
      aria-expanded=${isOpen}
      aria-controls="filters-${name}"
      @click=${toggle}
    >
      ${label}${chosen ? ` (${chosen})` : nothing} ${isOpen ? chevronUp() : chevronDown()}
    </button>
    <div
      class="filters-panel"
      id="filters-${name}"
      role="group"
      aria-label=${label}
      ?hidden=${!isOpen}
    >
      ${isOpen ? renderChoices(filters, words, group) : nothing}
    </div>
  </div>`;
}

function renderChoices<T>(
  filters: FiltersController<T>,
  words: KitMessages,
  group: FacetGroup | RangeGroup,
): TemplateResult {
  return group.kind === 'range'
    ? renderRange(filters, words, group)
    : renderOptions(filters, words, group);
}

/** From within an open group back to its button, which closes it. */
function closeOnEscape(event: KeyboardEvent): void {
  const group = event.currentTarget as HTMLElement;
  const opener = group.querySelector<HTMLElement>('[aria-expanded="true"]');
  if (event.key !== 'Escape' || !opener || isClearing(event)) return;
  event.preventDefault();
  opener.click();
  opener.focus();
}

/** In a search field with something in it Escape empties the field first. */
function isClearing({ target }: Event): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
}

/** What of a group is chosen, in the order it was chosen in. */
export function chosenIn<T>(
  filters: FiltersController<T>,
  words: KitMessages,
  group: FilterGroup,
): readonly ChosenFilter[] {
  const { name } = group;
  if (group.kind === 'range') {
    const range = filters.state.ranges[name];
    if (!range) return [];
    const remove = () => filters.setRange(name, {});
    return [{ label: rangeText(range, words, group), remove }];
  }
  const isUnknown = (id: string) =>
    filters.unknown.some((unknown) => unknown.name === name && unknown.id === id);
  return (filters.state.ids[name] ?? [])
    .filter((id) => !isUnknown(id))
    .map((id) => ({ ...optionOf(group, id), remove: () => filters.toggle(name, id) }));
}

function rangeText({ from, until }: Range, words: KitMessages, group: RangeGroup): string {
  const preset = group.presets?.find(({ range }) => isSameRange(range, { from, until }));
  return preset?.label ?? words.range(from && group.dayText(from), until && group.dayText(until));
}

function optionOf(group: FacetGroup | SwitchGroup, id: string): FilterOption {
  const plain = { id, label: id };
  if (group.kind === 'switch') return group.id === id ? group : plain;
  return group.options?.find((option) => option.id === id) ?? plain;
}
