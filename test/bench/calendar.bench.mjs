// This calendar beside its peers and a hand-written page, in one interleaved run. The peers are
// installed in `peers/` when this first runs. CALENDAR_COUNTS, CALENDAR_ROUNDS, CALENDAR_PAGES and
// CALENDAR_CONDITIONS (names, a | between them) make it shorter:
// CALENDAR_COUNTS=10000 CALENDAR_ROUNDS=3 npm run bench calendar
import { launch } from '../helpers/site.mjs';
import { feedFiles } from './calendar/feeds.mjs';
import { visit } from './calendar/measure.mjs';
import { PAGES, serveSite } from './calendar/site.mjs';
import { point } from './points.mjs';

const {
  CALENDAR_COUNTS = '100,1000,10000,100000',
  CALENDAR_ROUNDS = '5',
  CALENDAR_PAGES = '',
  CALENDAR_CONDITIONS = '',
} = process.env;
const COUNTS = CALENDAR_COUNTS.split(',').map(Number);
const ROUNDS = Number(CALENDAR_ROUNDS);
/** With more, two of the peers take most of a minute a visit. */
const MOST_FOR_SLOW_PEERS = 10_000;
const SLOW_PEERS = ['EventCalendar 5', 'Schedule-X 4'];
/** What the plot of growth shows. */
const UNHINDERED = 'as it is';
const CONDITIONS = [
  { name: UNHINDERED, options: {} },
  { name: '4x CPU', options: { slow: 4 } },
  { name: '4x CPU, Fast 3G', options: { slow: 4, fast3g: true } },
].filter(({ name }) => CALENDAR_CONDITIONS === '' || CALENDAR_CONDITIONS.split('|').includes(name));
/** A frame of a phone: what answers within it feels like it answers at once. */
const FRAME = 50;
/** Live elements of the widget. */
const MOST_ELEMENTS = 1500;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function shuffled(items) {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}

/** Visits every page `ROUNDS` times, in another order each time; the first visit of each is not counted. */
async function runAll(browser, address, count, options) {
  const asked = CALENDAR_PAGES.split('|').filter(Boolean);
  const pages = PAGES.filter(
    ({ name }) =>
      (asked.length === 0 || asked.includes(name)) &&
      (count <= MOST_FOR_SLOW_PEERS || !SLOW_PEERS.includes(name)),
  );
  const visits = new Map(pages.map(({ name }) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { name, path } of shuffled(pages)) {
      const found = await visit(browser, `${address}${path}?count=${count}`, options);
      if (round > 0) visits.get(name).push(found);
    }
  }
  const middle = (list, key) => median(list.flatMap((found) => found[key] ?? []));
  return new Map(
    [...visits].map(([name, list]) => [
      name,
      {
        ...Object.fromEntries(
          ['month', 'next', 'list', 'search', 'nodes', 'elements', 'heap'].map((key) => [
            key,
            middle(list, key),
          ]),
        ),
        paths: list[0]?.paths ?? [],
      },
    ]),
  );
}

const cell = (value, digits = 0) => (value === undefined ? '–' : value.toFixed(digits)).padStart(8);

function print(count, condition, results, bytes) {
  console.log(`\n${count.toLocaleString('en')} events, ${condition}`);
  const titles = ['month', 'next', 'list', 'search', 'nodes', 'elements', 'heap MB', 'kB br'];
  console.log(`${''.padEnd(18)}${titles.map((title) => title.padStart(8)).join(' ')}`);
  for (const [name, { month, next, list, search, nodes, elements, heap, paths }] of results) {
    const size = [...new Set(paths)].reduce((sum, path) => sum + bytes(path), 0) / 1000;
    const cells = [month, next, list, search, nodes, elements].map((value) => cell(value));
    console.log(`${name.padEnd(18)}${[...cells, cell(heap, 1), cell(size, 1)].join(' ')}`);
  }
}

/** The bars of this condition, as ratios within the run. */
function bars(count, condition, results) {
  const ratio = (name, other, key) => results.get(name)?.[key] / results.get(other)?.[key];
  const ours = 'this calendar';
  const parts = 'this, in parts';
  if (condition === '4x CPU, Fast 3G') {
    return count === 10_000
      ? [['in parts: month / FullCalendar 7', ratio(parts, 'FullCalendar 7', 'month'), 0.45]]
      : [];
  }
  if (count !== 10_000) return [];
  const ownTimes =
    condition === '4x CPU'
      ? [
          ['next month, ms', results.get(ours)?.next, FRAME],
          ['search key press, ms', results.get(ours)?.search, FRAME],
        ]
      : [];
  return [
    ...ownTimes,
    ['month / FullCalendar 7', ratio(ours, 'FullCalendar 7', 'month'), 0.6],
    ['month / hand-written', ratio(ours, 'hand-written', 'month'), 1.3],
    ['next month / FullCalendar 7', ratio(ours, 'FullCalendar 7', 'next'), 0.5],
    ['live elements', results.get(ours)?.elements, MOST_ELEMENTS],
  ];
}

export async function run() {
  const feeds = Object.assign({}, ...COUNTS.map(feedFiles));
  const { address, bytes, close } = await serveSite(feeds);
  const browser = await launch();
  let held = true;
  try {
    for (const count of COUNTS) {
      for (const { name, options } of CONDITIONS) {
        const results = await runAll(browser, address, count, options);
        print(count, name, results, bytes);
        if (name === UNHINDERED) {
          for (const [page, { month }] of results) point('calendar', page, count, month);
        }
        for (const [what, value, bar] of bars(count, name, results)) {
          const isHeld = value <= bar;
          held &&= isHeld;
          const figure = value.toFixed(value < 10 ? 2 : 0);
          console.log(`  ${what}: ${figure} (at most ${bar}): ${isHeld ? 'held' : 'NOT HELD'}`);
        }
      }
    }
  } finally {
    await browser.close();
    close();
  }
  return held;
}
