import type { CalendarPeriodMessages } from '../calendar-periods.ts';
import { eventCount } from './event-count.ts';

export const en: CalendarPeriodMessages = {
  shows: (period, number) => `${period}: ${eventCount(number)}`,
  dayName: (date, number) => `${date}, ${eventCount(number)}`,
  grid: (month) => `Events in ${month}`,
  week: 'Week',
  weekOf: (week, dates) => `${week}, ${dates}`,
  more: (number) => `+${number.toLocaleString('en-GB')} more`,
  moreOn: (total, date) => `Show all ${total.toLocaleString('en-GB')} on ${date}`,
  closeDay: 'Close the day',
  noneOnDay: 'There are no events that day.',
  previous: { month: 'Previous month', week: 'Previous week' },
  next: { month: 'Next month', week: 'Next week' },
  goToToday: 'Today',
};
