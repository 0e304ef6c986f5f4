import type { EventCalendarMessages } from '../event-calendar.ts';

const count = (number: number): string =>
  number === 0
    ? 'no events'
    : number === 1
      ? '1 event'
      : `${number.toLocaleString('en-GB')} events`;

export const en: EventCalendarMessages = {
  title: 'Calendar',
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
  showAllLong: (number) => `Show all ${number.toLocaleString('en-GB')}`,
  none: 'There are no upcoming events right now.',
  noneInPeriod: 'There are no events in this period.',

  count,
  shows: (period, number) => `${period}: ${count(number)}`,
  dayName: (date, number) => `${date}, ${count(number)}`,
  grid: (month) => `Events in ${month}`,
  week: 'Week',
  weekOf: (week, dates) => `${week}, ${dates}`,
  more: (number) => `+${number.toLocaleString('en-GB')} more`,
  moreOn: (total, date) => `Show all ${total.toLocaleString('en-GB')} on ${date}`,
  closeDay: 'Close the day',
  noneOnDay: 'There are no events that day.',
  previous: { month: 'Previous month', week: 'Previous week' },
  next: { month: 'Next month', week: 'Next week' },
  goToToday: 'Today',

  danishTime: 'All times are Danish time.',
  otherTime: (zone) => `All times are in the time zone ${zone}.`,

  loadingPart: 'Loading more events …',
  partFailed: 'Some events of this period cannot be loaded right now.',
  covers: (from, until) => `Shows events from ${from} to ${until}.`,

  moreShown: (number) => `${number.toLocaleString('en-GB')} more shown.`,
  events: 'events',
};
