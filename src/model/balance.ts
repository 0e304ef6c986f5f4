/** How initiatives are spread over goals and phases. One that serves two goals counts under both. */

export interface Weighed {
  readonly goals: readonly string[];
  readonly phases: readonly string[];
  readonly scale: 'flagship' | 'large' | 'small';
}

export interface BalanceCell {
  readonly count: number;
  readonly flagship: number;
  readonly large: number;
  readonly small: number;
  /** What the bubble's area stands for. */
  readonly weight: number;
}

export interface Balance {
  /** One row a goal, one cell a phase. */
  readonly rows: readonly (readonly BalanceCell[])[];
}

/** A flagship fills as much as four small ones. */
export const WEIGHTS = { flagship: 4, large: 2, small: 1 } as const;

/** The row or column of what names none. */
export const NONE = '';

export function balanceOf(
  items: readonly Weighed[],
  goals: readonly string[],
  phases: readonly string[],
): Balance {
  const tallies = goals.map(() => phases.map(() => ({ flagship: 0, large: 0, small: 0 })));
  const places = (ids: readonly string[], known: readonly string[]) => {
    const found = new Set(ids.map((id) => known.indexOf(id)).filter((index) => index >= 0));
    // What names nothing known stands in the row for that, where there is one.
    return found.size > 0 ? found : new Set([known.indexOf(NONE)]);
  };
  for (const { goals: served, phases: during, scale } of items) {
    const columns = places(during, phases);
    for (const row of places(served, goals)) {
      for (const column of columns) {
        const tally = tallies[row]?.[column];
        if (tally) tally[scale]++;
      }
    }
  }
  return {
    rows: tallies.map((row) =>
      row.map(({ flagship, large, small }) => ({
        flagship,
        large,
        small,
        count: flagship + large + small,
        weight: flagship * WEIGHTS.flagship + large * WEIGHTS.large + small * WEIGHTS.small,
      })),
    ),
  };
}
