import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { KitMessages } from '../i18n/kit.ts';
import type { Range } from '../model/filters.ts';
import { renderDisclosure, type FilterGroup, type Filters } from './filter-group.ts';

export interface RangeContent {
  readonly name: string;
  readonly label: string;
  /** Spans that are asked for often: "I weekenden". */
  readonly presets?: readonly { readonly label: string; readonly range: Range }[];
  /** A day as people read it, for what is chosen. */
  readonly dayText: (day: string) => string;
}

/** From one day to another. */
export function rangeGroup(content: RangeContent): FilterGroup {
  const { name } = content;
  return {
    name,
    isUseful: () => true,
    chosen: (filters, words) => {
      const range = filters.state.ranges[name];
      if (!range) return [];
      return [
        { label: rangeText(range, words, content), remove: () => filters.setRange(name, {}) },
      ];
    },
    render: (filters, words) =>
      renderDisclosure(filters, content, Number(name in filters.state.ranges), () =>
        renderRange(filters, words, content),
      ),
  };
}

const isSame = (a: Range, b: Range): boolean => a.from === b.from && a.until === b.until;

function rangeText(range: Range, words: KitMessages, { presets, dayText }: RangeContent): string {
  const preset = presets?.find((known) => isSame(known.range, range));
  const { from, until } = range;
  return preset?.label ?? words.range(from && dayText(from), until && dayText(until));
}

function renderRange(
  filters: Filters,
  words: KitMessages,
  { name, presets = [] }: RangeContent,
): TemplateResult {
  const range = filters.state.ranges[name] ?? {};
  const choose = (chosen: Range): void => void filters.setRange(name, chosen);
  const chips = presets.map((preset) => {
    const isChosen = isSame(range, preset.range);
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
