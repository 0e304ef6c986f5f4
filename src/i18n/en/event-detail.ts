import type { EventDetailMessages } from '../event-detail.ts';

export const en: EventDetailMessages = {
  when: 'When',
  before: 'Before it was moved',
  where: 'Where',
  map: 'See on a map at OpenStreetMap',
  online: 'Online',
  joinOnline: 'Join online',
  price: 'Price',
  access: 'Accessibility',
  audience: 'For whom',
  language: 'Language',
  organiser: (count) => (count === 1 ? 'Organiser' : 'Organisers'),
  contact: 'Contact',
  tags: 'Topics',
  goals: 'Goals',
  initiatives: 'Initiatives',

  moreDates: 'More dates',
  add: 'Add to my calendar',
  book: 'Sign up',
  buy: 'Buy a ticket',
  queue: 'Join the waiting list',
  readMore: 'Read more about the event',
  over: 'The event is over.',

  loading: 'Loading the event …',
  failedTitle: 'The event cannot be loaded right now',
  failed: 'Try again in a moment.',
};
