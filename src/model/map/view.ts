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

/** `factor` above 1 comes nearer. What lies at `at` stays under the finger. */
export function zoomed(view: MapView, factor: number, home: MapView, at: Point = view): MapView {
  const span = Math.min(Math.max(view.span / factor, NEAREST), home.span);
  const kept = span / view.span;
  return held({ x: at.x + (view.x - at.x) * kept, y: at.y + (view.y - at.y) * kept, span }, home);
}

/** Moved by parts of what is seen: 1 is a whole window to the right, or down. */
export function moved(
  view: MapView,
  right: number,
  down: number,
  aspect: Aspect,
  home: MapView,
): MapView {
  const x = view.x + right * view.span;
  return held({ ...view, x, y: view.y + (down * view.span) / aspect }, home);
}

/** Nobody gets lost: the middle stays within what the whole map shows. */
function held(view: MapView, home: MapView): MapView {
  const far = (home.span - view.span) / 2;
  const hold = (value: number, middle: number) =>
    Math.min(Math.max(value, middle - far), middle + far);
  return { ...view, x: hold(view.x, home.x), y: hold(view.y, home.y) };
}

export function isSameView(a: MapView, b: MapView): boolean {
  return a.x === b.x && a.y === b.y && a.span === b.span;
}

/** Where a point is seen: 0, 0 is the window's upper left corner and 1, 1 the opposite one. */
export function seenAt({ x, y }: Point, view: MapView, aspect: Aspect): Point {
  return {
    x: (x - view.x) / view.span + 0.5,
    y: ((y - view.y) / view.span) * aspect + 0.5,
  };
}

/** The point of the map that is seen there. */
export function pointAt({ x, y }: Point, view: MapView, aspect: Aspect): Point {
  return { x: view.x + (x - 0.5) * view.span, y: view.y + ((y - 0.5) * view.span) / aspect };
}
