// What each widget costs a page, and all six on one, in one interleaved run: until the last of them is
// painted, the tasks that keep a reader's press waiting, memory, nodes, requests. Bars: one request for
// the feed however many widgets, 1,500 live elements in any widget. Needs the built site. PAGE_ROUNDS
// makes it shorter.
import { WIDGETS } from '../../src/model/widget-names.ts';
import { launch, loaderTag, openSite, pageOf } from '../helpers/site.mjs';

const ROUNDS = Number(process.env.PAGE_ROUNDS ?? 5);
const MOST_ELEMENTS = 1500;
const FEED = '/feeds/ishoj.json';
const PATIENCE = 60_000;
const CONDITIONS = [
  { name: 'as it is', slow: 1 },
  { name: '4x CPU', slow: 4 },
];
const PAGES = [
  { name: 'no widget', widgets: [] },
  ...WIDGETS.map((name) => ({ name, widgets: [name] })),
  { name: 'all six', widgets: WIDGETS },
];
const addressOf = (index) => `/page-${index}`;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const shuffled = (items) => {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
};

/** Runs in the page before anything of it. */
function watch(most) {
  const seen = { tasks: [], ready: 0, painted: undefined };
  globalThis.seen = seen;
  new window.PerformanceObserver((list) => {
    seen.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  const painted = () =>
    requestAnimationFrame(() => setTimeout(() => (seen.painted = performance.now())));
  document.addEventListener('vision-ready', () => {
    seen.ready += 1;
    if (seen.ready === most) painted();
  });
  if (most === 0) window.addEventListener('load', painted);
}

async function visit(browser, address, widgets, slow) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const requests = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    if (slow > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
    await page.addInitScript(watch, widgets.length);
    await page.goto(address);
    await page.waitForFunction(() => globalThis.seen.painted, undefined, { timeout: PATIENCE });
    await page.waitForLoadState('networkidle');
    const { tasks, painted } = await page.evaluate(() => globalThis.seen);
    const elements = await page.evaluate(
      (names) =>
        names.map(
          (name) =>
            document.querySelector(`vision-${name}`).shadowRoot.querySelectorAll('*').length,
        ),
      widgets,
    );
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name) => metrics.find((other) => other.name === name).value;
    return {
      painted,
      tasks: tasks.length,
      longest: Math.max(0, ...tasks),
      blocked: tasks.reduce((sum, task) => sum + task - 50, 0),
      heap: metric('JSHeapUsedSize') / 1e6,
      nodes: metric('Nodes'),
      elements: Math.max(0, ...elements),
      requests: requests.length - 1,
      feeds: requests.filter((path) => path === FEED).length,
    };
  } finally {
    await context.close();
  }
}

const COLUMNS = [
  ['painted', 'painted ms'],
  ['tasks', 'long tasks'],
  ['longest', 'longest ms'],
  ['blocked', 'over 50 ms'],
  ['heap', 'heap MB', 1],
  ['nodes', 'nodes'],
  ['elements', 'elements'],
  ['requests', 'requests'],
];

function print(condition, found) {
  console.log(`\nA page's first visit, ${condition}, medians of ${ROUNDS}`);
  console.log(`${''.padEnd(16)}${COLUMNS.map(([, title]) => title.padStart(11)).join('')}`);
  for (const { name } of PAGES) {
    const cells = COLUMNS.map(([key, , digits = 0]) =>
      median(found.get(name).map((one) => one[key]))
        .toFixed(digits)
        .padStart(11),
    );
    console.log(`${name.padEnd(16)}${cells.join('')}`);
  }
}

export async function run() {
  const pages = PAGES.map(({ widgets }, index) => [
    addressOf(index),
    pageOf(
      `<main>${widgets.map((name) => `<vision-${name}></vision-${name}>`).join('')}</main>`,
      `<meta name="viewport" content="width=device-width">${loaderTag()}`,
    ),
  ]);
  const site = await openSite(Object.fromEntries(pages));
  const browser = await launch();
  let held = true;
  const bar = (what, value, most) => {
    held &&= value <= most;
    console.log(`  ${what}: ${value} (at most ${most}): ${value <= most ? 'held' : 'NOT HELD'}`);
  };
  try {
    for (const { name, slow } of CONDITIONS) {
      const found = new Map(PAGES.map((page) => [page.name, []]));
      for (let round = 0; round <= ROUNDS; round += 1) {
        for (const page of shuffled(PAGES)) {
          const address = site.address + addressOf(PAGES.indexOf(page));
          const one = await visit(browser, address, page.widgets, slow);
          // The first warms up.
          if (round > 0) found.get(page.name).push(one);
        }
      }
      print(name, found);
      const all = found.get('all six');
      bar('requests for the feed', Math.max(...all.map(({ feeds }) => feeds)), 1);
      bar('elements of one widget', Math.max(...all.map((one) => one.elements)), MOST_ELEMENTS);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return held;
}
