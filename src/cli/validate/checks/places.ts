import { asItem, itemAt, type RawItem } from '../../../feed/raw.ts';
import { expectedBox, judge } from '../../../model/map/positions.ts';
import { readOutline } from '../../../model/map/outline.ts';
import type { Check, Finding } from '../finding.ts';
import { itemsOf } from '../finding.ts';

interface Placed {
  readonly position: { readonly lat: number; readonly lon: number };
  readonly path: string;
}

/** Coordinates the wrong way round, or in another municipality. */
export const checkPlaces: Check = function* ({ raw }) {
  const all = [...placesIn(raw)];
  const outline = readOutline(itemAt(raw, 'map').outline);
  const expected = expectedBox(
    outline?.box,
    all.map(({ position }) => position),
  );
  for (const { position, path } of all) {
    const verdict = judge(position, expected);
    const place = { path: `${path}.lat`, value: `${position.lat}, ${position.lon}` };
    if (verdict === 'swapped') yield { code: 'swapped-position', severity: 'error', ...place };
    if (verdict === 'outside') yield { code: 'far-from-outline', severity: 'warning', ...place };
  }
  if (outline && outline.unclosed > 0) {
    yield {
      code: 'open-ring',
      severity: 'warning',
      path: 'map.outline',
      value: String(outline.unclosed),
    } satisfies Finding;
  }
};

function* placesIn(raw: RawItem): Generator<Placed> {
  for (const [place, path] of itemsOf(raw, 'places')) yield* positionOf(place, path);
  for (const [event, path] of itemsOf(raw, 'events')) {
    yield* positionOf(asItem(event.place), `${path}.place`);
  }
  for (const [initiative, path] of itemsOf(raw, 'initiatives')) {
    for (const [place, at] of itemsOf(initiative, 'places'))
      yield* positionOf(place, `${path}.${at}`);
  }
}

function* positionOf({ lat, lon }: RawItem, path: string): Generator<Placed> {
  if (typeof lat === 'number' && typeof lon === 'number') yield { position: { lat, lon }, path };
}
