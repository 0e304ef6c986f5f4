import { isRecord } from '../../feed/raw.ts';
import type { Basemap } from '../../feed/schema/map.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { boxAround, grown, heightOf, isWithin, widthOf, type Box } from '../../model/map/box.ts';
import { project, type Point, type Position } from '../../model/map/mercator.ts';
import { BEYOND, isFineToDraw, readOutline, type Outline } from '../../model/map/outline.ts';
import type { Text } from '../../model/text.ts';
import { isString, isText, isTextOrNone } from './look.ts';

/** What lies under the marks. */
export interface Ground {
  readonly outline: Outline | undefined;
  readonly credit: Text | undefined;
  readonly basemap: Basemap | undefined;
  /**
   * The point of a position; undefined where it cannot be drawn, which is an issue. Where `path`
   * leads in the feed is asked only then.
   */
  readonly locate: (position: Position, path: () => string, id?: string) => Point | undefined;
}

const isBasemap = (value: unknown): boolean =>
  value === undefined ||
  (isRecord(value) && isString(value.url) && isText(value.attribution) && isText(value.party));

/** The map's section by a look; `odd` is called where it, or a position, needs more than that. */
export function lookAtGround(snapshot: Snapshot, odd: () => void): Ground {
  const raw = snapshot.raw('map');
  const section = isRecord(raw) ? raw : {};
  const { outline: shape, credit, basemap } = section;
  const outline = shape === undefined ? undefined : readOutline(shape);
  const isRight =
    raw === undefined ||
    (section === raw &&
      isTextOrNone(credit) &&
      isBasemap(basemap) &&
      (shape === undefined || (!!outline && isFineToDraw(outline))));
  if (!isRight) odd();
  const around = outline && grown(outline.box, BEYOND * longerSide(outline.box));
  return {
    outline,
    // All of them have been looked at.
    credit: credit as Text | undefined,
    basemap: basemap as Basemap | undefined,
    locate: (position) => {
      const point = project(position);
      if (!around || isWithin(point, around)) return point;
      odd();
      return;
    },
  };
}

const longerSide = (box: Box): number => Math.max(widthOf(box), heightOf(box));

/** So wide, in the map's measure, that a place may be far from all the others: two degrees. */
const WIDE = 2 / 360;

/** Without an outline nothing tells what is far off but the places themselves. */
export const isWide = (points: readonly Point[]): boolean => {
  const box = boxAround(points);
  return !!box && longerSide(box) > WIDE;
};

/** All that the map is to show when nothing is chosen: the outline, and what lies just beyond it. */
export function wholeBox({ outline }: Ground, points: readonly Point[]): Box | undefined {
  const box = outline?.box;
  return boxAround(
    box ? [...points, { x: box.left, y: box.top }, { x: box.right, y: box.bottom }] : points,
  );
}
