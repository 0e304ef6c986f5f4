/** How initiatives are spread over goals and phases. One that serves two goals counts under both. */

export interface Weighed {
  readonly goals: readonly string[];
  readonly phases: readonly string[];
  readonly scale: 'flagship' | 'large' | 'small';
}

export interface BalanceCell<Item = unknown> {
  /** What is counted, in its order. */
  readonly items: readonly Item[];
  readonly count: number;
  readonly flagship: number;
  readonly large: number;
  readonly small: number;
  /** What the bubble's area stands for. */
  readonly weight: number;
}

export interface Balance<Item = unknown> {
  /** One row a goal, one cell a phase. */
  readonly rows: readonly (readonly BalanceCell<Item>[])[];
}

/** A flagship fills as much as four small ones. */
export const WEIGHTS = { flagship: 4, large: 2, small: 1 } as const;

/** The row or column of what names none. */
export const NONE = '';

export function balanceOf<Item extends Weighed>(
  items: readonly Item[],
  goals: readonly string[],
  phases: readonly string[],
): Balance<Item> {
  const held = goals.map(() => phases.map((): Item[] => []));
  const places = (ids: readonly string[], known: readonly string[]) => {
    const found = new Set(ids.map((id) => known.indexOf(id)).filter((index) => index >= 0));
    // What names nothing known stands in the row for that, where there is one.
    return found.size > 0 ? found : new Set([known.indexOf(NONE)]);
  };
  for (const item of items) {
    const columns = places(item.phases, phases);
    for (const row of places(item.goals, goals)) {
      for (const column of columns) held[row]?.[column]?.push(item);
    }
  }
  return { rows: held.map((row) => row.map(cellOf)) };
}

function cellOf<Item extends Weighed>(items: readonly Item[]): BalanceCell<Item> {
  const tally = { flagship: 0, large: 0, small: 0 };
  for (const { scale } of items) tally[scale]++;
  const { flagship, large, small } = tally;
  return {
    ...tally,
    items,
    count: items.length,
    weight: flagship * WEIGHTS.flagship + large * WEIGHTS.large + small * WEIGHTS.small,
  };
}
