import { addMonths, dayNumber, fromDayNumber } from '../plain-date.ts';
import { compareEntries, type TimelineEntry } from './entry.ts';
import { spansTouch, type DaySpan } from './span.ts';

/** A quarter, or a year where the quarters would be too many to read. */
export interface MatrixColumn {
  readonly year: number;
  /** 1 to 4; left out for a year. */
  readonly quarter?: number;
  readonly from: number;
  /** The last day, inclusive. */
  readonly to: number;
}

export interface MatrixCell {
  readonly begins: readonly TimelineEntry[];
  /** Under way since an earlier column. */
  readonly goesOn: readonly TimelineEntry[];
  /** The process does not reach here: the one emptiness that a feed tells of. */
  readonly isOutside: boolean;
}

export interface MatrixRow {
  /** Undefined for what belongs to no track. */
  readonly track: string | undefined;
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

const MOST_QUARTERS = 12;
const MOST_YEARS = 30;

/**
 * Tracks by quarters. The columns are those of the process where its dates make few enough, else
 * those its activities touch.
 */
export function matrixOf(
  tracks: readonly string[],
  entries: readonly TimelineEntry[],
  process: DaySpan | undefined,
): Matrix {
  const inTime = entries.filter(({ span }) => span && (!process || spansTouch(span, process)));
  const columns = columnsOf(inTime, process);
  const known = new Set(tracks);
  const sorted = inTime.toSorted(compareEntries);
  const rowOf = (track: string | undefined): MatrixRow => {
    const own = sorted.filter(({ tracks: its }) =>
      track === undefined ? !its.some((id) => known.has(id)) : its.includes(track),
    );
    return {
      track,
      cells: columns.map((column) => cellOf(column, columns[0], own, process)),
      isRunning: track !== undefined && own.length === 0,
    };
  };
  const rows = tracks.map(rowOf);
  const others = rowOf(undefined);
  const hasOthers = others.cells.some(({ begins }) => begins.length > 0);
  const shown = new Set(columns.length > 0 ? sorted.filter(touchesAny(columns)) : []);
  return {
    columns,
    rows: hasOthers ? [...rows, others] : rows,
    rest: entries.filter((entry) => !shown.has(entry)).toSorted(compareEntries),
  };
}

function touchesAny(columns: readonly MatrixColumn[]) {
  const all = { from: columns[0]?.from, to: columns.at(-1)?.to };
  return ({ span }: TimelineEntry): boolean => span !== undefined && spansTouch(span, all);
}

function cellOf(
  column: MatrixColumn,
  first: MatrixColumn | undefined,
  entries: readonly TimelineEntry[],
  process: DaySpan | undefined,
): MatrixCell {
  const here = entries.filter(({ span }) => span && spansTouch(span, column));
  const hasBegun = ({ span }: TimelineEntry) =>
    column !== first && (span?.from ?? -Infinity) < column.from;
  return {
    begins: here.filter((entry) => !hasBegun(entry)),
    goesOn: here.filter(hasBegun),
    isOutside: process !== undefined && !spansTouch(process, column),
  };
}

function columnsOf(
  entries: readonly TimelineEntry[],
  process: DaySpan | undefined,
): readonly MatrixColumn[] {
  const ofProcess =
    process?.from !== undefined && process.to !== undefined
      ? quarters(process.from, process.to)
      : [];
  if (ofProcess.length > 0 && ofProcess.length <= MOST_QUARTERS) return ofProcess;
  const days = entries
    .flatMap(({ span }) => [span?.from, span?.to])
    .filter((day) => day !== undefined)
    .sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const found = quarters(first, last);
  return found.length > 0 && found.length <= MOST_QUARTERS ? found : years(first, last);
}

/** None where there are more than anybody reads. */
function quarters(from: number, to: number): readonly MatrixColumn[] {
  return stretch(from, to, 3, MOST_QUARTERS).map(({ start, ...days }) => ({
    year: start.year,
    quarter: (start.month + 2) / 3,
    ...days,
  }));
}

function years(from: number, to: number): readonly MatrixColumn[] {
  return stretch(from, to, 12, MOST_YEARS).map(({ start, ...days }) => ({
    year: start.year,
    ...days,
  }));
}

function stretch(from: number, to: number, months: number, most: number) {
  const { year, month } = fromDayNumber(from);
  let start = { year, month: month - ((month - 1) % months), day: 1 };
  const found = [];
  while (dayNumber(start) <= to && found.length < most + 1) {
    const next = addMonths(start, months);
    found.push({ start, from: dayNumber(start), to: dayNumber(next) - 1 });
    start = next;
  }
  if (found.length <= most) return found;
  // Years past the last that is drawn are told in the list below.
  return months === 12 ? found.slice(0, most) : [];
}
