import { dayNumber, daysInMonth, fromDayNumber, isLeapYear } from './plain-date.ts';
import type { Frequency, Rule, RuleDay } from './recurrence-rule.ts';
import { DAY, HOUR, MINUTE, type WallTime, startOfDay } from './wall-time.ts';
import type { Zone } from './zone.ts';

/**
 * How many days, and times on them, may still be looked at. Rules of a feed are not trusted: the
 * search for one that never comes true, or comes true every second, ends when this is used up.
 */
export interface Work {
  left: number;
}

export interface Starts {
  readonly starts: readonly WallTime[];
  /** False where the search was given up for lack of work. */
  readonly isComplete: boolean;
}

/** The calendar repeats after 146,097 days: what came true on none of them never will. */
export const ENOUGH_WORK = 150_000;

/** 31 December 9999, the last day that a feed can name. */
const LAST_DAY = 2_932_896;

/** What a rule goes through one by one: days, weeks, months or years, by number. */
interface Unit {
  /** The number of the one that `day` is in. */
  of(day: number): number;
  /** Its first day. */
  start(unit: number): number;
}

/**
 * The starts of a recurring event by RFC 5545: wall clock in, wall clock out, so that 10.00 stays
 * 10.00 when clocks are moved. Local times that do not exist are no occurrences, ambiguous ones
 * are the first of the two. The event's own start is an occurrence only if the rule says so.
 */
export class Recurrence {
  readonly #rule: Rule;
  readonly #start: WallTime;
  readonly #zone: Zone | undefined;
  readonly #unit: Unit;
  readonly #firstUnit: number;
  /** Times of day, in order. */
  readonly #times: readonly number[];
  /** The last start that COUNT allows, once it has been looked for. */
  #last: WallTime | undefined;
  /** The search for it was given up: `#last` is as far as it came. */
  #isCut = false;

  /** `zone` is where the clock hangs; an event of whole days has none. */
  constructor(rule: Rule, start: WallTime, zone?: Zone) {
    const firstDay = Math.floor(start / DAY);
    this.#start = start;
    this.#zone = zone;
    this.#rule = withDaysOf(rule, firstDay);
    this.#times = zone ? timesOf(rule, start - startOfDay(start)) : [0];
    this.#unit = rule.byWeekNo ? yearsOfWeeks(rule.weekStart) : unitOf(rule);
    this.#firstUnit = this.#unit.of(firstDay);
  }

  /** The starts in the window [from, until), in order, at most `limit` of them. */
  between(
    from: WallTime,
    until: WallTime,
    limit: number,
    work: Work = { left: ENOUGH_WORK },
  ): Starts {
    const isFromStart = from <= this.#start;
    if (!isFromStart) this.count(work);
    const last = isFromStart ? Infinity : (this.#last ?? Infinity);
    let left = isFromStart ? (this.#rule.count ?? Infinity) : Infinity;
    const starts: WallTime[] = [];
    const isComplete = this.#walk(from, until, work, (start) => {
      if (start > last || start >= until || starts.length >= limit) return false;
      if (start >= from) starts.push(start);
      left -= 1;
      return left > 0;
    });
    return { starts, isComplete: isComplete && (isFromStart || !this.#isCut) };
  }

  /**
   * Finds the last start of a rule with COUNT, once: after that, windows are jumped to. They ask
   * for it themselves; this is for who has less work to spare.
   */
  count(work: Work): void {
    const { count } = this.#rule;
    if (count === undefined || this.#last !== undefined) return;
    let left = count;
    let last = -Infinity;
    const isComplete = this.#walk(this.#start, Infinity, work, (start) => {
      last = start;
      left -= 1;
      return left > 0;
    });
    this.#last = last;
    this.#isCut = !isComplete;
  }

  /**
   * Visits the starts, beginning with the unit that `from` is in, until `visit` has had enough.
   * False where the work was used up first.
   */
  #walk(from: WallTime, until: WallTime, work: Work, visit: (start: WallTime) => boolean): boolean {
    const { interval } = this.#rule;
    const units = this.#unit.of(Math.floor(from / DAY)) - this.#firstUnit;
    let unit = this.#firstUnit + Math.max(0, Math.floor(units / interval)) * interval;
    for (; ; unit += interval) {
      const first = this.#unit.start(unit);
      if (first > LAST_DAY || first * DAY >= until) return true;
      const days = this.#daysIn(first, this.#unit.start(unit + 1), work);
      work.left -= days.length * this.#times.length;
      if (work.left < 0) return false;
      for (const start of this.#startsOn(days)) {
        if (start >= this.#start && (this.#isOver(start) || !visit(start))) return true;
      }
    }
  }

  /** The starts on those days, which are all of one unit's. */
  #startsOn(days: readonly number[]): WallTime[] {
    const starts: WallTime[] = [];
    for (const day of days) {
      for (const time of this.#times) {
        const start = day * DAY + time;
        if (!this.#zone || this.#zone.toInstant(start) !== undefined) starts.push(start);
      }
    }
    const positions = this.#rule.bySetPos;
    if (!positions) return starts;
    const chosen = new Set(positions.map((at) => (at > 0 ? at - 1 : starts.length + at)));
    return starts.filter((_, index) => chosen.has(index));
  }

  #isOver(start: WallTime): boolean {
    const end = this.#rule.until;
    if (!end) return false;
    if (end.kind === 'day') return start >= end.wall + DAY;
    // Whole days have no instant; calendars that write one mean its date.
    if (end.kind === 'wall' || !this.#zone) return start > end.wall;
    return this.#zone.settle(start) > end.wall;
  }

  /** The days from `first` up to, not including, `next` that the rule's day parts all allow. */
  #daysIn(first: number, next: number, work: Work): number[] {
    const { byDay, byMonth, byMonthDay, byWeekNo, byYearDay, frequency } = this.#rule;
    const inMonth = frequency === 'MONTHLY' || byMonth !== undefined;
    const found: number[] = [];
    let { year, month, day } = fromDayNumber(first);
    for (let number = first; number < next; day = 1) {
      const length = daysInMonth(year, month);
      const end = Math.min(next, number + length - day + 1);
      work.left -= end - number;
      if (!byMonth || byMonth.includes(month)) {
        const yearLength = isLeapYear(year) ? 366 : 365;
        let dayOfYear = number - dayNumber({ year, month: 1, day: 1 }) + 1;
        for (; number < end; number++, day++, dayOfYear++) {
          const [at, of] = inMonth ? [day, length] : [dayOfYear, yearLength];
          if (
            (!byMonthDay || has(byMonthDay, day, length)) &&
            (!byYearDay || has(byYearDay, dayOfYear, yearLength)) &&
            // Only then does `first` begin a week, the first of its year.
            (!byWeekNo || has(byWeekNo, weeksIn(number - first) + 1, weeksIn(next - first))) &&
            (!byDay || hasDay(byDay, weekdayOf(number), at, of))
          ) {
            found.push(number);
          }
        }
      }
      number = end;
      month = (month % 12) + 1;
      if (month === 1) year++;
    }
    return found;
  }
}

