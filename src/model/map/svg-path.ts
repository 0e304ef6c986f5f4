import { heightOf, widthOf, type Box } from './box.ts';
import type { Point } from './mercator.ts';

/** The side of the square that an outline is drawn in. */
export const DRAWING = 10_000;

/** From the map's measure to the drawing's: the longer side of `box` fills it. */
export function drawingScale(box: Box): number {
  return DRAWING / (Math.max(widthOf(box), heightOf(box)) || 1);
}

/**
 * The rings as one SVG path in whole numbers from the box's upper left corner, each point told from
 * the one before: half as long as with places. Each ring is closed, whether or not it was.
 */
export function pathOf(rings: readonly (readonly Point[])[], box: Box): string {
  const scale = drawingScale(box);
  let path = '';
  for (const ring of rings) {
    let [x, y] = [0, 0];
    let written = '';
    for (const [index, point] of ring.entries()) {
      const [nextX, nextY] = [
        Math.round((point.x - box.left) * scale),
        Math.round((point.y - box.top) * scale),
      ];
      if (index === 0) written = `M${nextX} ${nextY}`;
      else if (nextX !== x || nextY !== y) written += `l${nextX - x} ${nextY - y}`;
      [x, y] = [nextX, nextY];
    }
    if (written) path += `${written}z`;
  }
  return path;
}
