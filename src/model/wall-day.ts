import { fromDayNumber, type PlainDate } from './day-number.ts';
import { DAY, type WallTime } from './moment.ts';

export function dateOfWall(wall: WallTime): PlainDate {
  return fromDayNumber(Math.floor(wall / DAY));
}

/** The last midnight before, or at, `wall`. */
export function startOfDay(wall: WallTime): WallTime {
  return Math.floor(wall / DAY) * DAY;
}
