import type { Point } from './mercator.ts';

/**
 * The line with fewer points, none of the lost ones farther from it than `tolerance`
 * (Douglas–Peucker). The ends stay. Without recursion: an outline may have a million points.
 */
export function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  const line = withoutNeighbours(points, tolerance);
  const last = line.length - 1;
  if (last < 2) return line;
  const kept = new Uint8Array(line.length);
  kept[0] = kept[last] = 1;
  const spans: [number, number][] = [[0, last]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, end] = span;
    const far = farthest(line, first, end);
    if (far.distance <= tolerance) continue;
    kept[far.index] = 1;
    spans.push([first, far.index], [far.index, end]);
  }
  return line.filter((_, index) => kept[index] === 1);
}

/** First the points that lie nearly on one another: that is quick, and most of a huge outline. */
function withoutNeighbours(points: readonly Point[], tolerance: number): readonly Point[] {
  const near = (tolerance / 2) ** 2;
  const line: Point[] = [];
  let last: Point | undefined;
  for (const [index, point] of points.entries()) {
    const isEnd = index === points.length - 1;
    if (last && !isEnd && (point.x - last.x) ** 2 + (point.y - last.y) ** 2 < near) continue;
    line.push(point);
    last = point;
  }
  return line;
}

function farthest(
  line: readonly Point[],
  first: number,
  end: number,
): { readonly index: number; readonly distance: number } {
  const from = line[first];
  const to = line[end];
  let [index, most] = [first, -1];
  for (let place = first + 1; place < end; place++) {
    const point = line[place];
    if (!point || !from || !to) continue;
    const distance = squareToSegment(point, from, to);
    if (distance > most) [index, most] = [place, distance];
  }
  return { index, distance: most < 0 ? -1 : Math.sqrt(most) };
}

function squareToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const held = Math.min(Math.max(along, 0), 1);
  return (point.x - from.x - held * dx) ** 2 + (point.y - from.y - held * dy) ** 2;
}
