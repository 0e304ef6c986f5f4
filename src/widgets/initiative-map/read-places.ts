import type { Snapshot } from '../../feed/snapshot.ts';
import { map as mapSection, type Basemap } from '../../feed/schema/map.ts';
import { single } from '../../feed/section.ts';
import type { Box } from '../../model/map/box.ts';
import { boxAround } from '../../model/map/box.ts';
import { project, type Point, type Position } from '../../model/map/mercator.ts';
import { readOutline, type Outline } from '../../model/map/outline.ts';
import { expectedBox, isOutlineTurned, judge, turned } from '../../model/map/positions.ts';
import type { Text } from '../../model/text.ts';

/** What lies under the marks. */
export interface Ground {
  readonly outline: Outline | undefined;
  readonly credit: Text | undefined;
  readonly basemap: Basemap | undefined;
  /** The point of a position, put right where it can be; undefined, and an issue, where it cannot. */
  readonly locate: (position: Position, path: string, id?: string) => Point | undefined;
}

/** Reads the map's section. `positions` are those of the places, which tell a slip in the outline. */
export function readGround(snapshot: Snapshot, positions: readonly Position[]): Ground {
  const section = single(snapshot, mapSection);
  const outline = section?.outline && outlineOf(snapshot, section.outline, positions);
  const expected = expectedBox(outline?.box, positions);
  return {
    outline,
    credit: section?.credit,
    basemap: section?.basemap,
    locate: (position, path, id) => locate(snapshot, position, expected, path, id),
  };
}

function outlineOf(
  snapshot: Snapshot,
  geojson: unknown,
  positions: readonly Position[],
): Outline | undefined {
  const path = 'map.outline';
  const written = readOutline(geojson);
  const other = written && needsTurning(written.box, geojson, positions);
  if (other) snapshot.report({ code: 'swapped-position', path, dropped: 'none' });
  const outline = other ?? written;
  if (!outline || outline.dropped > 0) {
    snapshot.report({ code: 'bad-shape', path, dropped: 'part' });
  }
  if (outline && outline.unclosed > 0) {
    snapshot.report({ code: 'open-ring', path, dropped: 'none', value: String(outline.unclosed) });
  }
  return outline;
}

function needsTurning(
  box: Box,
  geojson: unknown,
  positions: readonly Position[],
): Outline | undefined {
  // Reading a huge outline twice is dear: only where not one place lies near it.
  const expected = expectedBox(box, []);
  if (positions.some((position) => judge(position, expected) === 'right')) return;
  const other = readOutline(geojson, true);
  return isOutlineTurned(box, other?.box, positions) ? other : undefined;
}

function locate(
  snapshot: Snapshot,
  position: Position,
  expected: Box | undefined,
  path: string,
  id: string | undefined,
): Point | undefined {
  const verdict = judge(position, expected);
  if (verdict === 'right') return project(position);
  const isSwapped = verdict === 'swapped';
  snapshot.report({
    code: isSwapped ? 'swapped-position' : 'outside-outline',
    path,
    dropped: isSwapped ? 'none' : 'part',
    ...(id !== undefined && { id }),
    value: `${position.lat}, ${position.lon}`,
  });
  return isSwapped ? project(turned(position)) : undefined;
}

/** All that the map is to show when nothing is chosen: the outline, and what lies just beyond it. */
export function wholeBox({ outline }: Ground, points: readonly Point[]): Box | undefined {
  const box = boxAround(points);
  if (!outline || !box) return outline?.box ?? box;
  return boxAround([
    { x: outline.box.left, y: outline.box.top },
    { x: outline.box.right, y: outline.box.bottom },
    { x: box.left, y: box.top },
    { x: box.right, y: box.bottom },
  ]);
}
