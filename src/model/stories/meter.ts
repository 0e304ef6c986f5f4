import type { PlainDate } from '../plain-date.ts';
import { dateOfWall, parseMoment } from '../wall-time.ts';
import { contains, whenInZone, whenOf, type WhenValue } from '../when.ts';
import { zoneOf } from '../zone.ts';

/** What counting needs of a story. */
export interface CountedStory {
  readonly published: string | undefined;
  readonly tags: readonly string[];
  readonly channel: string;
  readonly reach: string | undefined;
}

/** Which stories count: those that have all that is named. */
export interface CountRule {
  readonly tag?: string;
  readonly channel?: string;
  /** One of these. */
  readonly reach: readonly string[];
}

/** How many of `stories` the rule counts, of those published within `period` on the clocks of `timeZone`. */
export function countStories(
  stories: readonly CountedStory[],
  rule: CountRule,
  period: WhenValue | undefined,
  timeZone: string,
): number {
  const isWithin = periodTest(period, timeZone);
  return stories.filter(
    ({ tags, channel, reach, published }) =>
      (rule.tag === undefined || tags.includes(rule.tag)) &&
      (rule.channel === undefined || channel === rule.channel) &&
      (rule.reach.length === 0 || (reach !== undefined && rule.reach.includes(reach))) &&
      isWithin(published),
  ).length;
}

function periodTest(period: WhenValue | undefined, timeZone: string) {
  const when = whenOf(period);
  if (!when) return () => true;
  const zone = zoneOf(timeZone);
  const local = zone ? whenInZone(when, zone) : when;
  return (published: string | undefined): boolean => {
    const day = dayOf(published, timeZone);
    return day !== undefined && contains(local, day);
  };
}

/** The day it was published, by the clocks of the feed. */
function dayOf(published: string | undefined, timeZone: string): PlainDate | undefined {
  const moment = published === undefined ? undefined : parseMoment(published);
  if (!moment) return undefined;
  const { wall, offset } = moment;
  if (offset === undefined) return dateOfWall(wall);
  return dateOfWall(zoneOf(timeZone)?.toWall(wall - offset) ?? wall);
}

/** A goal to reach: a number, or a stretch between two. */
export interface MeterGoal {
  readonly min: number;
  readonly max: number;
}

/** Where things stand on a bar, as shares of its length. */
export interface MeterShares {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The bar ends at the goal, or at the value where that is past it. */
export function meterShares(value: number, { min, max }: MeterGoal): MeterShares {
  const end = Math.max(max, value, 1);
  const share = (number: number): number => Math.min(1, Math.max(0, number / end));
  return { value: share(value), from: share(min), to: share(max) };
}
