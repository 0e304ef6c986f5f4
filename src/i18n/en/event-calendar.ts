import type { EventCalendarMessages } from '../event-calendar.ts';
import { grouped } from '../number.ts';

export const en: EventCalendarMessages = {
  title: 'Calendar',
  viewsLegend: 'Show as',
  loading: 'Loading …',
  views: { list: 'List', month: 'Month', week: 'Week' },

  cancelled: 'Cancelled',
  postponed: 'Postponed',
  tentative: 'Date not final',
  movedFrom: (date) => `New date (was ${date})`,
  newTime: (time) => `New time (was ${time})`,
  soldOut: 'Sold out',
  full: 'No places left',
  few: 'Few tickets left',
  fewFree: 'Few places left',
  waitingList: 'Waiting list',
  movedOnline: 'Moved online',
  online: 'Held online',
  alsoOnline: 'Also online',

  place: 'Place:',
  organiser: 'Organiser:',
  price: 'Price:',

  allDay: 'All day',
  lastDay: (date) => `Until ${date}`,
  endsSoon: 'Ends soon',
  today: (date) => `Today, ${date}`,
  tomorrow: (date) => `Tomorrow, ${date}`,
  longEvents: 'Over a longer time',
  none: 'There are no upcoming events right now.',
  noneInPeriod: 'There are no events in this period.',

  danishTime: 'All times are Danish time.',
  otherTime: (zone) => `All times are in the time zone ${zone}.`,

  moreShown: (number) => `${grouped(number, ',')} more shown.`,
  events: 'events',
};
