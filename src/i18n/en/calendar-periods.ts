import type { CalendarPeriodMessages } from '../calendar-periods.ts';
import { grouped } from '../number.ts';

const number = (count: number): string => grouped(count, ',');

const events = (count: number): string =>
  count === 0 ? 'no events' : count === 1 ? '1 event' : `${number(count)} events`;

export const en: CalendarPeriodMessages = {
  shows: (period, count) => `${period}: ${events(count)}`,
  dayName: (date, count) => `${date}, ${events(count)}`,
  grid: (month) => `Events in ${month}`,
  week: 'Week',
  weekOf: (week, dates) => `${week}, ${dates}`,
  more: (count) => `+${number(count)} more`,
  moreOn: (total, date) => `Show all ${number(total)} on ${date}`,
  closeDay: 'Close the day',
  noneOnDay: 'There are no events that day.',
  previous: { month: 'Previous month', week: 'Previous week' },
  next: { month: 'Next month', week: 'Next week' },
  goToToday: 'Today',
};
