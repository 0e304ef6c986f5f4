import { boxAround, heightOf, widthOf, type Box } from './box.ts';
import { project, type Point } from './mercator.ts';
import { simplify } from './simplify.ts';

/** An outline as it is drawn: closed rings, land and holes alike. */
export interface Outline {
  readonly rings: readonly (readonly Point[])[];
  readonly box: Box;
  /** Rings that had to be closed here. */
  readonly unclosed: number;
  /** Rings that no line can be drawn of. */
  readonly dropped: number;
}

/** Finer than a pixel of the closest look anybody takes. */
const FINENESS = 4000;
/** More points than this make the page slow, and nobody sees them. */
const MOST_POINTS = 6000;
/** A triangle is the least that has an inside. */
const FEWEST = 3;

/**
 * Reads GeoJSON of any depth: a polygon, several, a feature or a collection. What is no ring is left
 * out and counted. `isTurned` reads pairs as latitude first, which is the commonest slip.
 */
export function readOutline(geojson: unknown, isTurned = false): Outline | undefined {
  const raw: unknown[] = [];
  collect(geojson, raw, 0);
  let [unclosed, dropped] = [0, 0];
  const rings: (readonly Point[])[] = [];
  for (const ring of raw) {
    const points = pointsOf(ring, isTurned);
    if (!points) dropped++;
    else {
      if (!isClosed(points)) unclosed++;
      rings.push(points);
    }
  }
  const box = boxAround(rings.flat());
  if (!box) return;
  const drawn = withinLimit(rings, box);
  return { rings: drawn, box, unclosed, dropped: dropped + rings.length - drawn.length };
}

/** Whether a point lies on land: in a ring, and in no hole of it (even–odd, as it is filled). */
export function isInside({ x, y }: Point, { rings }: Outline): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before && point.y > y !== before.y > y) {
        const crossing = ((before.x - point.x) * (y - point.y)) / (before.y - point.y) + point.x;
        if (x < crossing) inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** GeoJSON nests five deep at the most; what goes on is no GeoJSON. */
const DEEPEST = 5;

function collect(value: unknown, rings: unknown[], depth: number): void {
  if (depth > DEEPEST) return;
  const type = field(value, 'type');
  const each = (list: unknown, take: (entry: unknown) => void): void => {
    if (Array.isArray(list)) for (const entry of list) take(entry);
  };
  const goOn = (entry: unknown): void => collect(entry, rings, depth + 1);
  const coordinates = field(value, 'coordinates');
  const addRing = (ring: unknown): void => void rings.push(ring);
  switch (type) {
    case 'FeatureCollection':
      each(field(value, 'features'), goOn);
      break;
    case 'GeometryCollection':
      each(field(value, 'geometries'), goOn);
      break;
    case 'Feature':
      goOn(field(value, 'geometry'));
      break;
    case 'Polygon':
      each(coordinates, addRing);
      break;
    case 'MultiPolygon':
      each(coordinates, (polygon) => each(polygon, addRing));
      break;
  }
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

/** Coarser until it is few enough points. A ring too small to be seen goes, unless it is alone. */
function withinLimit(rings: readonly (readonly Point[])[], box: Box) {
  let drawn = rings;
  let tolerance = Math.max(widthOf(box), heightOf(box)) / FINENESS;
  const count = (all: typeof rings) => all.reduce((sum, { length }) => sum + length, 0);
  while (tolerance > 0 && count(drawn) > MOST_POINTS) {
    const finer = drawn.map((ring) => simplify(ring, tolerance));
    const seen = finer.filter(({ length }) => length > FEWEST);
    drawn = seen.length > 0 ? seen : finer.slice(0, 1);
    tolerance *= 2;
  }
  return drawn;
}
