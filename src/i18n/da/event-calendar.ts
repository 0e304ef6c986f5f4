import type { EventCalendarMessages } from '../event-calendar.ts';

const count = (number: number): string =>
  number === 0
    ? 'ingen arrangementer'
    : number === 1
      ? '1 arrangement'
      : `${number.toLocaleString('da')} arrangementer`;

export const da: EventCalendarMessages = {
  title: 'Kalender',
  views: { list: 'Liste', month: 'Måned', week: 'Uge' },

  cancelled: 'Aflyst',
  postponed: 'Udsat',
  tentative: 'Foreløbig dato',
  movedFrom: (date) => `Ny dato (før: den ${date})`,
  newTime: (time) => `Nyt tidspunkt (før: ${time})`,
  soldOut: 'Udsolgt',
  full: 'Ingen ledige pladser',
  few: 'Få billetter',
  fewFree: 'Få ledige pladser',
  waitingList: 'Venteliste',
  movedOnline: 'Flyttet online',
  online: 'Holdes online',
  alsoOnline: 'Også online',

  place: 'Sted:',
  organiser: 'Arrangør:',
  price: 'Pris:',

  allDay: 'Hele dagen',
  lastDay: (date) => `Til og med den ${date}`,
  endsSoon: 'Slutter snart',
  today: (date) => `I dag, ${date}`,
  tomorrow: (date) => `I morgen, ${date}`,
  longEvents: 'Over længere tid',
  showAllLong: (number) => `Vis alle ${number.toLocaleString('da')}`,
  none: 'Der er ingen arrangementer på vej lige nu.',
  noneInPeriod: 'Der er ingen arrangementer i denne periode.',

  count,
  shows: (period, number) => `${period}: ${count(number)}`,
  dayName: (date, number) => `${date}, ${count(number)}`,
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

  danishTime: 'Alle klokkeslæt er dansk tid.',
  otherTime: (zone) => `Alle klokkeslæt er i tidszonen ${zone}.`,

  loadingPart: 'Henter flere arrangementer …',
  partFailed: 'Nogle arrangementer i perioden kan ikke hentes lige nu.',
  covers: (from, until) => `Viser arrangementer fra ${from} til ${until}.`,

  moreShown: (number) =>
    number === 1 ? '1 mere vist.' : `${number.toLocaleString('da')} flere arrangementer vist.`,
  events: 'arrangementer',
};
