import type { FormatMessages } from '../format.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

export const en: FormatMessages = {
  locale: 'en-GB',
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  shortWeekdays: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),

  year: (year) => (year < 1 ? `${1 - year} BC` : year < 1000 ? `AD ${year}` : String(year)),
  dayAlone: String,
  date: (day, month, year) => `${day} ${month}${year ? ` ${year}` : ''}`,
  onWeekday: (weekday, date) => `${weekday} ${date}`,
  onShortWeekday: (weekday, date) => `${weekday} ${date}`,
  month: (month, year) => `${month} ${year}`,
  week: (week) => `week ${week}`,

  clock: (hour, minute) => `${twoDigits(hour)}:${twoDigits(minute)}`,
  atTime: (clock) => clock,
  dateAtTime: (date, time) => `${date}, ${time}`,

  // "29–31 May", but "31 October – 1 November": a dash binds as tightly as the words beside it.
  dash: (from, to) => (from.includes(' ') ? `${from} – ${to}` : `${from}–${to}`),
  to: (from, to) => `${from} to ${to}`,

  and: 'and',
  free: 'Free',
};
