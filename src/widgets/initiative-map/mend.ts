import { isRecord, type RawItem } from '../../feed/raw.ts';
import { goals } from '../../feed/schema/goals.ts';
import { initiatives } from '../../feed/schema/initiatives.ts';
import { map as mapSection } from '../../feed/schema/map.ts';
import { organisers } from '../../feed/schema/organisers.ts';
import { phases } from '../../feed/schema/phases.ts';
import { places } from '../../feed/schema/places.ts';
import { policies } from '../../feed/schema/policies.ts';
import type { Section } from '../../feed/schema/section.ts';
import { tracks } from '../../feed/schema/tracks.ts';
import { section, single } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import type { Box } from '../../model/map/box.ts';
import { project, type Position } from '../../model/map/mercator.ts';
import { readOutline, type Outline } from '../../model/map/outline.ts';
import { expectedBox, isOutlineTurned, judge, turned } from '../../model/map/positions.ts';
import { simplified } from '../../model/map/simplified.ts';
import { lookAt, type Looked } from './look.ts';
import type { Ground } from './read-ground.ts';
import { listAt, positionOf } from './read-initiatives.ts';

const SECTIONS: Readonly<Record<Looked, Section<RawItem>>> = {
  initiatives,
  goals,
  phases,
  tracks,
  places,
  organisers,
  policies,
};

/** An item as its schema leaves it, which tells what was wrong with it. */
export function itemAt(snapshot: Snapshot, name: Looked, position: number): RawItem | undefined {
  return section(snapshot, SECTIONS[name]).at(position);
}

/** The map's section, and positions put right where they can be. */
export function groundOf(snapshot: Snapshot): Ground {
  const { outline: geojson, credit, basemap } = single(snapshot, mapSection) ?? {};
  const positions = positionsOf(snapshot);
  const outline = geojson && outlineOf(snapshot, geojson, positions);
  const expected = expectedBox(outline?.box, positions);
  return {
    outline,
    credit,
    basemap,
    locate: (position, path, id) => {
      const verdict = judge(position, expected);
      if (verdict === 'right') return project(position);
      const isSwapped = verdict === 'swapped';
      snapshot.report({
        code: isSwapped ? 'swapped-position' : 'outside-outline',
        path: path(),
        dropped: isSwapped ? 'none' : 'part',
        ...(id !== undefined && { id }),
        value: `${position.lat}, ${position.lon}`,
      });
      return isSwapped ? project(turned(position)) : undefined;
    },
  };
}

/** The positions that the feed names, as far as a look tells. */
function positionsOf(snapshot: Snapshot): readonly Position[] {
  const found: Position[] = [];
  const add = (raw: RawItem): void => {
    const position = positionOf(raw);
    if (position) found.push(position);
  };
  const shared = lookAt(snapshot, 'places');
  for (let position = 0; position < shared.length; position++) add(shared.raw(position));
  const list = lookAt(snapshot, 'initiatives');
  for (let position = 0; position < list.length; position++) {
    for (const place of listAt(list.raw(position), 'places')) if (isRecord(place)) add(place);
  }
  return found;
}

function outlineOf(
  snapshot: Snapshot,
  geojson: unknown,
  positions: readonly Position[],
): Outline | undefined {
  const path = 'map.outline';
  const written = readOutline(geojson);
  const other = written && turnedOutline(written.box, geojson, positions);
  if (other) snapshot.report({ code: 'swapped-position', path, dropped: 'none' });
  const read = other ?? written;
  const outline = read && simplified(read);
  if (!outline || outline.dropped > 0) {
    snapshot.report({ code: 'bad-shape', path, dropped: 'part' });
  }
  if (outline && outline.unclosed > 0) {
    snapshot.report({ code: 'open-ring', path, dropped: 'none', value: String(outline.unclosed) });
  }
  return outline;
}

function turnedOutline(
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
