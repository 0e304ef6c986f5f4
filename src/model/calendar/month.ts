import {
  type PlainDate,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isoWeek,
  weekday,
} from '../plain-date.ts';

const DAYS_A_WEEK = 7;

/** A row of a month's grid: Monday to Sunday. */
export interface CalendarWeek {
  /** By ISO 8601. */
  readonly number: number;
  readonly days: readonly PlainDate[];
}

/** The seven days of the week that `date` is in. */
export function weekOf(date: PlainDate): CalendarWeek {
  const monday = dayNumber(date) - weekday(date) + 1;
  const days = Array.from({ length: DAYS_A_WEEK }, (_, column) => fromDayNumber(monday + column));
  return { number: isoWeek(date).week, days };
}

/** The weeks that the month of `date` touches: four to six of them, whole. */
export function weeksOfMonth({ year, month }: PlainDate): CalendarWeek[] {
  const first = { year, month, day: 1 };
  const monday = dayNumber(first) - weekday(first) + 1;
  const last = dayNumber(first) + daysInMonth(year, month) - 1;
  const weeks: CalendarWeek[] = [];
  for (let day = monday; day <= last; day += DAYS_A_WEEK) weeks.push(weekOf(fromDayNumber(day)));
  return weeks;
}

export function isSameMonth(a: PlainDate, b: PlainDate): boolean {
  return a.year === b.year && a.month === b.month;
}
