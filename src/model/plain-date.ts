/**
 * A day in the proleptic Gregorian calendar, as people write it: no clock, no zone. Integers only,
 * because a `Date` is an instant, and `2024-05-29` as an instant is 28 May in New York.
 *
 * Text is read and written for the years −9999…9999. Sums may run past them: a clamp would make a
 * loop that adds a day at a time stand still at the end of time.
 */
export interface PlainDate {
  /** Astronomical: 0 is 1 BC, −44 is 45 BC. */
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A week by ISO 8601: it belongs to the year its Thursday is in. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

const SHAPE = /^(-?\d{4})-(\d\d)-(\d\d)$/;

/** Days in 400 years, after which the calendar repeats. */
const DAYS_PER_ERA = 146_097;
/** From 1 March of year 0, where the arithmetic below starts, to 1 January 1970. */
const EPOCH_SHIFT = 719_468;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The length of `month` (1–12); 0 for a month that is none. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** The day, if the calendar has it. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(day)) return;
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** Reads `2024-05-29` or `-0044-03-15`; anything else, and any day that never was, is undefined. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const match = SHAPE.exec(text);
  // ISO 8601 has no year −0: it would be a second name for year 0.
  if (!match || text.startsWith('-0000')) return;
  return plainDate(Number(match[1]), Number(match[2]), Number(match[3]));
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

/** Days since 1 January 1970: the same day anywhere. For differences, sorting and keys. */
export function dayNumber({ year, month, day }: PlainDate): number {
  // Years that start in March put the leap day last, so that a month's offset never changes.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH_SHIFT;
}

/** The day whose `dayNumber` this is. */
export function fromDayNumber(number: number): PlainDate {
  const days = number + EPOCH_SHIFT;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
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
