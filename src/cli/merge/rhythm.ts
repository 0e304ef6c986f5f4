import { type RawItem, stringAt } from '../../feed/raw.ts';
import { Recurrence } from '../../model/recurrence.ts';
import { parseRule } from '../../model/recurrence-rule.ts';
import { DAY, parseMoment, type WallTime } from '../../model/wall-time.ts';
import { Zone } from '../../model/zone.ts';

/** Two series that meet so many times in a row are one, */
const ENOUGH = 4;
/** and so are two that meet each time until one of them ends, if that is more than once. */
const FEWEST = 2;
/** How far ahead they are compared: the longest there is between two leap days. */
const AHEAD = 8 * 366 * DAY;
/** What a rule that never comes true may cost. */
const WORK = 10_000;

/** On this clock no hour is missing. */
const CLOCK = new Zone('UTC');
const WEEK = 7 * DAY;
/** A week of it shows all the times there are. */
const FIRST = 7;

/** When a series takes place, however its rule is written and whenever it was begun. */
export interface Rhythm {
  readonly start: WallTime;
  /** Two series that are one share one of these. */
  readonly marks: readonly string[];
  readonly after: (wall: WallTime) => readonly WallTime[];
}

/** Undefined for what takes place once, and for a rule that cannot be read or never comes true. */
export function rhythmOf(event: RawItem): Rhythm | undefined {
  const written = stringAt(event, 'rrule');
  const moment = parseMoment(stringAt(event, 'start') ?? '');
  const rule = written === undefined ? undefined : parseRule(written);
  if (!moment || !rule || 'error' in rule) return undefined;
  const start = moment.wall;
  const recurrence = new Recurrence(rule, start, moment.isDay ? undefined : CLOCK);
  const from = (wall: WallTime, limit: number): readonly WallTime[] =>
    recurrence.between(wall, wall + AHEAD, limit, { left: WORK }).starts;
  const first = from(start, FIRST);
  if (first.length === 0) return undefined;
  // A date of the month is on any weekday, and only its clock is always the same.
  const turn = ['DAILY', 'WEEKLY'].includes(rule.frequency) ? WEEK : DAY;
  return {
    start,
    marks: [...new Set(first.map((wall) => `${turn} ${((wall % turn) + turn) % turn}`))],
    after: (wall) => from(wall, ENOUGH),
  };
}

/** Whether both take place at the same times, from when the later of them begins. */
export function isSameRhythm(one: Rhythm, other: Rhythm): boolean {
  const since = Math.max(one.start, other.start);
  const [a, b] = [one.after(since), other.after(since)];
  const both = Math.min(a.length, b.length);
  return both >= FEWEST && a.slice(0, both).every((start, index) => start === b[index]);
}
