import { heightOf, widthOf, type Box } from './box.ts';
import type { Point } from './mercator.ts';

/** What is seen of the map: its middle and how much of it from left to right. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly span: number;
}

/** Width by height of the window the map is seen through. */
export type Aspect = number;

/** About 150 metres in Denmark: nearer, and an outline says nothing any more. */
export const NEAREST = 6.5e-6;
/** Room between the outermost marks and the window's edge, as a part of its width or height. */
const MARGIN = 0.08;

/** The closest view that shows all of `box`; a box without a size is not looked at from nowhere. */
export function fit(box: Box, aspect: Aspect, margin = MARGIN): MapView {
  const room = 1 - 2 * margin;
  const span = Math.max(widthOf(box), heightOf(box) * aspect) / room;
  return {
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
    span: Math.max(span, NEAREST),
  };
}

/** Where a point is seen: 0, 0 is the window's upper left corner and 1, 1 the opposite one. */
export function seenAt({ x, y }: Point, view: MapView, aspect: Aspect): Point {
  return {
    x: (x - view.x) / view.span + 0.5,
    y: ((y - view.y) / view.span) * aspect + 0.5,
  };
}
