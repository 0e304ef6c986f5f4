/** Places round a circle, clockwise from the top, as shares of its box. */
export interface LoopPoint {
  readonly x: number;
  readonly y: number;
}

/** How far from the middle, of half the box: the rest is for what stands there. */
const RADIUS = 0.36;
/** How much of the way between two places is left free round each of them. */
const CLEAR = 0.3;

const FULL = 2 * Math.PI;

function pointAt(angle: number, radius = RADIUS): LoopPoint {
  return { x: 0.5 + radius * Math.sin(angle), y: 0.5 - radius * Math.cos(angle) };
}

export function loopPoints(count: number): readonly LoopPoint[] {
  return Array.from({ length: count }, (_, index) => pointAt((index * FULL) / count));
}

/** The arrows from each place to the next, the last back to the first: SVG paths in a box of 100. */
export function loopArrows(count: number): readonly string[] {
  const step = FULL / count;
  return Array.from({ length: count }, (_, index) => {
    const from = pointAt((index + CLEAR) * step);
    const to = pointAt((index + 1 - CLEAR) * step);
    const radius = number(RADIUS);
    const isLong = step * (1 - 2 * CLEAR) > Math.PI ? 1 : 0;
    return `M${number(from.x)} ${number(from.y)}A${radius} ${radius} 0 ${isLong} 1 ${number(to.x)} ${number(to.y)}`;
  });
}

const number = (share: number): number => Math.round(share * 1000) / 10;
