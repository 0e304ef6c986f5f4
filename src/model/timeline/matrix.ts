import { compareEntries, type TimelineEntry } from './entry.ts';
import { columnsOf, type MatrixColumn } from './matrix-columns.ts';
import { spansTouch, type DaySpan } from './span.ts';

export interface MatrixCell {
  /** What lies in this column alone. */
  readonly entries: readonly TimelineEntry[];
  /** Something that takes several columns runs through it. */
  readonly isCrossed: boolean;
  /** The process does not reach here: the one emptiness that a feed tells of. */
  readonly isOutside: boolean;
}

/** What takes several columns; both are indexes, and the last is one of them. */
export interface MatrixBar {
  readonly entry: TimelineEntry;
  readonly first: number;
  readonly last: number;
}

export interface MatrixRow {
  /** Undefined for what belongs to no track. */
  readonly track: string | undefined;
  readonly bars: readonly MatrixBar[];
  readonly cells: readonly MatrixCell[];
  /** Nothing in it has a date: as far as anybody knows it runs all the time. */
  readonly isRunning: boolean;
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** What stands in no cell: without a date, or outside the columns. */
  readonly rest: readonly TimelineEntry[];
}

/** Tracks by quarters, for the entries of one process. */
export function matrixOf(
  tracks: readonly string[],
  entries: readonly TimelineEntry[],
  process: DaySpan | undefined,
): Matrix {
  const inTime = entries.filter(({ span }) => span && (!process || spansTouch(span, process)));
  const columns = columnsOf(inTime, process);
  const sorted = inTime.toSorted(compareEntries);
  const known = new Set(tracks);
  const rowOf = (track: string | undefined): MatrixRow =>
    rowFrom(
      track,
      sorted.filter(({ tracks: its }) =>
        track === undefined ? !its.some((id) => known.has(id)) : its.includes(track),
      ),
      columns,
      process,
    );
  const rows = tracks.map(rowOf);
  const others = rowOf(undefined);
  const hasOthers = others.bars.length > 0 || others.cells.some((cell) => cell.entries.length > 0);
  const isShown = touchesAny(columns);
  const shown = new Set(sorted.filter(isShown));
  return {
    columns,
    rows: hasOthers ? [...rows, others] : rows,
    rest: entries.filter((entry) => !shown.has(entry)).toSorted(compareEntries),
  };
}

function touchesAny(columns: readonly MatrixColumn[]) {
  const all = { from: columns[0]?.from, to: columns.at(-1)?.to };
  return ({ span }: TimelineEntry): boolean =>
    columns.length > 0 && span !== undefined && spansTouch(span, all);
}

function rowFrom(
  track: string | undefined,
  entries: readonly TimelineEntry[],
  columns: readonly MatrixColumn[],
  process: DaySpan | undefined,
): MatrixRow {
  const bars: MatrixBar[] = [];
  const within: TimelineEntry[][] = columns.map(() => []);
  for (const entry of entries) {
    const { span } = entry;
    const first = columns.findIndex((column) => span && spansTouch(span, column));
    const last = columns.findLastIndex((column) => span && spansTouch(span, column));
    if (first < 0) continue;
    if (first < last) bars.push({ entry, first, last });
    else within[first]?.push(entry);
  }
  return {
    track,
    bars,
    cells: columns.map((column, index) => ({
      entries: within[index] ?? [],
      isCrossed: bars.some(({ first, last }) => first <= index && index <= last),
      isOutside: process !== undefined && !spansTouch(process, column),
    })),
    isRunning: track !== undefined && entries.length === 0,
  };
}
