// One visit to one page: how long until the month is painted, the next month, the list, the letters
// of a search; and what it leaves alive.
import { alive, visit } from '../measuring.mjs';

/** Longer than anything but the slowest peer at the largest feed. */
const PATIENCE = 30_000;
/** Nobody turns to the next month before having looked at this one: the same for every page. */
const LOOK = 3_000;

/** Runs in the page before anything of it. */
function watch() {
  const { drawn, span, done } = globalThis.measuring;
  const text = () => {
    const { bench } = globalThis;
    const found = bench ? (bench.root ?? document).querySelectorAll(bench.events) : [];
    return found.length > 0
      ? `${found.length} ${found[0].textContent} ${found[found.length - 1].textContent}`
      : '';
  };
  const changed = (before) => drawn(() => ![before, ''].includes(text()));
  globalThis.act = (name) =>
    span(name, () => {
      const before = text();
      globalThis.bench[name]();
      return changed(before);
    });
  globalThis.firstPaint = changed('').then((at) => {
    done('visit');
    return at;
  });
}

/** What a reader does, as far as the page offers it; stops where it takes too long. */
async function look({ page, session }) {
  const within = (work) =>
    Promise.race([work, new Promise((resolve) => setTimeout(resolve, PATIENCE, undefined))]);
  const act = (name) => within(page.evaluate((what) => globalThis.act(what), name));
  const offers = (name) => page.evaluate((what) => what in globalThis.bench, name);
  const visited = await within(page.evaluate(() => globalThis.firstPaint));
  if (visited === undefined) return {};
  await page.waitForTimeout(LOOK);
  const next = await act('next');
  const { nodes, heap } = await alive(session);
  const elements = await page.evaluate(
    () => (globalThis.bench.root ?? document.body).querySelectorAll('*').length,
  );
  const list = (await offers('list')) ? await act('list') : undefined;
  let key;
  if (await offers('find')) {
    // It comes after the events.
    await page.waitForFunction(() => globalThis.bench.field !== null);
    await act('find');
    key = await act('key');
  } else if (await offers('rehearse')) {
    await page.waitForFunction(() => globalThis.bench.field !== null);
    await page.evaluate(() => globalThis.bench.rehearse());
    key = await act('key');
  }
  return { visit: visited, next, list, key, nodes, heap, elements };
}

/** Visits `url`; `options` throttle the processor and the line. */
export const measure = (browser, url, options) =>
  visit(browser, options, async (opened) => {
    await opened.page.addInitScript(watch);
    await opened.page.goto(url, { waitUntil: 'commit' });
    return look(opened);
  });
