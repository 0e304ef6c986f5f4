/**
 * Web Mercator on a square of side 1: x from west to east, y from north to south. Every street map
 * is cut the same way, so marks, outline and tiles lie over one another without a further sum.
 */

export interface Position {
  readonly lat: number;
  readonly lon: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the square ends; the poles would lie infinitely far away. */
export const MOST_LATITUDE = 85.051128779806604;

const RADIANS = Math.PI / 180;

export function project({ lat, lon }: Position): Point {
  const sine = Math.sin(Math.min(Math.max(lat, -MOST_LATITUDE), MOST_LATITUDE) * RADIANS);
  return {
    x: lon / 360 + 0.5,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
}
