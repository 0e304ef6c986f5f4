import type { CalendarFilterMessages } from '../calendar-filters.ts';
import { grouped } from '../number.ts';

const some = (count: number): string =>
  count === 1 ? '1 arrangement' : `${grouped(count, '.')} arrangementer`;
const sentence = (count: number): string => (count === 0 ? 'Ingen arrangementer' : some(count));

export const da: CalendarFilterMessages = {
  dates: 'Dato',
  today: 'I dag',
  weekend: 'I weekenden',
  thisMonth: 'Denne måned',

  tag: 'Emne',
  organiser: 'Arrangør',
  goal: 'Pejlemærke',
  place: 'Sted',
  audience: 'For hvem',
  language: 'Sprog',
  access: 'Tilgængelighed',
  free: 'Gratis',

  count: sentence,
  countUntil: (count, date) => `${sentence(count)} til og med den ${date}`,
  countIn: (period, count) => `${period}: ${count === 0 ? 'ingen arrangementer' : some(count)}`,
  noneFound: 'Ingen arrangementer passer til det, du har valgt.',
  searchFurther: 'Søg længere frem',
};
