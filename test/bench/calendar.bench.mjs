// This calendar beside its peers and a hand-written page, in one interleaved run. The peers are
// installed in `peers/` when this first runs. CALENDAR_COUNTS, CALENDAR_ROUNDS, CALENDAR_PAGES and
// CALENDAR_CONDITIONS (names, a | between them) make it shorter:
// CALENDAR_COUNTS=10000 CALENDAR_ROUNDS=3 npm run bench calendar
import { launch } from '../helpers/site.mjs';
import { feedFiles, sparseFiles } from './calendar/feeds.mjs';
import { measure } from './calendar/measure.mjs';
import { BY_HAND, FEW, FEW_A_DAY, OF_FEW, PAGES, serveSite } from './calendar/site.mjs';
import { bar, cell, FLOOR, heading, inTurn, middle, parts } from './measuring.mjs';
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
/** What the plots of growth show. */
const UNHINDERED = 'as it is';
const SLOW = '4x CPU';
const SLOW_LINE = '4x CPU, Fast 3G';
const OURS = 'this calendar';
const IN_PARTS = 'this, in parts';
const PEER = 'FullCalendar 7';
const HINTED_PEER = 'FullCalendar 7, hinted';
/** What our pages are without the builder's lines for what to fetch beside the script. */
const SCRIPT_ALONE = {
  'this calendar': 'this, by the script alone',
  'this, in parts': 'in parts, by the script',
};
const CONDITIONS = [
  { name: UNHINDERED, options: {} },
  { name: SLOW, options: { slow: 4 } },
  { name: SLOW_LINE, options: { slow: 4, fast3g: true } },
].filter(({ name }) => CALENDAR_CONDITIONS === '' || CALENDAR_CONDITIONS.split('|').includes(name));
/** A frame of a phone: what answers within it feels like it answers at once. */
const FRAME = 50;
/** Live elements of the widget. */
const MOST_ELEMENTS = 1500;

/** Of how many events the bars tell. */
const JUDGED = 10_000;
/** As many in parts take as long as a thousand. */
const VERY_MANY = 100_000;
/** Less than a tenth between two means nothing. */
const NOISE = 1.1;

/**
 * Every page but those that take most of a minute each, and those that only a slow line or a bar tells
 * from the others; those that were asked for.
 */
function pagesFor(count, { slow, fast3g = false }) {
  const asked = CALENDAR_PAGES.split('|').filter(Boolean);
  return PAGES.filter(
    ({ name, isScriptAlone = false }) =>
      (asked.length === 0 || asked.includes(name)) &&
      (fast3g || name !== HINTED_PEER) &&
      (count === JUDGED || !isScriptAlone) &&
      (count === VERY_MANY || ![FEW_A_DAY, OF_FEW].includes(name)) &&
      (name !== BY_HAND || (count === JUDGED && slow && !fast3g)) &&
      (count <= MOST_FOR_SLOW_PEERS || !SLOW_PEERS.includes(name)),
  );
}

const COLUMNS = [
  ['month', 'visit'],
  ['next', 'next'],
  ['list', 'list'],
  ['search', 'key'],
  ['month', 'visit cpu'],
  ['next', 'next cpu'],
  ['search', 'key cpu'],
  ['nodes', 'nodes'],
  ['elements', 'elements'],
  ['heap MB', 'heap', 1],
];
const WIDTH = 9;
const NAME_WIDTH = 24;

/** All but the rows of a key press is ours, and stands there already. */
const keyOnly = ({ key, 'key cpu': cpu }) => ({ key, 'key cpu': cpu, paths: [] });

/** In parts, what is fetched first grows with how much a day holds, not with how many days there are. */
function printOwn(count, { events }) {
  const share = `${events.length.toLocaleString('en')} of ${count.toLocaleString('en')} events`;
  console.log(`  in parts, the feed itself carries ${share}: those of the 67 days around today`);
}

