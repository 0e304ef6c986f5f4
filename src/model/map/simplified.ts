import { heightOf, widthOf } from './box.ts';
import { MOST_POINTS, pointCount, type Outline } from './outline.ts';
import { simplify } from './simplify.ts';

/** Finer than a pixel of the closest look anybody takes. */
const FINENESS = 4000;
/** A triangle is the least that has an inside. */
const FEWEST = 3;

/** Coarser until it is few enough points. A ring too small to be seen goes, unless it is alone. */
export function simplified(outline: Outline): Outline {
  const { rings, box, dropped } = outline;
  let drawn = rings;
  let tolerance = Math.max(widthOf(box), heightOf(box)) / FINENESS;
  while (tolerance > 0 && pointCount(drawn) > MOST_POINTS) {
    const finer = drawn.map((ring) => simplify(ring, tolerance));
    const seen = finer.filter(({ length }) => length > FEWEST);
    drawn = seen.length > 0 ? seen : finer.slice(0, 1);
    tolerance *= 2;
  }
  return { ...outline, rings: drawn, dropped: dropped + rings.length - drawn.length };
}
