// What a page keeps of widgets that come and go, and of a feed that never stands still.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../scripts/chromium.mjs';
import { loaderTag, openPage, openSite, pageOf } from '../helpers/site.mjs';
import { WIDGETS } from '../../src/model/widget-names.ts';

const ROUNDS = 1000;
/**
 * What the browser itself may have more of after half of them: the code it has made faster. A widget
 * that stayed would be a hundred times this.
 */
const HEAP_NOISE = 500_000;
/** What waits for one may ask for another. */
const RESTS = 3;
const PATIENCE = 20_000;
const MINUTE = 60_000;
/** As many as can be asked for in ten minutes, and then as many as there are seconds in them. */
const TEN_MINUTES = 10;
const EDITIONS = 600;
/** What may be left of one: nothing but a rounding. A note of it would be more. */
const OF_AN_EDITION = 100;
/**
 * Nothing is made faster: the code that the browser makes of ours for that grew by 2 kB with each edition,
 * and hid whether anything else did.
 */
const AS_WRITTEN = '--js-flags=--no-opt,--no-maglev,--no-sparkplug,--no-regexp-tier-up';

describe('a page that is never closed', () => {
  const launch = (...args) =>
    chromium.launch({
      executablePath: chromiumPath(),
      // As many frames as the machine can draw.
      args: [...CHROMIUM_ARGS, '--disable-frame-rate-limit', '--disable-gpu-vsync', ...args],
    });
  let browser;
  let slow;
  before(async () => {
    browser = await launch();
    slow = await launch(AS_WRITTEN);
  });
  after(() => Promise.all([browser.close(), slow.close()]));

  async function onPage(pages, test, { clock = false } = {}) {
    const site = await openSite({ '/': pageOf('<main></main>'), ...pages });
    const opened = await openPage(clock ? slow : browser, `${site.address}/`, { clock });
    const session = await opened.page.context().newCDPSession(opened.page);
    await session.send('Performance.enable');
    /** What is left when the page has had a rest, and everything that nobody needs is gone. */
    const measured = async () => {
      for (let rest = 0; rest < RESTS; rest += 1) {
        await opened.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      }
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
      return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
    };
    try {
      await test({ ...opened, site, measured });
    } finally {
      await opened.close();
      await site.close();
    }
  }

  /** No more is left than there was. The collector takes its time; what is held is there however long it has. */
  async function assertFlat(first, measured, noise = HEAP_NOISE) {
    const isFlat = ({ heap, nodes, listeners }) =>
      nodes <= first.nodes + 200 && listeners <= first.listeners + 20 && heap <= first.heap + noise;
    let last = await measured();
    const end = performance.now() + PATIENCE;
    while (!isFlat(last) && performance.now() < end) last = await measured();
    assert.ok(isFlat(last), JSON.stringify({ first, last }));
  }

  it('keeps no edition of a feed that is another one each second', async () => {
    const feed = JSON.parse(await readFile('demo/feeds/ishoj.json', 'utf8'));
    let asked = 0;
    const answer = (_, response) => {
      asked += 1;
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(
        JSON.stringify({
          ...feed,
          refreshEvery: 'PT1S',
          vision: { ...feed.vision, sentence: `Udgave ${asked}` },
          events: feed.events.map((event) => ({ ...event, title: `${asked}. udgave` })),
        }),
      );
    };
    const body = WIDGETS.map((kind) => `<vision-${kind}></vision-${kind}>`).join('');
    const pages = {
      '/': pageOf(body, loaderTag('data-feed="/feeds/changing.json"')),
      '/feeds/changing.json': answer,
    };
    await onPage(
      pages,
      async ({ page, errors, measured }) => {
        const shows = (edition) =>
          page
            .locator('vision-banner')
            .getByText(`Udgave ${edition}`, { exact: true })
            .first()
            .waitFor({ state: 'attached' });
        const pass = async (editions) => {
          for (let edition = 0; edition < editions; edition += 1) {
            const next = asked + 1;
            await page.clock.fastForward(MINUTE);
            await shows(next);
          }
        };
        await shows(1);
        await pass(TEN_MINUTES);
        assert.equal(asked, TEN_MINUTES + 1, 'no feed is asked for more than once a minute');
        await pass(EDITIONS / 2);
        const first = await measured();
        await pass(EDITIONS / 2);
        await assertFlat(first, measured, (EDITIONS / 2) * OF_AN_EDITION);
        assert.deepEqual(errors, []);
      },
      { clock: true },
    );
  });

  for (const kind of WIDGETS) {
    it(`keeps nothing of <vision-${kind}> put on it and taken off ${ROUNDS} times`, () =>
      onPage({}, async ({ page, errors, site, measured }) => {
        const tag = `vision-${kind}`;
        const rounds = (times) =>
          page.evaluate(
            async ([name, count]) => {
              const main = document.querySelector('main');
              for (let round = 0; round < count; round += 1) {
                const widget = document.createElement(name);
                main.append(widget);
                await new Promise((resolve) => requestAnimationFrame(resolve));
                await widget.updateComplete;
                main.replaceChildren();
              }
            },
            [tag, times],
          );
        // What is made once: the code, the feed, the shared sheets.
        await page.evaluate(async (name) => {
          const widget = document.createElement(name);
          const isReady = new Promise((resolve) =>
            widget.addEventListener('vision-ready', resolve),
          );
          document.querySelector('main').append(widget);
          await isReady;
        }, tag);
        await rounds(ROUNDS / 2);
        const first = await measured();
        await rounds(ROUNDS / 2);
        await assertFlat(first, measured);
        assert.deepEqual(errors, []);
        const feeds = site.log.filter(({ pathname }) => pathname === '/feeds/ishoj.json');
        assert.equal(feeds.length, 1);
      }));
  }
});
