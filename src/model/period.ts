import { parseMoment, DAY } from './moment.ts';
import { zoneOf } from './zone.ts';

/** From when until when something holds: dates or wall-clock times of a feed, either open. */
export interface Period {
  readonly from?: string;
  /** A date is the last day, inclusive. */
  readonly until?: string;
}

/** The instant at which `moment` begins, or, for `isEnd`, at which it is over. */
function instantOf(moment: string, timeZone: string, isEnd: boolean): number | undefined {
  const parsed = parseMoment(moment);
  if (!parsed) return undefined;
  const wall = parsed.wall + (isEnd && parsed.isDay ? DAY : 0);
  return parsed.offset === undefined ? zoneOf(timeZone)?.settle(wall) : parsed.wall - parsed.offset;
}

/** Whether `now` (epoch milliseconds) lies in `period` on the clocks of `timeZone`. An edge that cannot be read is open. */
export function isCurrent(period: Period, now: number, timeZone: string): boolean {
  const from = period.from && instantOf(period.from, timeZone, false);
  const until = period.until && instantOf(period.until, timeZone, true);
  return (typeof from !== 'number' || now >= from) && (typeof until !== 'number' || now < until);
}
