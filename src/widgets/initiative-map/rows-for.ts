import type { Entry } from './entry.ts';

/** A row of the list: its own key as long as it stands, and what it shows. */
export interface Row {
  readonly key: string;
  readonly entry: Entry | undefined;
}

let made = 0;

/**
 * The rows that are to show `entries`, of those that are there and, where these are too few, new ones.
 * One whose initiative stays is kept; of the others as many go as there are too many, and the rest
 * will show something else. None changes its place among the others.
 */
export function rowsFor(entries: readonly Entry[], there: readonly Row[]): readonly Row[] {
  /** So many rows too many, or too few. */
  let spare = there.length - entries.length;
  let at = 0;
  return entries.map((entry, index) => {
    if (spare > 0) {
      const ahead = there.slice(at, at + spare + 1).findIndex((row) => row.entry === entry);
      if (ahead > 0) {
        at += ahead;
        spare -= ahead;
      }
    }
    const row = there[at];
    const isWanted = (): boolean =>
      entries.slice(index + 1, index + 1 - spare).some((later) => later === row?.entry);
    if (!row || (spare < 0 && row.entry !== entry && isWanted())) {
      spare += 1;
      made += 1;
      return { key: String(made), entry: undefined };
    }
    at += 1;
    return row;
  });
}
