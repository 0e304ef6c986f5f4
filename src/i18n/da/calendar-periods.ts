import type { CalendarPeriodMessages } from '../calendar-periods.ts';
import { eventCount } from './event-count.ts';

export const da: CalendarPeriodMessages = {
  shows: (period, number) => `${period}: ${eventCount(number)}`,
  dayName: (date, number) => `${date}, ${eventCount(number)}`,
  grid: (month) => `Arrangementer i ${month}`,
  week: 'Uge',
  weekOf: (week, dates) => `${week}, ${dates}`,
  more: (number) => `+${number.toLocaleString('da')} flere`,
  moreOn: (total, date) => `Vis alle ${total.toLocaleString('da')} ${date}`,
  closeDay: 'Luk dagen',
  noneOnDay: 'Der er ingen arrangementer den dag.',
  previous: { month: 'Forrige måned', week: 'Forrige uge' },
  next: { month: 'Næste måned', week: 'Næste uge' },
  goToToday: 'I dag',
};