/** Whether the list names the `at`th of `length`, from either end. */
function has(list: readonly number[], at: number, length: number): boolean {
  return list.includes(at) || list.includes(at - length - 1);
}

/** Whether the list names a weekday on the `at`th day of a month or year of `length` days. */
function hasDay(list: readonly RuleDay[], weekday: number, at: number, length: number): boolean {
  return list.some(
    (day) =>
      day.weekday === weekday &&
      (day.nth === undefined ||
        day.nth === weeksIn(at + 6) ||
        day.nth === -weeksIn(length - at + 7)),
  );
}

/** Whole weeks in so many days. */
function weeksIn(days: number): number {
  return Math.floor(days / 7);
}

/** Monday is 1. 1 January 1970, day 0, was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Weeks by number: the first day of week 0 is `weekStart` in the week of 1 January 1970. */
function weeks(weekStart: number): Unit {
  return {
    of: (day) => Math.floor((day - weekStart + 4) / 7),
    start: (unit) => unit * 7 + weekStart - 4,
  };
}

/** Years as their weeks make them: the first has at least four days in the calendar's year. */
function yearsOfWeeks(weekStart: number): Unit {
  const week = weeks(weekStart);
  return {
    of: (day) => fromDayNumber(week.start(week.of(day)) + 3).year,
    start: (year) => week.start(week.of(dayNumber({ year, month: 1, day: 4 }))),
  };
}

const UNITS: Readonly<Record<Exclude<Frequency, 'WEEKLY'>, Unit>> = {
  DAILY: { of: (day) => day, start: (unit) => unit },
  MONTHLY: {
    of: (day) => {
      const { year, month } = fromDayNumber(day);
      return year * 12 + month - 1;
    },
    start: (unit) =>
      dayNumber({ year: Math.floor(unit / 12), month: (((unit % 12) + 12) % 12) + 1, day: 1 }),
  },
  YEARLY: {
    of: (day) => fromDayNumber(day).year,
    start: (year) => dayNumber({ year, month: 1, day: 1 }),
  },
};

function unitOf({ frequency, weekStart }: Rule): Unit {
  return frequency === 'WEEKLY' ? weeks(weekStart) : UNITS[frequency];
}

/** What a rule does not say about days it takes from the start: the weekday, the date, the month. */
function withDaysOf(rule: Rule, firstDay: number): Rule {
  const { frequency, byMonth, byWeekNo, byYearDay, byMonthDay, byDay } = rule;
  if (frequency === 'DAILY' || byYearDay || byMonthDay || byDay) return rule;
  if (frequency === 'WEEKLY' || byWeekNo) {
    return { ...rule, byDay: [{ weekday: weekdayOf(firstDay), nth: undefined }] };
  }
  const { month, day } = fromDayNumber(firstDay);
  const byMonthDayOfStart = { ...rule, byMonthDay: [day] };
  return frequency === 'MONTHLY' || byMonth
    ? byMonthDayOfStart
    : { ...byMonthDayOfStart, byMonth: [month] };
}

/** The times of day that a rule names; what it leaves out is as in `start`, a time of day. */
function timesOf({ byHour, byMinute, bySecond }: Rule, start: number): number[] {
  const times = new Set<number>();
  for (const hour of byHour ?? [Math.floor(start / HOUR)]) {
    for (const minute of byMinute ?? [Math.floor(start / MINUTE) % 60]) {
      for (const second of bySecond ?? [Math.floor(start / 1000) % 60]) {
        // RFC 5545 (3.3.12): who knows no leap second reads it as the one before.
        times.add(hour * HOUR + minute * MINUTE + Math.min(second, 59) * 1000);
      }
    }
  }
  return [...times].sort((a, b) => a - b);
}
