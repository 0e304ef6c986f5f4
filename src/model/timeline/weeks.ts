import { dayNumber, fromDayNumber, startOfWeek, type PlainDate } from '../plain-date.ts';
import { shareOf, type AxisRange } from './axis.ts';

export interface WeekTick {
  /** 0 to 1. */
  readonly at: number;
  readonly date: PlainDate;
}

/** The Mondays in it. */
export function weeks(range: AxisRange): readonly WeekTick[] {
  const found: WeekTick[] = [];
  const monday = startOfWeek(fromDayNumber(range.from + 6));
  for (let day = dayNumber(monday); day < range.until; day += 7) {
    found.push({ at: shareOf(range, day), date: fromDayNumber(day) });
  }
  return found;
}
