import { DAY, parseMoment, startOfDay, type WallTime } from '../model/wall-time.ts';
import { zoneOf } from '../model/zone.ts';
import type { Snapshot } from './snapshot.ts';

/** From one moment up to, not with, another, on the clock of the feed's zone. */
export interface Period {
  readonly from: WallTime;
  readonly until: WallTime;
}

export const ALWAYS: Period = { from: -Infinity, until: Infinity };

/** What a feed in parts carries itself: events from so many days before it was updated to so many after. */
const DAYS_BEFORE = 7;
const DAYS_AFTER = 60;

export function touches(a: Period, b: Period): boolean {
  return a.from < b.until && b.from < a.until;
}

export function isWithin(inner: Period, outer: Period): boolean {
  return outer.from <= inner.from && inner.until <= outer.until;
}

/** What two periods have in common; only for those that touch. */
export function overlap(a: Period, b: Period): Period {
  return { from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) };
}

/** The same time in as few periods as possible, in order. */
export function joinPeriods(periods: readonly Period[]): Period[] {
  const joined: Period[] = [];
  for (const period of [...periods].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (!last || period.from > last.until) joined.push(period);
    else joined.splice(-1, 1, { from: last.from, until: Math.max(last.until, period.until) });
  }
  return joined;
}

/** The moment `text` on the clock of the feed; `otherwise` where there is none. */
export function wallOf(
  text: string | undefined,
  snapshot: Snapshot,
  otherwise: WallTime,
): WallTime {
  const moment = parseMoment(text ?? '');
  if (!moment) return otherwise;
  if (moment.offset === undefined) return moment.wall;
  const instant = moment.wall - moment.offset;
  return zoneOf(snapshot.timeZone)?.toWall(instant) ?? instant;
}

/** What a feed in parts carries itself, without any; `undefined` where it does not say of when it is. */
export function ownPeriod(snapshot: Snapshot): Period | undefined {
  const updated = wallOf(snapshot.updated, snapshot, NaN);
  if (Number.isNaN(updated)) return undefined;
  const day = startOfDay(updated);
  return { from: day - DAYS_BEFORE * DAY, until: day + DAYS_AFTER * DAY };
}
