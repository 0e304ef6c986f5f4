import { daysInMonth, weekday } from '../plain-date.ts';
import { DAY, type WallTime, dateOfWall, formatTime } from '../wall-time.ts';
import type { Turn, Zone } from '../zone.ts';
import { property } from './lines.ts';
import { basicInstant, basicWall } from './times.ts';

/** How far past the last event turns are looked up: enough to see by which rule they go on. */
const YEARS_AHEAD = 8;
const YEAR = 366 * DAY;

/** Fewer turns by one rule are written one by one. */
const LEAST_OF_RULE = 3;

/** Before anything that anybody will put on a calendar. */
const BEFORE_ALL = '16010101T000000';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** When a turn comes, as the clock shows it that is about to be moved. */
interface Onset {
  readonly turn: Turn;
  readonly wall: WallTime;
  /** Rules by which it may come, the likeliest first: `BYMONTH=3;BYDAY=-1SU 02:00`. */
  readonly rules: readonly string[];
}

/** Turns by one rule, in one year after the other. */
interface Run {
  readonly onsets: Onset[];
  rules: readonly string[];
}

/**
 * The VTIMEZONE of a zone, right from `from` on: calendars that do not know the zone, or know it
 * by last year's rules, go by this. Turns that come by one rule year after year are written as
 * that rule, without an end if none is in sight by `until`.
 */
export function timeZoneComponent(zone: Zone, from: number, until: number): string {
  const end = Math.max(from, until) + YEARS_AHEAD * YEAR;
  const turns = zone.turns(from - YEAR, end);
  const observances: string[] = [];
  const [first] = turns;
  if (!first || first.at > from) {
    const offset = zone.offsetAt(from - YEAR);
    observances.push(observance('STANDARD', BEFORE_ALL, offset, offset));
  }
  const runs = runsOf(turns);
  for (const run of runs) {
    if (run.onsets.length >= LEAST_OF_RULE) observances.push(byRule(run, end));
  }
  const others = runs.filter(({ onsets }) => onsets.length < LEAST_OF_RULE);
  observances.push(...oneByOne(others.flatMap(({ onsets }) => onsets)));
  const name = property('TZID', zone.name);
  return `BEGIN:VTIMEZONE\r\n${name}${observances.join('')}END:VTIMEZONE\r\n`;
}

function runsOf(turns: readonly Turn[]): Run[] {
  const runs: Run[] = [];
  for (const turn of turns) {
    const onset = onsetOf(turn);
    const run = runs.findLast((known) => continues(known, onset));
    if (run) {
      run.rules = run.rules.filter((rule) => onset.rules.includes(rule));
      run.onsets.push(onset);
    } else {
      runs.push({ onsets: [onset], rules: onset.rules });
    }
  }
  return runs;
}

function continues({ onsets, rules }: Run, { turn, wall, rules: own }: Onset): boolean {
  const last = onsets.at(-1);
  if (!last || dateOfWall(last.wall).year + 1 !== dateOfWall(wall).year) return false;
  const isSame = last.turn.before === turn.before && last.turn.after === turn.after;
  return isSame && rules.some((rule) => own.includes(rule));
}

function onsetOf(turn: Turn): Onset {
  const wall = turn.at + turn.before;
  const date = dateOfWall(wall);
  const { year, month, day } = date;
  const time = formatTime(wall);
  const name = WEEKDAYS[weekday(date) - 1] ?? '';
  const rules = [`BYDAY=${Math.ceil(day / 7)}${name}`, `BYMONTHDAY=${day}`];
  if (day + 7 > daysInMonth(year, month)) rules.unshift(`BYDAY=-1${name}`);
  return { turn, wall, rules: rules.map((rule) => `BYMONTH=${month};${rule} ${time}`) };
}

function byRule({ onsets, rules }: Run, end: number): string {
  const [first, last] = [onsets[0], onsets.at(-1)];
  const [rule = ''] = rules[0]?.split(' ') ?? [];
  if (!first || !last) return '';
  const goesOn = last.turn.at > end - YEAR;
  const until = goesOn ? '' : `;UNTIL=${basicInstant(last.turn.at)}`;
  return observanceOf(first, property('RRULE', `FREQ=YEARLY;${rule}${until}`));
}

/** Turns of no rule; those to and from the same offsets share a component. */
function oneByOne(onsets: readonly Onset[]): string[] {
  const groups = new Map<string, Onset[]>();
  for (const onset of onsets) {
    const key = `${onset.turn.before} ${onset.turn.after}`;
    groups.set(key, [...(groups.get(key) ?? []), onset]);
  }
  return [...groups.values()].map(([first, ...rest]) => {
    const dates = rest.map(({ wall }) => basicWall(wall)).join(',');
    return first ? observanceOf(first, dates && property('RDATE', dates)) : '';
  });
}

function observanceOf({ turn, wall }: Onset, dates: string): string {
  const kind = turn.after > turn.before ? 'DAYLIGHT' : 'STANDARD';
  return observance(kind, basicWall(wall), turn.before, turn.after, dates);
}

function observance(
  kind: 'DAYLIGHT' | 'STANDARD',
  start: string,
  before: number,
  after: number,
  dates = '',
): string {
  return (
    `BEGIN:${kind}\r\n` +
    property('DTSTART', start) +
    property('TZOFFSETFROM', offsetText(before)) +
    property('TZOFFSETTO', offsetText(after)) +
    dates +
    `END:${kind}\r\n`
  );
}

/** `+0200`; seconds where there are some, as before there were zones. */
function offsetText(offset: number): string {
  const time = formatTime(Math.abs(offset)).replaceAll(':', '');
  return (offset < 0 ? '-' : '+') + time;
}
