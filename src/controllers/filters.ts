import type { ReactiveControllerHost } from 'lit';
import { readFilters, TEXT_PARAMETER, writeFilters } from '../model/filter-parameters.ts';
import {
  FilterIndex,
  NO_FILTERS,
  withoutUnknown,
  withRange,
  withText,
  withToggled,
  type FilterSpec,
  type FilterState,
  type Range,
  type UnknownFilter,
} from '../model/filters.ts';
import type { Address } from './address.ts';
import type { Announcer } from './announcer.ts';
import { FilterPanel } from './filter-panel.ts';

export interface FiltersOptions {
  readonly address?: Address;
  /** What is read out when the results have changed: "24 arrangementer". */
  readonly resultText: () => string;
  readonly announcer: Announcer;
  /**
   * The results are drawn with the press; what the bar says of the choice follows when they are on
   * the screen, so that they have less to wait for; with `typing` only for letters. Without it, both
   * a frame after the press.
   */
  readonly resultsFirst?: boolean | 'typing';
}

/** A few frames, and less than it takes to press the next key. */
const FRAMES = 60;

/**
 * The one filter state of a widget. `apply` in `willUpdate` gives the items that pass; all views
 * draw the same ones. Changes of one frame are applied together, before it is painted; the address
 * and the announcement follow when the reader pauses.
 */
export class FiltersController<T> {
  /** What of the filter bar is open. */
  readonly panel: FilterPanel;
  readonly announcer: Announcer;
  readonly #host: ReactiveControllerHost;
  readonly #spec: FilterSpec<T>;
  readonly #options: FiltersOptions;
  #state = NO_FILTERS;
  #keyed: { readonly state: FilterState; readonly key: string } | undefined;
  #index: FilterIndex<T>;
  #isAhead = false;
  /** What a change has left to draw, and the promise that it is drawn. */
  #frame = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #drawn: Promise<void> | undefined;
  #keep = (): void => undefined;

  constructor(host: ReactiveControllerHost, spec: FilterSpec<T>, options: FiltersOptions) {
    this.#host = host;
    this.#spec = spec;
    this.#options = options;
    this.#index = new FilterIndex([], spec);
    this.panel = new FilterPanel(host);
    this.announcer = options.announcer;
    const names = [...spec.facets, ...(spec.ranges ?? [])].map(({ name }) => name);
    options.address?.follow([TEXT_PARAMETER, ...names], () => {
      this.#state = readFilters((name) => options.address?.get(name), spec);
    });
  }

  /** What is chosen; the controls of the bar show it. */
  get state(): FilterState {
    return this.#state;
  }

  /** The results are those of the new choice, and the bar may still tell of the one before. */
  get isAhead(): boolean {
    return this.#isAhead;
  }

  /** The same for the same choices: for what is remembered with them. */
  get key(): string {
    if (this.#keyed?.state !== this.#state) {
      const key = JSON.stringify(writeFilters(this.#state, this.#spec));
      this.#keyed = { state: this.#state, key };
    }
    return this.#keyed.key;
  }

  /** What was asked for in the address and names nothing. */
  get unknown(): readonly UnknownFilter[] {
    return this.#index.unknown(this.#state);
  }

  /** The items that pass. Give the same array again where nothing has changed: it is indexed once. */
  apply(items: readonly T[]): readonly T[] {
    if (items !== this.#index.items) this.#index = new FilterIndex(items, this.#spec);
    return this.#index.results(this.#state);
  }

  counts(name: string): ReadonlyMap<string, number> {
    return this.#index.counts(name, this.#state);
  }

  totals(name: string): ReadonlyMap<string, number> {
    return this.#index.totals(name);
  }

  /** Whether a facet is worth showing: it tells items apart, or something in it is chosen. */
  isUseful(name: string): boolean {
    return name in this.#state.ids || this.#index.divides(name);
  }

  /** The changes; each promise is kept when the results are on the page. */
  setText(text: string): Promise<void> {
    return this.#change(withText(this.#state, text));
  }

  toggle(name: string, id: string): Promise<void> {
    return this.#change(withToggled(this.#state, name, id));
  }

  setRange(name: string, range: Range): Promise<void> {
    return this.#change(withRange(this.#state, name, range));
  }

  clear(): Promise<void> {
    return this.#change(NO_FILTERS);
  }

  #change(state: FilterState): Promise<void> {
    const { resultsFirst } = this.#options;
    const isTyped = state.text !== this.#state.text && state.text !== '';
    const isAhead = resultsFirst === 'typing' ? isTyped : resultsFirst;
    this.#state = withoutUnknown(state, this.#index.unknown(state));
    this.#options.address?.set(writeFilters(this.#state, this.#spec));
    this.announcer.saySoon(this.#options.resultText);
    if (isAhead) {
      this.#isAhead = true;
      this.#host.requestUpdate();
    }
    // What the press before has left would hold this one up: it waits with what this one leaves.
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#pause);
    const pause = (): void => void (this.#pause = setTimeout(this.#draw, FRAMES));
    this.#frame = requestAnimationFrame(isAhead ? pause : this.#draw);
    return (this.#drawn ??= new Promise((resolve) => (this.#keep = resolve)));
  }

  readonly #draw = (): void => {
    this.#drawn = undefined;
    this.#isAhead = false;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(this.#keep);
  };
}
