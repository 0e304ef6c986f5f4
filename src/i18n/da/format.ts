import type { FormatMessages } from '../format.ts';

export const da: FormatMessages = {
  locale: 'da-DK',
  months:
    'januar februar marts april maj juni juli august september oktober november december'.split(
      ' ',
    ),
  shortMonths: 'jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.'.split(' '),
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  shortWeekdays: 'man. tirs. ons. tors. fre. lør. søn.'.split(' '),

  year: (year) => (year < 1 ? `${1 - year} f.Kr.` : year < 1000 ? `${year} e.Kr.` : String(year)),
  dayAlone: (day) => `${day}.`,
  date: (day, month, year) => `${day}. ${month}${year ? ` ${year}` : ''}`,
  onWeekday: (weekday, date) => `${weekday} den ${date}`,
  onShortWeekday: (weekday, date) => `${weekday} ${date}`,
  month: (month, year) => `${month} ${year}`,
  week: (week) => `uge ${week}`,

  clock: (hour, minute) => `${hour}.${String(minute).padStart(2, '0')}`,
  atTime: (clock) => `kl. ${clock}`,
  dateAtTime: (date, time) => `${date} ${time}`,

  dash: (from, to) => `${from}–${to}`,
  to: (from, to) => `${from} til ${to}`,

  and: 'og',
  free: 'Gratis',
};
