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
  /** Whether what is found for `text` is found for `before` too: then no more than that is asked. */
  readonly narrows?: (text: string, before: string) => boolean;
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

/** Which items pass one criterion. */
interface Criterion {
  readonly name: string;
  readonly passing: Passing;
}

/** The indices of the items, and the same as 1 at each of them: the one to go through, the other to ask. */
interface Passing {
  readonly found: readonly number[];
  readonly passes: Uint8Array;
}

interface Known<Choice, Answer> {
  readonly choice: Choice;
  readonly answer: Answer;
}

/**
 * One list of items, asked again and again with changing filters. Only facets that are asked
 * about are read, and what a change leaves as it was is not computed again.
 */
export class FilterIndex<T> {
  readonly items: readonly T[];
  readonly #spec: FilterSpec<T>;
  /** What was computed last for each question, and for which choice. */
  readonly #known = new Map<string, Known<unknown, unknown>>();

  constructor(items: readonly T[], spec: FilterSpec<T>) {
    this.items = items;
    this.#spec = spec;
  }

  /** The items that pass, in their order. */
  results(state: FilterState): readonly T[] {
    return this.#once('results', state, () => {
      const [first, ...others] = this.#active(state);
      if (!first) return this.items;
      const results: T[] = [];
      for (const index of first.passing.found) {
        const item = this.items[index];
        if (item !== undefined && passesAll(others, index)) results.push(item);
      }
      return results;
    });
  }

  /** How many items each id of a facet would show beside the other filters; its own do not count. */
  counts(name: string, state: FilterState): ReadonlyMap<string, number> {
    const others = this.#active(state).filter((criterion) => criterion.name !== name);
    return others.length > 0 ? this.#count(name, others) : this.totals(name);
  }

  /** How many items each id of a facet has when nothing is filtered. */
  totals(name: string): ReadonlyMap<string, number> {
    return this.#once(`totals ${name}`, 0, () => this.#count(name, []));
  }

  /** Whether a facet can tell any two items apart; one that cannot is not worth a button. */
  divides(name: string): boolean {
    return this.#once(`divides ${name}`, 0, () => {
      const idsOf = (item: T): string => this.#facet(name)?.values(item).join() ?? '';
      const first = this.items.slice(0, 1).map(idsOf).join();
      return this.items.some((item) => idsOf(item) !== first);
    });
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

  #rows(name: string): readonly (readonly string[])[] {
    return this.#once(`rows ${name}`, 0, () => {
      const values = this.#facet(name)?.values;
      return values ? this.items.map(values) : [];
    });
  }

  #count(name: string, criteria: readonly Criterion[]): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    this.#rows(name).forEach((ids, index) => {
      if (!passesAll(criteria, index)) return;
      ids.forEach((id, place) => {
        // An item that names one id twice is still one item.
        if (ids.indexOf(id) === place) counts.set(id, (counts.get(id) ?? 0) + 1);
      });
    });
    return counts;
  }

  #active(state: FilterState): readonly Criterion[] {
    const active: Criterion[] = [];
    const add = (
      name: string,
      choice: unknown,
      makeTest: () => Test<T>,
      within?: readonly number[],
    ): void => {
      const passing = this.#once(`passes ${name}`, choice, () => {
        const test = makeTest();
        const found: number[] = [];
        const passes = new Uint8Array(this.items.length);
        const { length } = within ?? this.items;
        for (let at = 0; at < length; at += 1) {
          const index = within?.[at] ?? at;
          const item = this.items[index];
          if (item === undefined || !test(item, index)) continue;
          found.push(index);
          passes[index] = 1;
        }
        return { found, passes };
      });
      active.push({ name, passing });
    };
    const { search, narrows, facets, ranges = [] } = this.#spec;
    const text = state.text.trim();
    if (text && search) {
      const before = this.#known.get('passes ') as Known<string, Passing> | undefined;
      const within = before && narrows?.(text, before.choice) ? before.answer.found : undefined;
      add('', text, () => search(text), within);
    }
    for (const { name } of facets) {
      const ids = (state.ids[name] ?? []).filter((id) => this.#knows(name, id));
      if (ids.length === 0) continue;
      add(name, ids.join('\n'), () => {
        const rows = this.#rows(name);
        return (_, index) => rows[index]?.some((id) => ids.includes(id)) ?? false;
      });
    }
    for (const { name, touches } of ranges) {
      const range = state.ranges[name];
      if (range) add(name, range, () => (item) => touches(item, range));
    }
    return active;
  }

  #once<Answer>(question: string, choice: unknown, compute: () => Answer): Answer {
    const known = this.#known.get(question);
    // A question always has the same kind of answer.
    if (known && known.choice === choice) return known.answer as Answer;
    const answer = compute();
    this.#known.set(question, { choice, answer });
    return answer;
  }
}

type Test<T> = (item: T, index: number) => boolean;

function passesAll(criteria: readonly Criterion[], index: number): boolean {
  for (const { passing } of criteria) if (passing.passes[index] !== 1) return false;
  return true;
}
