/**
 * What a visitor has chosen to see, and which items that leaves: words, facets (goals, tags, …)
 * and ranges. Within a facet one match is enough; between facets all must match.
 */

/** Both ends count; an end left out is open. */
export interface Range {
  readonly from?: string;
  readonly until?: string;
}

export interface FilterState {
  readonly text: string;
  /** Facet → chosen ids. A facet without a choice has no key. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly ranges: Readonly<Record<string, Range>>;
}

export interface Facet<T> {
  /** The attribute and the address parameter: `goal`. */
  readonly name: string;
  readonly values: (item: T) => readonly string[];
  /** Ids that mean something even where no item has them. Without it: those of the items. */
  readonly known?: (id: string) => boolean;
}

export interface RangeFilter<T> {
  readonly name: string;
  readonly touches: (item: T, range: Range) => boolean;
}

export interface FilterSpec<T> {
  readonly facets: readonly Facet<T>[];
  readonly ranges?: readonly RangeFilter<T>[];
  /** Makes the test for one text; called once a text, not once an item. */
  readonly search?: (text: string) => (item: T) => boolean;
}

/** An id that was asked for and that nothing has. */
export interface UnknownFilter {
  readonly name: string;
  readonly id: string;
}

export const NO_FILTERS: FilterState = { text: '', ids: {}, ranges: {} };

export function withText(state: FilterState, text: string): FilterState {
  return text === state.text ? state : { ...state, text };
}

function without<V>(record: Readonly<Record<string, V>>, name: string): Record<string, V> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}

export function withIds(state: FilterState, name: string, ids: readonly string[]): FilterState {
  const others = without(state.ids, name);
  return { ...state, ids: ids.length > 0 ? { ...others, [name]: ids } : others };
}

export function withToggled(state: FilterState, name: string, id: string): FilterState {
  const chosen = state.ids[name] ?? [];
  const rest = chosen.filter((other) => other !== id);
  return withIds(state, name, rest.length < chosen.length ? rest : [...chosen, id]);
}

export function withRange(state: FilterState, name: string, range: Range): FilterState {
  const others = without(state.ranges, name);
  const isOpen = !range.from && !range.until;
  return { ...state, ranges: isOpen ? others : { ...others, [name]: range } };
}

/** How many choices stand; words count as one. */
export function activeCount(state: FilterState): number {
  const ids = Object.values(state.ids).reduce((sum, chosen) => sum + chosen.length, 0);
  return ids + Object.keys(state.ranges).length + (state.text.trim() ? 1 : 0);
}

/**
 * Whether dates from `start` to `end` touch the range. A day and a time on it are compared as
 * days, so that an all-day event is not over at midnight.
 */
export function datesTouch(start: string, end: string, { from, until }: Range): boolean {
  return (!until || isNotAfter(start, until)) && (!from || isNotAfter(from, end));
}

function isNotAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
}

/**
 * The items that the page's author asked for by attributes. Unlike a filter in an address, an id
 * that names nothing leaves nothing: the page promised its readers these and no others.
 */
export function narrowed<T>(
  items: readonly T[],
  spec: FilterSpec<T>,
  asked: FilterState,
): readonly T[] {
  const facets = spec.facets.map((facet) => ({ ...facet, known: () => true }));
  return new FilterIndex(items, { ...spec, facets }).results(asked);
}

/** The same choices without the ids that are unknown. */
export function withoutUnknown(state: FilterState, unknown: readonly UnknownFilter[]): FilterState {
  return unknown.reduce((rest, { name, id }) => withToggled(rest, name, id), state);
}

interface Criterion {
  readonly name: string;
  /** 1 where the item of that index passes. */
  readonly passes: Uint8Array;
}

/**
 * One list of items, asked again and again with changing filters. Only facets that are asked
 * about are read, and what a change leaves as it was is not computed again.
 */
export class FilterIndex<T> {
  readonly items: readonly T[];
  readonly #spec: FilterSpec<T>;
  readonly #rows = new Map<string, readonly (readonly string[])[]>();
  readonly #divides = new Map<string, boolean>();
  readonly #totals = new Map<string, ReadonlyMap<string, number>>();
  readonly #criteria = new Map<string, Criterion & { readonly choice: unknown }>();
  #last: { state: FilterState; results: readonly T[] } | undefined;

