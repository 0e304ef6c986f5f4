// What reading a large feed costs beside parsing its text. Bar: indexing 10,000 events and checking
// the ten that are shown takes at most half as long as JSON.parse of the same text.
import { readFeed, section } from '../../src/feed/read.ts';
import { events } from '../../src/feed/schema/events.ts';
import { feedFiles } from './calendar/feeds.mjs';
import { bar, heading, median } from './measuring.mjs';

const COUNT = 10_000;
const SHOWN = 10;
const ROUNDS = 41;
const BAR = 0.5;

function timed(run) {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

function read(raw, shown) {
  const list = section(readFeed(raw, 'https://www.example.org/feed.json'), events);
  for (let position = 0; position < shown; position++) list.at(position);
  return list;
}

export function run() {
  const text = JSON.stringify(feedFiles(COUNT)[`/feed-${COUNT}.json`]);
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
  heading(
    `${COUNT.toLocaleString('en')} events, read`,
    `${(text.length / 1e6).toFixed(1)} MB, medians of ${ROUNDS}`,
  );
  row('JSON.parse', parse);
  row(`index all, check ${SHOWN}`, ten);
  row(`index all, check all (the command does)`, all);
  row('the very first reading, parsing included', first);
  return bar(`index all, check ${SHOWN} / JSON.parse`, ratio, BAR);
}
