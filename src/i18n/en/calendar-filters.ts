import type { CalendarFilterMessages } from '../calendar-filters.ts';
import { eventCount } from './event-count.ts';

const sentence = (count: number): string => (count === 0 ? 'No events' : eventCount(count));

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
  countIn: (period, count) => `${period}: ${eventCount(count)}`,
  noneFound: 'No events match what you have chosen.',
  searchFurther: 'Search further ahead',
};
