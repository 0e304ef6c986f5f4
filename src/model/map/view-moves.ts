import type { Point } from './mercator.ts';
import { NEAREST, type Aspect, type MapView } from './view.ts';

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

/** The point of the map that is seen there. */
export function pointAt({ x, y }: Point, view: MapView, aspect: Aspect): Point {
  return { x: view.x + (x - 0.5) * view.span, y: view.y + ((y - 0.5) * view.span) / aspect };
}
