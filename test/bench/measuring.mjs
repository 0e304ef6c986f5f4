// What the benchmarks of pages share: visits in turn, each in a page of its own; how long something
// takes by the clock and by the processor; medians and bars.
import { DONE, listen } from './processor.mjs';

/** A page that draws one element, measured as the others are: what this machine takes by itself. */
export const FLOOR = 'an empty page';
/** What stands on a page before a widget does: its first text costs a page its fonts. */
export const CONTENT = '<h1>Vision 2035</h1><p>Her er, hvad der sker i kommunen.</p>';
/** Chromium's own "Fast 3G". */
const FAST_3G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 2 ** 20 * 0.9) / 8,
  uploadThroughput: 84_375,
};

export const median = (numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The median of what each visit found under `key`; `undefined` where none did. */
export const middle = (visits, key) => median(visits.flatMap((found) => found[key] ?? []));

function shuffled(items) {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}

/**
 * Visits `pages` `rounds` times, in another order each time, after one visit of each that is not
 * counted. What `visit` found, by the pages' names.
 */
export async function inTurn(pages, rounds, visit) {
  const found = new Map(pages.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const page of shuffled(pages)) {
      const one = await visit(page);
      if (round > 0) found.get(page.name).push(one);
    }
  }
  return found;
}

/** Runs in the page before anything of it. */
export function prepare(done) {
  const mark = (name) => console.timeStamp(name);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  async function drawn(isThere) {
    do await frame();
    while (!isThere());
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now();
  }
  globalThis.measuring = {
    mark,
    done: (name) => mark(name + done),
    frame,
    /** A task after the next frame: what that drew is on its way to the screen. */
    painted: () => drawn(() => true),
    /** The same after the first frame that begins when `isThere`. */
    drawn,
    /** How long `act` takes by the clock. */
    async span(name, act) {
      mark(name);
      const start = performance.now();
      await act();
      const ms = performance.now() - start;
      mark(name + done);
      return ms;
    },
  };
  mark('visit');
}

export const slowDown = (session, rate) => session.send('Emulation.setCPUThrottlingRate', { rate });

/** The processor's time of each span, under `NAME cpu`. */
export const byName = (spans) =>
  Object.fromEntries(spans.map(({ name, ms }) => [`${name} cpu`, ms]));

/**
 * Has `look` look at a new page in a browser context of its own: `page`, its DevTools `session`, the
 * `paths` it asks for. The processor's time of each span is added to what it found.
 */
export async function visit(browser, { slow = 1, fast3g = false }, look) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const heard = await listen(browser);
  try {
    const page = await context.newPage();
    const paths = [];
    page.on('request', (request) => paths.push(new URL(request.url()).pathname));
    const session = await context.newCDPSession(page);
    if (fast3g) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', FAST_3G);
    }
    if (slow > 1) await slowDown(session, slow);
    await page.addInitScript(prepare, DONE);
    const found = await look({ page, session, paths });
    return { ...found, paths, ...byName(await heard()) };
  } finally {
    await context.close();
  }
}

/** What a page has alive after a collection. */
export async function alive(session) {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name) => metrics.find((other) => other.name === name).value;
  return { heap: metric('JSHeapUsedSize') / 1e6, nodes: metric('Nodes') };
}

/** Begins a paragraph of the page: `title` names it from run to run, `how` may change. */
export const heading = (title, how) => console.log(`\n${title}\n(${how})`);

export const cell = (value, width, digits = 0) =>
  (value === undefined ? '–' : value.toFixed(digits)).padStart(width);

function figure(value) {
  if (value === undefined) return '–';
  return value.toFixed(value < 10 && !Number.isInteger(value) ? 2 : 0);
}

function say(what, value, limit, isHeld, beside) {
  const end = beside && ` (${beside})`;
  console.log(`  ${what}: ${figure(value)} (${limit}): ${isHeld ? 'held' : 'NOT HELD'}${end}`);
  return isHeld;
}

/** Prints whether a bar is held, and what there is to say `beside` it. */
export const bar = (what, value, most, beside = '') =>
  say(what, value, `at most ${figure(most)}`, value <= most, beside);

/** The same where more is better. */
export const atLeast = (what, value, least) =>
  say(what, value, `at least ${figure(least)}`, value >= least, '');

/** What of a time by the clock is this machine's, and what the main thread had to do for it. */
export const parts = (floor, cpu) =>
  `${FLOOR} takes ${figure(floor)} by itself, the main thread works ${figure(cpu)}`;
