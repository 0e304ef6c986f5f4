import { createCalendar, DayGrid, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { feedEvents, offer } from './events.js';

const events = (await feedEvents()).map(({ id, title, start, end, allDay }) => ({
  id,
  title,
  start,
  end: end ?? start,
  allDay,
}));
const calendar = createCalendar(document.querySelector('#calendar'), [DayGrid, List], {
  view: 'dayGridMonth',
  dayMaxEvents: true,
  firstDay: 1,
  events,
});
offer({
  events: '.ec-event',
  next: () => calendar.next(),
  list: () => calendar.setOption('view', 'listMonth'),
});
