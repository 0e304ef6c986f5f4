import {
  eventSchema,
  onlineSchema,
  overrideSchema,
  priceSchema,
} from '../../../feed/schema/events.ts';
import { describeObject } from '../note.ts';

/** Fields that one occurrence may have otherwise than its series. */
const changeable = {
  title: ['What it is called.', 'Fællesspisning'],
  summary: ['What it is, in a sentence or two.', 'Spis sammen med naboerne.'],
  text: ['More about it (limited markdown).', 'Menuen er grøn. Tag gerne dessert med.'],
  contact: ['Whom to ask (limited markdown).', 'Kulturhuset, tlf. 70 12 34 56'],
  start: ['When it starts. With rrule: without an offset.', '2024-05-29T17:00'],
  end: ['When it ends. For days: the last day, inclusive.', '2024-05-29T19:30'],
  allDay: ['It is whole days; so is every event whose start is a day.', false],
  timeZone: ['Its own zone, where that is not the feed’s.', 'Europe/Copenhagen'],
  place: ['Where it is: a place by id, or one of its own.', 'kulturhuset'],
  online: ['Where it is held online.', { url: 'https://www.example.org/med' }],
  organisers: ['Who holds it: an organiser by id, a name, or one of its own.', ['kulturhuset']],
  price: ['What it costs; an amount of 0 is free.', { amount: 40, currency: 'DKK' }],
  url: ['Where to read more.', 'https://www.example.org/faellesspisning'],
  booking: ['Where to book.', 'https://www.example.org/billet'],
  status: ['Whether it takes place.', 'scheduled'],
  attendance: ['Where one takes part.', 'in-person'],
  availability: ['Whether there is room.', 'few'],
  previousStart: ['When it was to start, where it was moved.', '2024-05-22T17:00'],
  previousAttendance: ['How one was to take part, where that was changed.', 'in-person'],
  image: [
    'An image of it.',
    { src: 'spisning.jpg', alt: 'Langborde med mad', width: 800, height: 600 },
  ],
  tags: ['What it is, in single words.', ['mad', 'børn']],
  audience: ['Whom it is for.', 'Alle'],
  language: ['The language it is held in, where that is not the feed’s.', 'da'],
  access: [
    'What the venue has: step-free, hearing-loop, sign-language, toilet, quiet, or other words.',
    ['step-free', 'toilet'],
  ],
  goals: ['The goals it serves, by id.', ['sunde-og-aktive-liv']],
  initiatives: ['The initiatives it belongs to, by id.', ['byttemarked']],
  sequence: ['Raised by one at every change that calendars must take over.', 1],
  updated: ['When it was last changed.', '2024-05-01T12:00:00+02:00'],
} as const;

export const EVENTS = [
  describeObject('event', 'An event, or a series of them.', eventSchema, {
    id: ['Names the event.', 'faellesspisning'],
    ...changeable,
    rrule: ['How it recurs, by RFC 5545.', 'FREQ=MONTHLY;BYDAY=-1WE'],
    rdates: ['Further starts.', ['2024-06-12T17:00']],
    exdates: ['Starts that fall away.', ['2024-07-31T17:00']],
    overrides: [
      'Occurrences that are otherwise.',
      [{ at: '2024-06-26T17:00', status: 'cancelled' }],
    ],
  }),
  describeObject('override', 'One occurrence that is otherwise than its series.', overrideSchema, {
    at: ['The wall-clock start it would have had.', '2024-06-26T17:00'],
    ...changeable,
  }),
  describeObject('online', 'Where an event is held online.', onlineSchema, {
    url: ['The address.', 'https://www.example.org/med'],
  }),
  describeObject('price', 'What an event costs.', priceSchema, {
    amount: ['The amount; 0 is free.', 40],
    currency: ['The currency by ISO 4217.', 'DKK'],
    text: ['More about it.', 'Børn under 12 år er gratis'],
  }),
];
