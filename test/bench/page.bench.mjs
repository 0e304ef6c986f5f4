// What each widget costs a page, and all six on one, in one interleaved run: until the last of them is
// painted, the tasks that keep a reader's press waiting, memory, nodes, requests. Bars: one request for
// the feed however many widgets, 1,500 live elements in any widget. Needs the built site. PAGE_ROUNDS
// makes it shorter.
import { WIDGETS } from '../../src/model/widget-names.ts';
import { launch, loaderTag, openSite, pageOf } from '../helpers/site.mjs';
import { alive, bar, cell, FLOOR, heading, inTurn, middle, visit } from './measuring.mjs';

const ROUNDS = Number(process.env.PAGE_ROUNDS ?? 5);
const MOST_ELEMENTS = 1500;
const FEED = '/feeds/ishoj.json';
const PATIENCE = 60_000;
const CONDITIONS = [
  { name: 'as it is', slow: 1 },
  { name: '4x CPU', slow: 4 },
];
const PAGES = [
  { name: FLOOR, widgets: [] },
  { name: 'no widget', widgets: [] },
  ...WIDGETS.map((name) => ({ name, widgets: [name] })),
  { name: 'all six', widgets: WIDGETS },
];
const addressOf = (index) => `/page-${index}`;

/** Runs in the page before anything of it. */
function watch(most) {
  const seen = { tasks: [], ready: 0, painted: undefined };
  globalThis.seen = seen;
  new window.PerformanceObserver((list) => {
    seen.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  const { painted, done } = globalThis.measuring;
  const end = async () => {
    const at = await painted();
    done('visit');
    seen.painted = at;
  };
  document.addEventListener('vision-ready', () => {
    seen.ready += 1;
    if (seen.ready === most) void end();
  });
  if (most === 0) window.addEventListener('load', end);
}

const measure = (browser, address, widgets, slow) =>
  visit(browser, { slow }, async ({ page, session, paths }) => {
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
    return {
      ...(await alive(session)),
      painted,
      tasks: tasks.length,
      longest: Math.max(0, ...tasks),
      blocked: tasks.reduce((sum, task) => sum + task - 50, 0),
      elements: Math.max(0, ...elements),
      requests: paths.length - 1,
      feeds: paths.filter((path) => path === FEED).length,
    };
  });

const COLUMNS = [
  ['painted', 'painted'],
  ['main thread', 'visit cpu'],
  ['long tasks', 'tasks'],
  ['longest', 'longest'],
  ['over 50', 'blocked'],
  ['heap MB', 'heap', 1],
  ['nodes', 'nodes'],
  ['elements', 'elements'],
  ['requests', 'requests'],
];

function print(condition, found) {
  heading(`A page's first visit, ${condition}`, `ms, medians of ${ROUNDS}`);
  console.log(`${''.padEnd(16)}${COLUMNS.map(([title]) => title.padStart(12)).join('')}`);
  for (const [name, visits] of found) {
    const cells = COLUMNS.map(([, key, digits]) => cell(middle(visits, key), 12, digits));
    console.log(`${name.padEnd(16)}${cells.join('')}`);
  }
}

export async function run() {
  const pages = PAGES.map(({ name: what, widgets }, index) => [
    addressOf(index),
    pageOf(
      `<main><p>Tekst</p>${widgets.map((name) => `<vision-${name}></vision-${name}>`).join('')}</main>`,
      `<meta name="viewport" content="width=device-width">${what === FLOOR ? '' : loaderTag()}`,
    ),
  ]);
  const site = await openSite(Object.fromEntries(pages));
  const browser = await launch();
  let held = true;
  try {
    for (const { name, slow } of CONDITIONS) {
      const found = await inTurn(PAGES, ROUNDS, (page) =>
        measure(browser, site.address + addressOf(PAGES.indexOf(page)), page.widgets, slow),
      );
      print(name, found);
      const all = found.get('all six');
      const most = (key) => Math.max(...all.map((one) => one[key]));
      held = bar('requests for the feed', most('feeds'), 1) && held;
      held = bar('elements of one widget', most('elements'), MOST_ELEMENTS) && held;
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return held;
}
