import { boxAround, grown, heightOf, isWithin, widthOf, type Box } from './box.ts';
import { project, type Position } from './mercator.ts';
import { BEYOND } from './outline.ts';

/** Where a position is drawn, and what is odd about it. */
export type Verdict = 'right' | 'swapped' | 'outside';

/** Fewer positions than this say nothing about where the others should be. */
const ENOUGH = 4;
/** Without an outline: what lies this many degrees from the others is not among them. */
const FAR = 2;

/** Latitude and longitude written the wrong way round, put right. */
export const turned = ({ lat, lon }: Position): Position => ({ lat: lon, lon: lat });

/** The box that positions are expected in; undefined where nothing is known about it. */
export function expectedBox(
  outline: Box | undefined,
  positions: readonly Position[],
): Box | undefined {
  if (outline) return grown(outline, BEYOND * Math.max(widthOf(outline), heightOf(outline)));
  if (positions.length < ENOUGH) return;
  // Most are right: around the one in the middle.
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const lat = middle(positions.map((position) => position.lat));
  const lon = middle(positions.map((position) => position.lon));
  const corners = [
    { lat: Math.min(lat + FAR, 90), lon: lon - FAR },
    { lat: Math.max(lat - FAR, -90), lon: lon + FAR },
  ];
  return boxAround(corners.map(project));
}

export function judge(position: Position, expected: Box | undefined): Verdict {
  if (!expected || isWithin(project(position), expected)) return 'right';
  const other = turned(position);
  const isOnGlobe = Math.abs(other.lat) <= 90;
  return isOnGlobe && isWithin(project(other), expected) ? 'swapped' : 'outside';
}

/** Whether it is the outline that has its pairs the wrong way round: most positions say so. */
export function isOutlineTurned(
  asWritten: Box,
  asTurned: Box | undefined,
  positions: readonly Position[],
): boolean {
  if (!asTurned || positions.length === 0) return false;
  const fits = (box: Box) => {
    const expected = expectedBox(box, []);
    return positions.filter((position) => judge(position, expected) === 'right').length;
  };
  return fits(asWritten) === 0 && fits(asTurned) > positions.length / 2;
}
