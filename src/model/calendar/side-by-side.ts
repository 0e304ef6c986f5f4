/** From when until when something is drawn, in any unit. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** Which of how many columns something stands in, and how many of them it fills. */
export interface Column {
  readonly column: number;
  readonly columns: number;
  readonly width: number;
}

interface Placed {
  readonly stretch: Stretch;
  readonly index: number;
  column: number;
}

/**
 * Puts what overlaps side by side: each thing in the first column that is free when it begins, as
 * wide as its neighbours leave it. Answers in the order of `stretches`.
 */
export function sideBySide(stretches: readonly Stretch[]): Column[] {
  const found: Column[] = [];
  let group: Placed[] = [];
  let groupEnd = -Infinity;
  const close = () => {
    for (const [index, column] of columnsOf(group)) found[index] = column;
    group = [];
  };
  const sorted = stretches
    .map((stretch, index) => ({ stretch, index, column: 0 }))
    .sort((a, b) => a.stretch.from - b.stretch.from || b.stretch.until - a.stretch.until);
  for (const placed of sorted) {
    if (placed.stretch.from >= groupEnd) close();
    group.push(placed);
    groupEnd = Math.max(groupEnd, placed.stretch.until);
  }
  close();
  return found;
}

/** The columns of things of which each overlaps with another, by their index. */
function columnsOf(group: readonly Placed[]): (readonly [number, Column])[] {
  /** When each column is free again. */
  const free: number[] = [];
  for (const placed of group) {
    const column = free.findIndex((until) => until <= placed.stretch.from);
    placed.column = column < 0 ? free.length : column;
    free[placed.column] = placed.stretch.until;
  }
  return group.map((placed) => {
    const right = group
      .filter(({ column, stretch }) => column > placed.column && overlaps(stretch, placed.stretch))
      .reduce((least, { column }) => Math.min(least, column), free.length);
    return [
      placed.index,
      { column: placed.column, columns: free.length, width: right - placed.column },
    ];
  });
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.from < b.until && b.from < a.until;
}
