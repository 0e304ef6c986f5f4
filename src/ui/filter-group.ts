import { html, nothing, type TemplateResult } from 'lit';
import type { FiltersController } from '../controllers/filters.ts';
import type { KitMessages } from '../i18n/kit.ts';
import { chevronDown, chevronUp } from './icons.ts';
import { still } from './still.ts';

/** Something chosen, and how to take it back. */
export interface ChosenFilter {
  readonly label: string;
  /** The language of the label where it is not the widget's. */
  readonly lang?: string;
  readonly remove: () => Promise<void>;
}

/**
 * One thing to filter by in a bar. Made by `facetGroup`, `switchGroup` or `rangeGroup`, so that a
 * widget carries only the kinds it has.
 */
export interface FilterGroup {
  readonly name: string;
  /** Whether there is anything to choose. */
  readonly isUseful: (filters: Filters) => boolean;
  readonly render: (filters: Filters, words: KitMessages) => unknown;
  /** In the order it was chosen in. */
  readonly chosen: (filters: Filters, words: KitMessages) => readonly ChosenFilter[];
}

/** Filters of any items: groups look at ids and counts, never at an item. */
export type Filters = Omit<FiltersController<unknown>, 'apply'>;

/** A button that opens the choices under it; Escape from within leads back to it. */
export function renderDisclosure(
  { panel }: Filters,
  { name, label }: { readonly name: string; readonly label: string },
  chosen: number,
  renderChoices: () => TemplateResult,
): unknown {
  const isOpen = panel.openGroup === name;
  const toggle = (): void => panel.toggleGroup(name);
  const draw = (): TemplateResult =>
    html`<div class="filters-group" @keydown=${closeOnEscape}>
      <button
        class="button filters-opener"
        type="button"
        aria-expanded=${isOpen}
        aria-controls="filters-${name}"
        @click=${toggle}
      >
        ${label}${chosen > 0 ? ` (${chosen})` : nothing} ${isOpen ? chevronUp() : chevronDown()}
      </button>
      <div
        class="filters-panel"
        id="filters-${name}"
        role="group"
        aria-label=${label}
        ?hidden=${!isOpen}
      >
        ${isOpen ? renderChoices() : nothing}
      </div>
    </div>`;
  return isOpen ? draw() : still(`${label} ${chosen}`, draw);
}

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

/** The chosen ids of a facet, by their labels. One that names nothing is told of elsewhere. */
export function chosenIds(
  filters: Filters,
  name: string,
  optionOf: (id: string) => Pick<ChosenFilter, 'label' | 'lang'>,
): readonly ChosenFilter[] {
  const isKnown = (id: string) =>
    !filters.unknown.some((unknown) => unknown.name === name && unknown.id === id);
  return (filters.state.ids[name] ?? [])
    .filter(isKnown)
    .map((id) => ({ ...optionOf(id), remove: () => filters.toggle(name, id) }));
}
