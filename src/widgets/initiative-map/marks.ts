import { isWithin, type Box } from '../../model/map/box.ts';
import { cluster, type Spot } from '../../model/map/cluster.ts';
import type { Point } from '../../model/map/mercator.ts';
import { seenAt, type MapView } from '../../model/map/view.ts';
import type { Entry, EntryPlace } from './entry.ts';

/** One initiative at one place. */
export interface MarkSpot {
  /** Its own one among all. */
  readonly key: string;
  readonly entry: Entry;
  readonly place: EntryPlace;
  readonly point: Point;
}

/** A mark as it is drawn: for one initiative, or for several that would touch. */
export interface Mark {
  readonly key: string;
  /** Where, on the map. */
  readonly point: Point;
  readonly spots: readonly MarkSpot[];
  readonly entries: readonly Entry[];
}

/** Sizes in em; those of the sheet. A finger needs more than is drawn. */
export const RADIUS = { flagship: 1.4, large: 1.1, small: 0.85 } as const;
export const CLUSTER_RADIUS = 1.35;
const FINGER = 1.375;
/** Marks stand so far apart, half of it around each: closer, a map of many is a carpet. */
const ROOM = 0.3;
/** More marks than this are gathered whether or not they touch. */
const MOST_MARKS = 300;
/** So far beyond the window a mark still shows its edge. */
const EDGE = 0.04;

/** An initiative stays where it is, however often it is filtered. */
const spotsKnown = new WeakMap<Entry, readonly MarkSpot[]>();

export function spotsOf(entries: readonly Entry[]): readonly MarkSpot[] {
  return entries.flatMap((entry) => {
    let spots = spotsKnown.get(entry);
    if (!spots) spotsKnown.set(entry, (spots = spotsOfOne(entry)));
    return spots;
  });
}

function spotsOfOne(entry: Entry): readonly MarkSpot[] {
  return entry.places.flatMap((place, index) =>
    place.point ? [{ key: `${entry.id} ${index}`, entry, place, point: place.point }] : [],
  );
}

export interface MarksOptions {
  /** The map's width in em. */
  readonly em: number;
  readonly span: number;
  readonly isCoarse: boolean;
}

/** The marks of all spots at this nearness, wherever the window is. */
export function marksOf(
  spots: readonly MarkSpot[],
  { em, span, isCoarse }: MarksOptions,
): readonly Mark[] {
  const scale = em / span;
  const least = isCoarse ? FINGER : 0;
  const drawn = spots.map(({ point, entry }): Spot => ({
    x: point.x * scale,
    y: point.y * scale,
    radius: Math.max(RADIUS[entry.scale] + ROOM, least),
  }));
  const radius = Math.max(CLUSTER_RADIUS + ROOM, least);
  return cluster(drawn, { radius, most: MOST_MARKS }).map((one): Mark => {
    const held = one.spots.map((index) => spots[index]).filter((spot) => spot !== undefined);
    const entries = [...new Set(held.map(({ entry }) => entry))];
    return {
      // Named by its first, so that the focus stays on it while the map comes nearer.
      key: held[0]?.key ?? '',
      point: { x: one.x / scale, y: one.y / scale },
      spots: held,
      entries,
    };
  });
}

const WINDOW: Box = { left: -EDGE, top: -EDGE, right: 1 + EDGE, bottom: 1 + EDGE };

/** The marks that are seen through the window, in their order. */
export function marksSeen(marks: readonly Mark[], view: MapView, aspect: number): readonly Mark[] {
  return marks.filter(({ point }) => isWithin(seenAt(point, view, aspect), WINDOW));
}
