// What reading a large feed costs beside parsing its text. Bar: indexing 10,000 events and checking
// the ten that are shown takes at most half as long as JSON.parse of the same text.
import { readFeed, section } from '../../src/feed/read.ts';
import { events } from '../../src/feed/schema/events.ts';

const COUNT = 10_000;
const SHOWN = 10;
const ROUNDS = 41;
const BAR = 0.5;

function feedText() {
  const items = Array.from({ length: COUNT }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, '0');
    const month = String((index % 12) + 1).padStart(2, '0');
    return {
      id: `event-${index}`,
      title: `Fællesspisning nr. ${index} i Kulturhuset`,
      summary: 'Spis sammen med naboerne. Menuen er grøn, og alle er velkomne.',
      text: 'Tag gerne en dessert med. Vi dækker op fra klokken 16 og rydder af sammen bagefter.',
      start: `2026-${month}-${day}T17:00`,
      end: `2026-${month}-${day}T19:30`,
      place: `place-${index % 40}`,
      organisers: [`organiser-${index % 25}`],
      price: { amount: index % 3 ? 40 : 0, currency: 'DKK' },
      url: `https://www.example.org/kalender/${index}`,
      booking: `https://www.example.org/billet/${index}`,
      tags: ['mad', 'børn'],
      audience: 'Alle',
      access: ['step-free', 'toilet'],
      goals: [`goal-${index % 4}`],
    };
  });
  return JSON.stringify({
    version: 1,
    title: 'Kalender',
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    updated: '2026-05-01T08:00:00+02:00',
    events: items,
  });
}

function timed(run) {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function read(raw, shown) {
  const list = section(readFeed(raw, 'https://www.example.org/feed.json'), events);
  for (let position = 0; position < shown; position++) list.at(position);
  return list;
}

export function run() {
  const text = feedText();
  const times = { parse: [], read: [], all: [] };
  const first = timed(() => read(JSON.parse(text), SHOWN)).ms;
  for (let round = 0; round < ROUNDS; round++) {
    // Each reading has an object of its own, as it has in a page.
    const { value, ms } = timed(() => JSON.parse(text));
    times.parse.push(ms);
    times.read.push(timed(() => read(value, SHOWN)).ms);
    if (round % 8 === 0) times.all.push(timed(() => read(JSON.parse(text), COUNT)).ms - ms);
  }
  const [parse, ten, all] = [times.parse, times.read, times.all].map(median);
  const ratio = ten / parse;
  const row = (name, ms) => console.log(`${name.padEnd(44)} ${ms.toFixed(1).padStart(7)} ms`);
  console.log(`Reading a feed of ${COUNT} events (${(text.length / 1e6).toFixed(1)} MB)`);
  row('JSON.parse', parse);
  row(`index all, check ${SHOWN}`, ten);
  row(`index all, check all (the command does)`, all);
  row('the very first reading, parsing included', first);
  console.log(`ratio ${ratio.toFixed(3)} (at most ${BAR}): ${ratio <= BAR ? 'held' : 'NOT HELD'}`);
  return ratio <= BAR;
}
