/* global PerformanceObserver */
// How each widget behaves as a guest: what it asks for before it stands, and in how many turns, whom it
// asks, what it leaves behind, what the strict policy reports, how far it moves the page. On a slow line,
// so that what waits for something else is seen to, and with the room that the builder's CSS keeps.
// Needs the built site.
import { cssFor } from '../../demo/builder/theme.ts';
import { WIDGETS } from '../../src/model/widget-names.ts';
import { launch, loaderTag, openSite, pageOf, STRICT_POLICY } from '../helpers/site.mjs';
import { bar, cell, heading, visit } from './measuring.mjs';

const PATIENCE = 60_000;
/** Further down than the window is high. */
const ABOVE = 1200;
const BARS = { requests: 5, turns: 2, moved: 0.02 };
const COLUMNS = [
  ['requests', 'requests'],
  ['in turn', 'turns'],
  ['elsewhere', 'elsewhere'],
  ['kept', 'kept'],
  ['reports', 'reports'],
  ['moves', 'moved', 4],
  ['moves, below', 'below', 4],
];
const NAME_WIDTH = 16;
const WIDTH = 14;

/** Runs in the page before anything of it. */
function watch() {
  const seen = { moved: 0, reports: 0, ready: undefined };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) seen.moved += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('securitypolicyviolation', () => {
    seen.reports += 1;
  });
  document.addEventListener('vision-ready', () => {
    seen.ready ??= performance.now();
  });
}

/** Runs in the page when it has come to rest. */
async function tell(name) {
  const { moved, reports, ready } = globalThis.seen;
  const asked = performance.getEntriesByType('resource');
  // What has not come by then is not what it stands by.
  const needed = asked
    .filter(({ responseEnd }) => responseEnd <= ready)
    .filter(({ name: address }) => /\.js(?:on)?$/.test(new URL(address).pathname))
    .sort((a, b) => a.startTime - b.startTime);
  // What begins when something else has come may have waited for it.
  const turns = [];
  for (const one of needed) {
    const before = needed.map((other, index) =>
      other.responseEnd <= one.startTime ? (turns[index] ?? 0) : 0,
    );
    turns.push(1 + Math.max(0, ...before));
  }
  const isElsewhere = ({ name: address }) =>
    /^https?:/.test(address) && new URL(address).origin !== location.origin;
  const kept = [
    document.cookie.length,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ];
  return {
    moved,
    reports,
    requests: needed.length,
    turns: Math.max(0, ...turns),
    elsewhere: asked.filter(isElsewhere).length,
    kept: kept.reduce((sum, one) => sum + one, 0),
    height: document.querySelector(`vision-${name}`).getBoundingClientRect().height,
  };
}

const addressOf = (name, where) => `/${name}-${where}`;

const pageFor = (name, before) =>
  pageOf(
    `<h1>Forside</h1>${before}<vision-${name}></vision-${name}><h2>Mere fra kommunen</h2><p>Nyheder.</p>`,
    `<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/${name}.css">${loaderTag()}`,
  );

const text = (type, content) => (_, response) =>
  response
    .writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': STRICT_POLICY })
    .end(content());

/** One visit, on a line of 150 ms there and back unless it is `fast`. */
const measure = (browser, address, name, { fast = false } = {}) =>
  visit(browser, { fast3g: !fast }, async ({ page }) => {
    await page.addInitScript(watch);
    await page.goto(address);
    await page.waitForFunction(() => globalThis.seen.ready, undefined, { timeout: PATIENCE });
    await page.waitForLoadState('networkidle');
    return page.evaluate(tell, name);
  });

export async function run() {
  const room = new Map(WIDGETS.map((name) => [name, '']));
  const theme = { accent: '', radius: '', space: '', font: '' };
  const words = { looks: '', room: '' };
  const pages = WIDGETS.flatMap((name) => [
    [`/${name}.css`, text('text/css', () => room.get(name))],
    [addressOf(name, 'here'), text('text/html; charset=utf-8', () => pageFor(name, ''))],
    [addressOf(name, 'below'), text('text/html; charset=utf-8', () => pageFor(name, spacer))],
  ]);
  const spacer = '<p class="above">Nyheder</p>';
  const site = await openSite(Object.fromEntries(pages));
  const browser = await launch();
  const found = new Map();
  try {
    for (const name of WIDGETS) {
      const address = (where) => site.address + addressOf(name, where);
      // As the builder measures it, for the same CSS.
      const { height } = await measure(browser, address('here'), name, { fast: true });
      const css = cssFor(name, theme, new Map([[0, height]]), words);
      room.set(name, `.above { block-size: ${ABOVE}px; }\n${css}`);
      const here = await measure(browser, address('here'), name);
      const below = await measure(browser, address('below'), name);
      found.set(name, { ...here, below: below.moved });
    }
  } finally {
    await browser.close();
    await site.close();
  }
  heading(
    'Each widget as a guest',
    'Fast 3G, the strict policy, the room kept by the builder’s CSS',
  );
  console.log(' '.repeat(NAME_WIDTH) + COLUMNS.map(([title]) => title.padStart(WIDTH)).join(''));
  for (const [name, one] of found) {
    const cells = COLUMNS.map(([, key, digits]) => cell(one[key], WIDTH, digits));
    console.log(name.padEnd(NAME_WIDTH) + cells.join(''));
  }
  const most = (key) => Math.max(...[...found.values()].map((one) => one[key]));
  return [
    bar('requests before it stands, the feed’s among them', most('requests'), BARS.requests),
    bar('one after the other, after the page itself', most('turns'), BARS.turns),
    bar('requests to anyone else', most('elsewhere'), 0),
    bar('cookies and entries in the reader’s storage', most('kept'), 0),
    bar('reports of the policy', most('reports'), 0),
    bar('layout shift', most('moved'), BARS.moved),
    bar('layout shift, below the fold', most('below'), 0),
  ].every(Boolean);
}
