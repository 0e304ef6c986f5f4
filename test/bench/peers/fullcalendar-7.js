import { Calendar } from 'fullcalendar-7';
import dayGrid from 'fullcalendar-7/daygrid';
import list from 'fullcalendar-7/list';
import theme from 'fullcalendar-7/themes/classic';
import 'fullcalendar-7/skeleton.css';
import 'fullcalendar-7/themes/classic/theme.css';
import 'fullcalendar-7/themes/classic/palette.css';
import { feedEvents, offer } from './events.js';

const events = await feedEvents();
const calendar = new Calendar(document.querySelector('#calendar'), {
  plugins: [dayGrid, list, theme],
  initialView: 'dayGridMonth',
  dayMaxEvents: 3,
  firstDay: 1,
  weekNumbers: true,
  events,
});
calendar.render();
offer({
  events: '#calendar a[href*="example.org"]',
  next: () => calendar.next(),
  list: () => calendar.changeView('listMonth'),
});