  constructor(items: readonly T[], spec: FilterSpec<T>) {
    this.items = items;
    this.#spec = spec;
  }

  /** The items that pass, in their order. */
  results(state: FilterState): readonly T[] {
    if (this.#last?.state !== state) {
      const criteria = this.#active(state);
      const results =
        criteria.length > 0
          ? this.items.filter((_, index) => passesAll(criteria, index))
          : this.items;
      this.#last = { state, results };
    }
    return this.#last.results;
  }

  /** How many items each id of a facet would show beside the other filters; its own do not count. */
  counts(name: string, state: FilterState): ReadonlyMap<string, number> {
    const others = this.#active(state).filter((criterion) => criterion.name !== name);
    if (others.length === 0) return this.totals(name);
    return this.#count(name, (index) => passesAll(others, index));
  }

  /** How many items each id of a facet has when nothing is filtered. */
  totals(name: string): ReadonlyMap<string, number> {
    let totals = this.#totals.get(name);
    if (!totals) {
      totals = this.#count(name, () => true);
      this.#totals.set(name, totals);
    }
    return totals;
  }

  /** Whether a facet can tell any two items apart; one that cannot is not worth a button. */
  divides(name: string): boolean {
    let divides = this.#divides.get(name);
    if (divides === undefined) {
      const idsOf = (item: T): string => this.#facet(name)?.values(item).join() ?? '';
      const first = this.items.slice(0, 1).map(idsOf).join();
      divides = this.items.some((item) => idsOf(item) !== first);
      this.#divides.set(name, divides);
    }
    return divides;
  }

  /** What was asked for and names nothing; it is kept out of the filtering. No items, no telling. */
  unknown(state: FilterState): readonly UnknownFilter[] {
    if (this.items.length === 0) return [];
    return this.#spec.facets.flatMap(({ name }) =>
      (state.ids[name] ?? []).filter((id) => !this.#knows(name, id)).map((id) => ({ name, id })),
    );
  }

  #facet(name: string): Facet<T> | undefined {
    return this.#spec.facets.find((facet) => facet.name === name);
  }

  #knows(name: string, id: string): boolean {
    return this.#facet(name)?.known?.(id) === true || this.totals(name).has(id);
  }

  #rowsOf(name: string): readonly (readonly string[])[] {
    let rows = this.#rows.get(name);
    if (!rows) {
      const values = this.#facet(name)?.values;
      rows = values ? this.items.map(values) : [];
      this.#rows.set(name, rows);
    }
    return rows;
  }

  #count(name: string, passes: (index: number) => boolean): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    this.#rowsOf(name).forEach((ids, index) => {
      if (!passes(index)) return;
      ids.forEach((id, place) => {
        // An item that names one id twice is still one item.
        if (ids.indexOf(id) === place) counts.set(id, (counts.get(id) ?? 0) + 1);
      });
    });
    return counts;
  }

  #active(state: FilterState): readonly Criterion[] {
    const active: Criterion[] = [];
    const text = state.text.trim();
    const { search, facets, ranges = [] } = this.#spec;
    if (text && search) {
      active.push(this.#criterion('', text, () => search(text)));
    }
    for (const { name } of facets) {
      const asked = state.ids[name];
      if (!asked) continue;
      const ids = asked.filter((id) => this.#knows(name, id));
      if (ids.length === 0) continue;
      active.push(
        this.#criterion(name, ids.join(), () => {
          const rows = this.#rowsOf(name);
          return (_, index) => rows[index]?.some((id) => ids.includes(id)) ?? false;
        }),
      );
    }
    for (const { name, touches } of ranges) {
      const range = state.ranges[name];
      if (!range) continue;
      active.push(this.#criterion(name, range, () => (item) => touches(item, range)));
    }
    return active;
  }

  #criterion(
    name: string,
    choice: unknown,
    test: () => (item: T, index: number) => boolean,
  ): Criterion {
    const known = this.#criteria.get(name);
    if (known && known.choice === choice) return known;
    const criterion = { name, choice, passes: Uint8Array.from(this.items, asBits(test())) };
    this.#criteria.set(name, criterion);
    return criterion;
  }
}

function asBits<T>(test: (item: T, index: number) => boolean) {
  return (item: T, index: number): number => (test(item, index) ? 1 : 0);
}

function passesAll(criteria: readonly Criterion[], index: number): boolean {
  return criteria.every(({ passes }) => passes[index] === 1);
}