function print(count, condition, visits, bytes) {
  heading(`${count.toLocaleString('en')} events, ${condition}`, `ms, medians of ${ROUNDS}`);
  const titles = [...COLUMNS.map(([title]) => title), 'kB br'];
  console.log(`${' '.repeat(NAME_WIDTH)}${' by the clock'.padEnd(4 * WIDTH)} on the main thread`);
  console.log(' '.repeat(NAME_WIDTH) + titles.map((title) => title.padStart(WIDTH)).join(''));
  for (const [name, all] of visits) {
    const list = name === BY_HAND ? all.map(keyOnly) : all;
    const paths = new Set(list.flatMap((found) => found.paths));
    const size = [...paths].reduce((sum, path) => sum + bytes(path), 0) / 1000;
    const cells = COLUMNS.map(([, key, digits]) => cell(middle(list, key), WIDTH, digits));
    console.log(name.padEnd(NAME_WIDTH) + cells.join('') + cell(size, WIDTH, 1));
  }
}

/** Prints the bars of this condition; whether they are held. */
function judge(count, condition, visits) {
  const of = (name, key) => middle(visits.get(name) ?? [], key);
  const ratio = (name, other, key) => of(name, key) / of(other, key);
  if (count === VERY_MANY) {
    const dense = `over two years, each day a hundred times as full, ${ratio(IN_PARTS, OF_FEW, 'visit').toFixed(2)}`;
    return bar(`${FEW_A_DAY} / of 1,000`, ratio(FEW_A_DAY, OF_FEW, 'visit'), NOISE, dense);
  }
  if (count !== JUDGED) return true;
  /** The bar, with the main thread's part and what the script alone comes to. */
  const beside = (what, name, other, key, most) => {
    const alone = ratio(SCRIPT_ALONE[name], other, key);
    const more = key === 'visit' && alone ? [`by the script alone ${alone.toFixed(2)}`] : [];
    const cpu = `main thread ${ratio(name, other, `${key} cpu`).toFixed(2)}`;
    return bar(`${what} / ${other}`, ratio(name, other, key), most, [cpu, ...more].join(', '));
  };
  const answers = (what, key, ...more) =>
    bar(
      `${what}, ms`,
      of(OURS, key),
      FRAME,
      [parts(of(FLOOR, key), of(OURS, `${key} cpu`)), ...more].join(', '),
    );
  const byHand = of(BY_HAND, 'key');
  const handWork = of(BY_HAND, 'key cpu');
  const hand =
    byHand === undefined
      ? []
      : [`${BY_HAND} takes ${byHand.toFixed(0)}, works ${handWork.toFixed(0)}`];
  if (condition === SLOW_LINE) {
    if (visits.has(HINTED_PEER)) {
      // No bar is set on it: what the lines are worth to both.
      const share = ratio(IN_PARTS, HINTED_PEER, 'visit').toFixed(2);
      console.log(`  in parts: month / ${HINTED_PEER}: ${share}`);
    }
    return beside('in parts: month', IN_PARTS, PEER, 'visit', 0.45);
  }
  return [
    ...(condition === SLOW
      ? [answers('next month', 'next'), answers('search key press', 'key', ...hand)]
      : []),
    beside('month', OURS, PEER, 'visit', 0.6),
    beside('month', OURS, 'hand-written', 'visit', 1.3),
    beside('next month', OURS, PEER, 'next', 0.5),
    bar('live elements', of(OURS, 'elements'), MOST_ELEMENTS),
  ].every(Boolean);
}

export async function run() {
  const many = COUNTS.includes(VERY_MANY);
  const feeds = Object.assign(
    many ? { ...feedFiles(FEW), ...sparseFiles(VERY_MANY, FEW) } : {},
    ...COUNTS.map(feedFiles),
  );
  const { address, bytes, close } = await serveSite(feeds);
  const browser = await launch();
  let held = true;
  try {
    for (const count of COUNTS) {
      for (const { name, options } of CONDITIONS) {
        const visits = await inTurn(
          pagesFor(count, options),
          ROUNDS,
          ({ path, count: own = count }) =>
            measure(browser, `${address}${path}?count=${own}`, options),
        );
        print(count, name, visits, bytes);
        printOwn(count, feeds[`/parted-${count}.json`]);
        if (name === UNHINDERED) {
          for (const [page, list] of visits) {
            if (page === OF_FEW) continue;
            point('calendar', page, count, middle(list, 'visit'));
            point('calendar-cpu', page, count, middle(list, 'visit cpu'));
          }
        }
        held = judge(count, name, visits) && held;
      }
    }
  } finally {
    await browser.close();
    close();
  }
  return held;
}
