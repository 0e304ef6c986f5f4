import { parsePlainDate, type Weekday } from './plain-date.ts';
import { HOUR, MINUTE, type WallTime, wallOfDate } from './wall-time.ts';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** A day of the week; with `nth` only the nth of the month or year, from the end if negative. */
export interface RuleDay {
  readonly weekday: number;
  readonly nth: number | undefined;
}

/** The last moment at which an occurrence may start. */
export interface RuleEnd {
  readonly wall: WallTime;
  /** `day`: all of that day; `wall`: by the event's own clock; `utc`: an instant. */
  readonly kind: 'day' | 'wall' | 'utc';
}

/** A recurrence rule of RFC 5545, read and checked. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly weekStart: number;
  readonly count?: number;
  readonly until?: RuleEnd;
  readonly byMonth?: readonly number[];
  readonly byWeekNo?: readonly number[];
  readonly byYearDay?: readonly number[];
  readonly byMonthDay?: readonly number[];
  readonly byDay?: readonly RuleDay[];
  readonly byHour?: readonly number[];
  readonly byMinute?: readonly number[];
  readonly bySecond?: readonly number[];
  readonly bySetPos?: readonly number[];
}

/** Why a text is no rule: the part that does not read, or does not go with the others. */
export interface RuleError {
  readonly error: 'bad-rule';
  readonly part: string;
}

const FREQUENCIES: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MOST = 1e9;

/** The parts of a rule: the key each becomes, and its reader, which gives undefined for nonsense. */
const PARTS = new Map<string, readonly [keyof Rule, (value: string) => unknown]>([
  ['FREQ', ['frequency', (value) => (FREQUENCIES.includes(value) ? value : undefined)]],
  ['INTERVAL', ['interval', (value) => wholeNumber(value, 1, MOST)]],
  ['WKST', ['weekStart', readWeekday]],
  ['COUNT', ['count', (value) => wholeNumber(value, 1, MOST)]],
  ['UNTIL', ['until', readEnd]],
  ['BYMONTH', ['byMonth', numbers(1, 12)]],
  ['BYWEEKNO', ['byWeekNo', numbers(-53, 53)]],
  ['BYYEARDAY', ['byYearDay', numbers(-366, 366)]],
  ['BYMONTHDAY', ['byMonthDay', numbers(-31, 31)]],
  ['BYDAY', ['byDay', (value) => readAll(value, readDay)]],
  ['BYHOUR', ['byHour', numbers(0, 23)]],
  ['BYMINUTE', ['byMinute', numbers(0, 59)]],
  ['BYSECOND', ['bySecond', numbers(0, 60)]],
  ['BYSETPOS', ['bySetPos', numbers(-366, 366)]],
]);

/**
 * Reads `FREQ=WEEKLY;BYDAY=TU`. What RFC 5545 (3.3.10) forbids is an error and not a guess, for
 * other calendars would guess otherwise; so is any frequency above daily, which no event has.
 */
export function parseRule(text: string): Rule | RuleError {
  const rule: Partial<Record<keyof Rule, unknown>> = {};
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value = ''] = part.split('=', 2);
    const [key, read] = PARTS.get(name) ?? [];
    if (!key || !read || key in rule) return { error: 'bad-rule', part };
    rule[key] = read(value);
    if (rule[key] === undefined) return { error: 'bad-rule', part };
  }
  // Each value comes from the reader of its own key.
  const read = { interval: 1, weekStart: 1, ...rule } as Rule;
  const part = misfit(read);
  return part ? { error: 'bad-rule', part } : read;
}

/** The part that RFC 5545 does not allow beside the others. */
function misfit(rule: Rule): string | undefined {
  const yearly = rule.frequency === 'YEARLY';
  const byWeek = rule.frequency === 'WEEKLY';
  const mayCount = yearly ? !rule.byWeekNo : rule.frequency === 'MONTHLY';
  // The type says that it is there; the text may not.
  if (!(rule.frequency as string | undefined)) return 'FREQ';
  if (rule.count && rule.until) return 'COUNT';
  if (rule.byWeekNo && !yearly) return 'BYWEEKNO';
  if (rule.byYearDay && !yearly) return 'BYYEARDAY';
  if (rule.byMonthDay && byWeek) return 'BYMONTHDAY';
  if (!mayCount && rule.byDay?.some(({ nth }) => nth)) return 'BYDAY';
  const hasSet = Object.keys(rule).some((key) => key.startsWith('by') && key !== 'bySetPos');
  return rule.bySetPos && !hasSet ? 'BYSETPOS' : undefined;
}

function wholeNumber(value: string, least: number, most: number): number | undefined {
  const number = /^[+-]?\d{1,9}$/.test(value) ? Number(value) : NaN;
  return number >= least && number <= most ? number : undefined;
}

/** A reader of numbers; where negative ones count from the end, 0 is none. */
function numbers(least: number, most: number): (value: string) => number[] | undefined {
  return (value) =>
    readAll(value, (item) => {
      const number = wholeNumber(item, least, most);
      return number === 0 && least < 0 ? undefined : number;
    });
}

/**
 * All or nothing: a rule that lost a part would say something else. What stands twice is read once,
 * so that a list of a million ones is a list of one.
 */
function readAll<T>(value: string, read: (item: string) => T | undefined): T[] | undefined {
  const items: T[] = [];
  for (const text of new Set(value.split(','))) {
    const item = read(text);
    if (item === undefined) return;
    items.push(item);
  }
  return items;
}

function readWeekday(value: string): Weekday | undefined {
  const index = WEEKDAYS.indexOf(value);
  return index < 0 ? undefined : ((index + 1) as Weekday);
}

function readDay(value: string): RuleDay | undefined {
  const weekday = readWeekday(value.slice(-2));
  const ordinal = value.slice(0, -2);
  const nth = ordinal ? wholeNumber(ordinal, -53, 53) : undefined;
  // A nought or a word where the number should be.
  return weekday && (!ordinal || nth) ? { weekday, nth } : undefined;
}

function readEnd(value: string): RuleEnd | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)(Z)?)?$/.exec(value);
  if (!match) return;
  const [, year = '', month = '', day = '', hour, minute, second, utc] = match;
  const date = parsePlainDate(`${year}-${month}-${day}`);
  if (!date) return;
  const midnight = wallOfDate(date);
  if (hour === undefined) return { wall: midnight, kind: 'day' };
  const time = Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * 1000;
  return { wall: midnight + time, kind: utc ? 'utc' : 'wall' };
}
