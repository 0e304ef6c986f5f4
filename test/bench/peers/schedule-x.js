import 'temporal-polyfill/global';
import { createCalendar, createViewMonthGrid } from '@schedule-x/calendar';
import '@schedule-x/theme-default/dist/index.css';
import { feedEvents, offer } from './events.js';

const { Temporal } = globalThis;
const zone = 'Europe/Copenhagen';
const when = (text) =>
  text.length === 10
    ? Temporal.PlainDate.from(text)
    : Temporal.PlainDateTime.from(text).toZonedDateTime(zone);
const events = (await feedEvents()).map(({ id, title, start, end = start }) => ({
  id,
  title,
  start: when(start),
  end: when(end),
}));
const calendar = createCalendar({
  views: [createViewMonthGrid()],
  timezone: zone,
  firstDayOfWeek: 1,
  events,
});
calendar.render(document.querySelector('#calendar'));
offer({
  events: '.sx__event',
  next: () => {
    const button = document.querySelector('.sx__chevron--next').parentElement;
    button.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  },
});
