import { Calendar } from 'fullcalendar-6';
import { feedEvents, offer } from './events.js';

const events = await feedEvents();
const calendar = new Calendar(document.querySelector('#calendar'), {
  initialView: 'dayGridMonth',
  dayMaxEvents: 3,
  firstDay: 1,
  weekNumbers: true,
  events,
});
calendar.render();
offer({
  events: '.fc-event',
  next: () => calendar.next(),
  list: () => calendar.changeView('listMonth'),
});
