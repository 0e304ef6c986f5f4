import type { MapView } from './view.ts';

/** A piece of a street map and where it lies in the window, as parts of its width and height. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The side of a tile in pixels, on every street map there is. */
const SIDE = 256;
/** Deeper than this hardly any server goes. */
const DEEPEST = 19;

/** The tiles that fill the window, in the depth in which they are drawn nearest to their own size. */
export function tilesOf(view: MapView, aspect: number, pixels: number): readonly Tile[] {
  const z = Math.min(Math.max(Math.round(Math.log2(pixels / SIDE / view.span)), 0), DEEPEST);
  const count = 2 ** z;
  const left = view.x - view.span / 2;
  const seenHigh = view.span / aspect;
  const top = view.y - seenHigh / 2;
  const range = (from: number, length: number): readonly number[] => {
    const first = Math.max(Math.floor(from * count), 0);
    const last = Math.min(Math.floor((from + length) * count), count - 1);
    return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
  };
  const columns = range(left, view.span);
  return range(top, seenHigh).flatMap((y) =>
    columns.map((x) => ({
      z,
      x,
      y,
      left: (x / count - left) / view.span,
      top: (y / count - top) / seenHigh,
      width: 1 / count / view.span,
      height: 1 / count / seenHigh,
    })),
  );
}

/** The address of a tile after a template with `{z}`, `{x}` and `{y}`. */
export function tileAddress(template: string, { z, x, y }: Tile): string {
  const values: Readonly<Record<string, number>> = { z, x, y };
  return template.replace(/\{([zxy])\}/g, (_, name: string) => String(values[name]));
}
