import type { Point } from './mercator.ts';

/** Something to be drawn as a mark: where, in pixels of any kind, and how far it reaches. */
export interface Spot extends Point {
  readonly radius: number;
}

/** One mark on the map: the spots it stands for, by their places in the list. */
export interface Cluster extends Spot {
  readonly spots: readonly number[];
}

export interface ClusterOptions {
  /** How far the mark of several reaches. */
  readonly radius: number;
  /** With more spots than this they are gathered first in squares of three times that, seen or not. */
  readonly most: number;
}

/** Marks that lie on one another after so many rounds stay as they are. */
const MOST_ROUNDS = 12;

/**
 * Gathers spots whose marks would touch, until none do. A cluster stands in the middle of its spots,
 * so that what is in one house stands there. The work grows with the number of spots, not its square.
 */
export function cluster(
  spots: readonly Spot[],
  { radius, most }: ClusterOptions,
): readonly Cluster[] {
  let clusters: readonly Cluster[] = spots.map(({ x, y, radius: own }, index) => ({
    x,
    y,
    radius: own,
    spots: [index],
  }));
  if (clusters.length > most) {
    const squares = inSquares(clusters, radius * 3).values();
    clusters = Array.from(squares, (square) => joined(square, radius));
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = merged(clusters, radius);
    if (next.length === clusters.length) break;
    clusters = next;
  }
  return clusters;
}

const keyOf = (column: number, row: number): number => column * 67_108_864 + row;

/** Those of one square together, by the square's column and row. */
function inSquares(
  clusters: readonly Cluster[],
  side: number,
): Map<number, [Cluster, ...Cluster[]]> {
  const squares = new Map<number, [Cluster, ...Cluster[]]>();
  for (const one of clusters) {
    const key = keyOf(Math.floor(one.x / side), Math.floor(one.y / side));
    const square = squares.get(key);
    if (square) square.push(one);
    else squares.set(key, [one]);
  }
  return squares;
}

/** One round: each cluster takes in those that touch it and that nobody has taken yet. */
function merged(clusters: readonly Cluster[], radius: number): readonly Cluster[] {
  const reach = Math.max(radius, ...clusters.map((one) => one.radius)) * 2;
  const squares = inSquares(clusters, reach);
  const taken = new Set<Cluster>();
  const next: Cluster[] = [];
  for (const one of clusters) {
    if (taken.has(one)) continue;
    taken.add(one);
    const group: [Cluster, ...Cluster[]] = [one];
    const [column, row] = [Math.floor(one.x / reach), Math.floor(one.y / reach)];
    for (const right of [-1, 0, 1]) {
      for (const down of [-1, 0, 1]) {
        for (const other of squares.get(keyOf(column + right, row + down)) ?? []) {
          if (taken.has(other) || !touch(one, other)) continue;
          taken.add(other);
          group.push(other);
        }
      }
    }
    next.push(joined(group, radius));
  }
  return next;
}

function touch(a: Spot, b: Spot): boolean {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < (a.radius + b.radius) ** 2;
}

function joined(group: readonly [Cluster, ...Cluster[]], radius: number): Cluster {
  if (group.length === 1) return group[0];
  let [x, y, count] = [0, 0, 0];
  for (const { x: left, y: top, spots } of group) {
    x += left * spots.length;
    y += top * spots.length;
    count += spots.length;
  }
  return {
    x: x / count,
    y: y / count,
    radius,
    spots: group.flatMap(({ spots }) => spots).sort((a, b) => a - b),
  };
}
