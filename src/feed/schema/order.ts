import { DAY, type Moment, parseMoment } from '../../model/moment.ts';

export const hasOffset = (value: string): boolean => parseMoment(value)?.offset !== undefined;

/**
 * Whether `end` lies before `start`. A day is compared with a time by the day it is written on; a
 * time with an offset and one without cannot be compared here, where the zone is not known.
 */
export function endsBeforeStart(start: string, end: string): boolean {
  const [from, to] = [parseMoment(start), parseMoment(end)];
  if (!from || !to) return false;
  if (from.isDay || to.isDay) return dayOf(to) < dayOf(from);
  if ((from.offset === undefined) !== (to.offset === undefined)) return false;
  return to.wall - (to.offset ?? 0) < from.wall - (from.offset ?? 0);
}

const dayOf = (moment: Moment): number => Math.floor(moment.wall / DAY);
