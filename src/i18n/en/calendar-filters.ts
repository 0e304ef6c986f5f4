import type { CalendarFilterMessages } from '../calendar-filters.ts';
import { grouped } from '../number.ts';

const some = (count: number): string => (count === 1 ? '1 event' : `${grouped(count, ',')} events`);
const sentence = (count: number): string => (count === 0 ? 'No events' : some(count));

export const en: CalendarFilterMessages = {
  dates: 'Date',
  today: 'Today',
  weekend: 'This weekend',
  thisMonth: 'This month',

  tag: 'Topic',
  organiser: 'Organiser',
  goal: 'Goal',
  place: 'Place',
  audience: 'For whom',
  language: 'Language',
  access: 'Accessibility',
  free: 'Free',

  count: sentence,
  countUntil: (count, date) => `${sentence(count)} until ${date}`,
  countIn: (period, count) => `${period}: ${count === 0 ? 'no events' : some(count)}`,
  noneFound: 'No events match what you have chosen.',
  searchFurther: 'Search further ahead',
};
