import type { EventCalendarMessages } from '../event-calendar.ts';
import { grouped } from '../number.ts';

export const da: EventCalendarMessages = {
  title: 'Kalender',
  viewsLegend: 'Vis som',
  loading: 'Henter …',
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
  none: 'Der er ingen arrangementer på vej lige nu.',
  noneInPeriod: 'Der er ingen arrangementer i denne periode.',

  danishTime: 'Alle klokkeslæt er dansk tid.',
  otherTime: (zone) => `Alle klokkeslæt er i tidszonen ${zone}.`,

  moreShown: (number) =>
    number === 1 ? '1 mere vist.' : `${grouped(number, '.')} flere arrangementer vist.`,
  events: 'arrangementer',
};
