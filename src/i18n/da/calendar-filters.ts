import type { CalendarFilterMessages } from '../calendar-filters.ts';
import { eventCount } from './event-count.ts';

const sentence = (count: number): string =>
  count === 0 ? 'Ingen arrangementer' : eventCount(count);

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
  countIn: (period, count) => `${period}: ${eventCount(count)}`,
  noneFound: 'Ingen arrangementer passer til det, du har valgt.',
  searchFurther: 'Søg længere frem',
};
