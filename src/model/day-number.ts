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
