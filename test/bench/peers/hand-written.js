// The least that shows a month: fetch, sort by day, write the table.
import { feedEvents, offer } from './events.js';

const byDay = new Map();
for (const event of await feedEvents()) {
  const day = event.start.slice(0, 10);
  const known = byDay.get(day);
  if (known) known.push(event);
  else byDay.set(day, [event]);
}
const place = document.querySelector('#calendar');
const today = new Date();
let shown = new Date(Date.UTC(today.getFullYear(), today.getMonth(), 1));
const escape = (text) => text.replace(/[<&]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const eventText = ({ start, title }) =>
  `<a class="event" href="#">${start.slice(11, 16)} ${escape(title)}</a>`;

function days() {
  const first = new Date(shown);
  first.setUTCDate(1 - ((first.getUTCDay() + 6) % 7));
  return Array.from({ length: 42 }, (_, index) => {
    const day = new Date(first);
    day.setUTCDate(first.getUTCDate() + index);
    return day.toISOString().slice(0, 10);
  });
}

function month() {
  const cells = days().map((day) => {
    const events = byDay.get(day) ?? [];
    const more = events.length > 3 ? `<button>+${events.length - 3}</button>` : '';
    return `<td>${Number(day.slice(8))}${events.slice(0, 3).map(eventText).join('')}${more}</td>`;
  });
  const rows = Array.from({ length: 6 }, (_, row) => cells.slice(row * 7, row * 7 + 7).join(''));
  place.innerHTML = `<h2>${shown.toISOString().slice(0, 7)}</h2><table>${rows
    .map((row) => `<tr>${row}</tr>`)
    .join('')}</table>`;
}

function list() {
  const prefix = shown.toISOString().slice(0, 7);
  const items = [...byDay.keys()].filter((day) => day.startsWith(prefix)).sort();
  place.innerHTML = items
    .map((day) => `<h3>${day}</h3>${byDay.get(day).map(eventText).join('<br>')}`)
    .join('');
}

month();
offer({
  events: '.event',
  next: () => {
    shown.setUTCMonth(shown.getUTCMonth() + 1);
    month();
  },
  list,
});
