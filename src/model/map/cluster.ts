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
  let clusters: readonly Cluster[] =
    spots.length > most
      ? gathered(spots, radius * 3, radius)
      : spots.map(({ x, y, radius: own }, index) => ({ x, y, radius: own, spots: [index] }));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = merged(clusters, radius);
    if (next.length === clusters.length) break;
    clusters = next;
  }
  return clusters;
}

const keyOf = (column: number, row: number): number => column * 67_108_864 + row;

function gathered(spots: readonly Spot[], side: number, radius: number): readonly Cluster[] {
  const cells = new Map<number, { x: number; y: number; spots: number[] }>();
  for (const [index, { x, y }] of spots.entries()) {
    const key = keyOf(Math.floor(x / side), Math.floor(y / side));
    const cell = cells.get(key);
    if (cell) {
      cell.x += x;
      cell.y += y;
      cell.spots.push(index);
    } else cells.set(key, { x, y, spots: [index] });
  }
  return Array.from(cells.values(), ({ x, y, spots: held }) => ({
    x: x / held.length,
    y: y / held.length,
    radius: held.length > 1 ? radius : (spots[held[0] ?? 0]?.radius ?? radius),
    spots: held,
  }));
}

/** One round: each cluster takes in those that touch it and that nobody has taken yet. */
function merged(clusters: readonly Cluster[], radius: number): readonly Cluster[] {
  const reach = Math.max(radius, ...clusters.map((one) => one.radius)) * 2;
  const cells = new Map<number, number[]>();
  const cellOf = (value: number) => Math.floor(value / reach);
  for (const [index, { x, y }] of clusters.entries()) {
    const key = keyOf(cellOf(x), cellOf(y));
    const cell = cells.get(key);
    if (cell) cell.push(index);
    else cells.set(key, [index]);
  }
  const taken = new Uint8Array(clusters.length);
  const next: Cluster[] = [];
  for (const [index, one] of clusters.entries()) {
    if (taken[index]) continue;
    taken[index] = 1;
    const group = [one];
    const [column, row] = [cellOf(one.x), cellOf(one.y)];
    for (let right = column - 1; right <= column + 1; right++) {
      for (let down = row - 1; down <= row + 1; down++) {
        for (const other of cells.get(keyOf(right, down)) ?? []) {
          const candidate = clusters[other];
          if (taken[other] || !candidate || !touch(one, candidate)) continue;
          taken[other] = 1;
          group.push(candidate);
        }
      }
    }
    next.push(group.length > 1 ? joined(group, radius) : one);
  }
  return next;
}

function touch(a: Spot, b: Spot): boolean {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < (a.radius + b.radius) ** 2;
}

function joined(group: readonly Cluster[], radius: number): Cluster {
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
