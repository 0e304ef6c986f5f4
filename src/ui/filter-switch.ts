import { html, nothing } from 'lit';
import { chosenIds, type FilterGroup } from './filter-group.ts';
import { check } from './icons.ts';

export interface SwitchContent {
  readonly name: string;
  /** The one id of the facet that is asked for. */
  readonly id: string;
  readonly label: string;
}

/** A facet of one choice: a button that is pressed or not ("Gratis"). */
export function switchGroup({ name, id, label }: SwitchContent): FilterGroup {
  return {
    name,
    isUseful: (filters) => filters.isUseful(name),
    chosen: (filters) =>
      chosenIds(filters, name, (other) => ({ label: other === id ? label : other })),
    render: (filters) => {
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
    },
  };
}
