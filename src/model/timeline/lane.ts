import { shareOf, type AxisRange } from './axis.ts';
import type { DaySpan } from './span.ts';

/** Something drawn in a lane: one thing, or several that cannot be told apart. Places are in em. */
export interface Mark<E> {
  readonly entries: readonly [E, ...E[]];
  readonly row: number;
  readonly from: number;
  readonly width: number;
  /** A day is a point; what is longer or looser has a length. */
  readonly isPoint: boolean;
  readonly softFrom: boolean;
  readonly softTo: boolean;
  /** Where there is room for its words: on it, after it or before it. */
  readonly label: 'on' | 'after' | 'before' | 'none';
  /** The room for words beside it. */
  readonly words: number;
}

export interface Lane<E> {
  readonly marks: readonly Mark<E>[];
  readonly rows: number;
}

export interface LaneOptions<E> {
  readonly range: AxisRange;
  /** How wide the drawing is, in em. */
  readonly width: number;
  readonly mostRows: number;
  /** How long the words of an entry are, in em; asked only for what may be drawn. */
  readonly labelWidth: (entry: E) => number;
}

/** The least that can be seen and pressed. */
const LEAST = 1.5;
/** Room between two things. */
const GAP = 0.5;
/** How near one another things are put together. */
const CLUSTER = 5;
/** What goes on outside is drawn so far past the edge, where the drawing cuts it. */
const PAST = 0.75;

/** What stands together, from where its first begins. */
interface Cluster<E> {
  readonly from: number;
  readonly to: number;
  readonly entries: [E, ...E[]];
}

interface Place {
  readonly from: number;
  readonly width: number;
  readonly label: Mark<unknown>['label'];
  /** With the words. */
  readonly start: number;
  readonly end: number;
}

/**
 * Puts `entries`, sorted by time, into as few rows as they need. What finds no row is put together
 * with its neighbours in one more, so that a lane is never higher than `mostRows`.
 */
export function packLane<E extends { readonly span?: DaySpan | undefined }>(
  entries: readonly E[],
  options: LaneOptions<E>,
): Lane<E> {
  const { range, width, mostRows, labelWidth } = options;
  const rowEnds: number[] = [];
  const marks: Mark<E>[] = [];
  const clusters: Cluster<E>[] = [];
  /** Past this, no row has room for a mark without words. */
  let fullUntil = -Infinity;
  const placeOf = (day: number): number =>
    Math.min(width + PAST, Math.max(-PAST, shareOf(range, day) * width));
  for (const entry of entries) {
    const { span } = entry;
    if (!span || !isIn(span, range)) continue;
    const from = span.from === undefined ? 0 : placeOf(span.from);
    const to = span.to === undefined ? width : placeOf(span.to + 1);
    if (from < fullUntil) {
      addTo(clusters, { from, to }, entry, width);
      continue;
    }
    const words = labelWidth(entry);
    const place = placed(from, to, width, words);
    const row = findRow(rowEnds, place.start, mostRows);
    if (row === undefined) {
      fullUntil = Math.min(...rowEnds);
      addTo(clusters, { from, to }, entry, width);
      continue;
    }
    rowEnds[row] = place.end + GAP;
    marks.push({
      entries: [entry],
      row,
      from: place.from,
      width: place.width,
      ...edgesOf(span, range),
      label: place.label,
      words,
    });
  }
  const rows = rowEnds.length;
  for (const cluster of clusters) marks.push(clusterMark(cluster, rows, range, width));
  return { marks, rows: Math.max(1, rows + (clusters.length > 0 ? 1 : 0)) };
}

type Edges = Pick<Mark<unknown>, 'isPoint' | 'softFrom' | 'softTo'>;

/** What lies outside is cut, not soft. */
const edgesOf = (span: DaySpan, range: AxisRange): Edges => ({
  isPoint: isDay(span),
  softFrom: span.softFrom && (span.from === undefined || span.from >= range.from),
  softTo: span.softTo && (span.to === undefined || span.to < range.until),
});

const FIRM: Edges = { isPoint: false, softFrom: false, softTo: false };

const isDay = ({ from, to, softFrom, softTo }: DaySpan): boolean =>
  from === to && !softFrom && !softTo;

function isIn({ from, to }: DaySpan, range: AxisRange): boolean {
  return (from ?? -Infinity) < range.until && (to ?? Infinity) >= range.from;
}

function placed(from: number, to: number, width: number, words: number): Place {
  const length = Math.max(to - from, LEAST);
  const start = Math.max(Math.min(0, from), Math.min(from, Math.max(to, width) - length));
  const end = start + length;
  if (words + 1 <= length) return { from: start, width: length, label: 'on', start, end };
  if (end + words <= width) {
    return { from: start, width: length, label: 'after', start, end: end + words };
  }
  if (start - words >= 0) {
    return { from: start, width: length, label: 'before', start: start - words, end };
  }
  return { from: start, width: length, label: length > 6 ? 'on' : 'none', start, end };
}

function findRow(ends: readonly number[], start: number, most: number): number | undefined {
  const row = ends.findIndex((end) => end <= start);
  if (row >= 0) return row;
  return ends.length < most ? ends.length : undefined;
}

/** Puts what finds no row of its own with what is near it, and at the edge with what came before. */
function addTo<E>(
  clusters: Cluster<E>[],
  { from, to }: Pick<Cluster<E>, 'from' | 'to'>,
  entry: E,
  width: number,
): void {
  const last = clusters.at(-1);
  if (last && (from < last.from + CLUSTER || last.from + 2 * CLUSTER > width + GAP)) {
    last.entries.push(entry);
  } else {
    clusters.push({ from, to, entries: [entry] });
  }
}

/** Stands where the first of them begins; one alone keeps its edges. */
function clusterMark<E extends { readonly span?: DaySpan | undefined }>(
  { from, to, entries }: Cluster<E>,
  row: number,
  range: AxisRange,
  width: number,
): Mark<E> {
  const [{ span }, second] = entries;
  const length = second ? CLUSTER - GAP : Math.max(LEAST, Math.min(to - from, CLUSTER - GAP));
  return {
    entries,
    row,
    from: Math.max(0, Math.min(from, width - length)),
    width: length,
    ...(span && !second ? edgesOf(span, range) : FIRM),
    label: second ? 'on' : 'none',
    words: CLUSTER,
  };
}
