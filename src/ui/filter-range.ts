import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FiltersController } from '../controllers/filters.ts';
import type { KitMessages } from '../i18n/kit.ts';
import type { Range } from '../model/filters.ts';
import type { RangeGroup } from './filter-group.ts';

interface Ends {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export const isSameRange = (a: Ends | undefined, b: Ends): boolean =>
  a?.from === b.from && a?.until === b.until;

/** Spans that are asked for often, and two fields for any other. */
export function renderRange<T>(
  filters: FiltersController<T>,
  words: KitMessages,
  { name, presets = [] }: RangeGroup,
): TemplateResult {
  const range: Range = filters.state.ranges[name] ?? {};
  const choose = (chosen: Range): void => void filters.setRange(name, chosen);
  const chips = presets.map((preset) => {
    const isChosen = isSameRange(range, preset.range);
    const toggle = (): void => choose(isChosen ? {} : preset.range);
    return html`<button class="chip" type="button" aria-pressed=${isChosen} @click=${toggle}>
      ${preset.label}
    </button>`;
  });
  return html`<div class="chips">${chips}</div>
    <div class="filters-days">
      ${renderDay(words.from, range.from, (from) => choose(withEnds(from, range.until)))}
      ${renderDay(words.until, range.until, (until) => choose(withEnds(range.from, until)))}
    </div>`;
}

function withEnds(from = '', until = ''): Range {
  return { ...(from && { from }), ...(until && { until }) };
}

/** While a year is typed, browsers tell of the years 2, 20 and 202: nobody asks for these. */
const isWhole = (day: string): boolean => day === '' || day >= '1000';

function renderDay(
  label: string,
  day: string | undefined,
  choose: (day: string) => void,
): TemplateResult {
  const changed = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLInputElement;
    if (isWhole(value)) choose(value);
  };
  return html`<label class="filters-day"
    >${label}
    <input class="field" type="date" .value=${live(day ?? '')} @change=${changed} />
  </label>`;
}
