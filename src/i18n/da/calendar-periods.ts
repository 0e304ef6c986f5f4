import type { CalendarPeriodMessages } from '../calendar-periods.ts';
import { grouped } from '../number.ts';

const number = (count: number): string => grouped(count, '.');

const events = (count: number): string =>
  count === 0
    ? 'ingen arrangementer'
    : count === 1
      ? '1 arrangement'
      : `${number(count)} arrangementer`;

export const da: CalendarPeriodMessages = {
  shows: (period, count) => `${period}: ${events(count)}`,
  dayName: (date, count) => `${date}, ${events(count)}`,
  grid: (month) => `Arrangementer i ${month}`,
  week: 'Uge',
  weekOf: (week, dates) => `${week}, ${dates}`,
  more: (count) => `+${number(count)} flere`,
  moreOn: (total, date) => `Vis alle ${number(total)} ${date}`,
  closeDay: 'Luk dagen',
  noneOnDay: 'Der er ingen arrangementer den dag.',
  previous: { month: 'Forrige måned', week: 'Forrige uge' },
  next: { month: 'Næste måned', week: 'Næste uge' },
  goToToday: 'I dag',
};
