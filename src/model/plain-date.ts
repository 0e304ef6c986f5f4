import { dayNumber, daysInMonth, fromDayNumber, type PlainDate } from './day-number.ts';

export {
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isLeapYear,
  parsePlainDate,
  plainDate,
  type PlainDate,
} from './day-number.ts';

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A week by ISO 8601: it belongs to the year its Thursday is in. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** Four digits and a sign where the year is negative. */
export function formatYear(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** Writes `2024-05-29`: what `parsePlainDate` reads. */
export function formatPlainDate({ year, month, day }: PlainDate): string {
  return `${formatYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** A day the new month lacks becomes its last: 31 January and one month is 29 (or 28) February. */
export function addMonths({ year, month, day }: PlainDate, months: number): PlainDate {
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return { year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) };
}

/** How many days after `from` the day `to` is; negative where it is before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** For `sort`: negative where `a` is the earlier day, 0 where they are the same. */
export function comparePlainDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function weekday(date: PlainDate): Weekday {
  // 1 January 1970 was a Thursday.
  return (modulo(dayNumber(date) + 3, 7) + 1) as Weekday;
}

/** The Monday of the day's week. */
export function startOfWeek(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekday(date));
}

export function startOfMonth({ year, month }: PlainDate): PlainDate {
  return { year, month, day: 1 };
}

export function endOfMonth({ year, month }: PlainDate): PlainDate {
  return { year, month, day: daysInMonth(year, month) };
}

export function isoWeek(date: PlainDate): IsoWeek {
  const thursday = addDays(date, 4 - weekday(date));
  const newYear = { year: thursday.year, month: 1, day: 1 };
  return { year: thursday.year, week: Math.floor(daysBetween(newYear, thursday) / 7) + 1 };
}

/** The remainder that is never negative, which `%` is for days before 1970. */
function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
