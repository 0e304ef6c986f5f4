import { boxAround, type Box } from './box.ts';
import { project, type Point } from './mercator.ts';

/** An outline as it is drawn: closed rings, land and holes alike. */
export interface Outline {
  readonly rings: readonly (readonly Point[])[];
  readonly box: Box;
  /** Rings that had to be closed here. */
  readonly unclosed: number;
  /** Rings that no line can be drawn of. */
  readonly dropped: number;
}

/** How far beyond the outline something may lie and still belong: a harbour, a beach. */
export const BEYOND = 0.15;

/** A triangle is the least that has an inside. */
const FEWEST = 3;

/**
 * Reads GeoJSON of any depth: a polygon, several, a feature or a collection. What is no ring is left
 * out and counted. `isTurned` reads pairs as latitude first, which is the commonest slip.
 */
export function readOutline(geojson: unknown, isTurned = false): Outline | undefined {
  let [unclosed, dropped] = [0, 0];
  const rings: (readonly Point[])[] = [];
  for (const ring of ringsOf(geojson, 0)) {
    const points = pointsOf(ring, isTurned);
    if (!points) dropped++;
    else {
      if (!isClosed(points)) unclosed++;
      rings.push(points);
    }
  }
  const box = boxAround(rings.flat());
  return box && { rings, box, unclosed, dropped };
}

/** More points than this make the page slow, and nobody sees them. */
export const MOST_POINTS = 6000;

export const pointCount = (rings: Outline['rings']): number =>
  rings.reduce((sum, { length }) => sum + length, 0);

/** Whether it is whole, and can be drawn as it is: `simplified` does what is needed where not. */
export const isFineToDraw = ({ rings, unclosed, dropped }: Outline): boolean =>
  unclosed + dropped === 0 && pointCount(rings) <= MOST_POINTS;

/** GeoJSON nests five deep at the most; what goes on is no GeoJSON. */
const DEEPEST = 5;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function ringsOf(value: unknown, depth: number): readonly unknown[] {
  if (!value || depth > DEEPEST) return [];
  const { type, coordinates, features, geometries, geometry } = value as Record<string, unknown>;
  if (type === 'Polygon') return listOf(coordinates);
  if (type === 'MultiPolygon') return listOf(coordinates).flatMap(listOf);
  const inner = [...listOf(features), ...listOf(geometries), geometry];
  return inner.flatMap((one) => ringsOf(one, depth + 1));
}

function pointsOf(ring: unknown, isTurned: boolean): readonly Point[] | undefined {
  if (!Array.isArray(ring)) return;
  const points: Point[] = [];
  for (const pair of ring as unknown[]) {
    if (!Array.isArray(pair)) continue;
    const [first, second] = pair as unknown[];
    if (typeof first !== 'number' || typeof second !== 'number') continue;
    const [lon, lat] = isTurned ? [second, first] : [first, second];
    // A number far off the globe would make everything else a dot.
    if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) points.push(project({ lat, lon }));
  }
  return points.length >= FEWEST ? points : undefined;
}

function isClosed(points: readonly Point[]): boolean {
  const [first] = points;
  const last = points.at(-1);
  return first?.x === last?.x && first?.y === last?.y;
}
