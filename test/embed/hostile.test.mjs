import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../scripts/chromium.mjs';
import {
  launch,
  loaderTag,
  openPage,
  openSite,
  pageOf,
  STRICT_POLICY,
  until,
} from '../helpers/site.mjs';

const CALENDAR = '<vision-event-calendar></vision-event-calendar>';
const LINK = '<p><a href="/k#vision-widget=event-calendar&limit=3">Se kalenderen</a></p>';

describe('a page that makes it hard', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  async function onPage(body, test, { head, policy, pages = {}, context, path = '/' } = {}) {
    const site = await openSite({ '/': pageOf(body, head), ...pages }, { policy });
    const opened = await openPage(browser, `${site.address}${path}`, context);
    try {
      await test({ ...opened, site });
    } finally {
      await opened.close();
      await site.close();
    }
  }

  const calendar = (page, index = 0) => page.locator('vision-event-calendar').nth(index);
  const titles = (page, index) => calendar(page, index).locator('[part~=event] [part~=link]');
  const grid = (page, index) => calendar(page, index).getByRole('grid').first();
  const isShown = (page, index) => titles(page, index).first().waitFor();

  it('has a base tag that bends every address', () =>
    onPage(
      CALENDAR,
      async ({ page, errors }) => {
        await isShown(page);
        await titles(page).first().click();
        await calendar(page).getByRole('dialog').waitFor();
        // The state stands in the page's own address, not in the base's.
        assert.match(page.url(), /^http:\/\/localhost:\d+\/#/);
        assert.deepEqual(errors, []);
      },
      { head: `<base href="/elsewhere/">${loaderTag('data-feed="/feeds/ishoj.json"')}` },
    ));

  it('has old libraries that add to the prototypes of everything', () =>
    onPage(
      CALENDAR + LINK,
      async ({ page, errors }) => {
        await isShown(page, 0);
        await isShown(page, 1);
        assert.deepEqual(errors, []);
      },
      {
        head: `<script>
          Array.prototype.contains = function (item) { return this.indexOf(item) >= 0; };
          Object.prototype.extend = function () { return this; };
          String.prototype.strip = function () { return this.trim(); };
          Function.prototype.bindAsEventListener = function () { return this; };
          Element.prototype.hide = function () { this.style.display = 'none'; };
          Array.from = function (list) { return Array.prototype.slice.call(list); };
          window.JSON = { ...window.JSON, parse: JSON.parse, stringify: JSON.stringify };
        </script>${loaderTag()}`,
      },
    ));

  it('moves what is on it about, and empties it and fills it again', () =>
    onPage(`<div id="a">${LINK}</div><div id="b"></div>`, async ({ page, errors, site }) => {
      await isShown(page);
      await page.evaluate(() => {
        const [a, b] = [document.querySelector('#a'), document.querySelector('#b')];
        for (let round = 0; round < 20; round += 1) {
          b.append(...a.childNodes);
          a.append(...b.childNodes);
        }
        // As a library does that takes out, wraps and puts back.
        const widget = a.firstElementChild;
        const wrapper = document.createElement('div');
        widget.replaceWith(wrapper);
        wrapper.append(widget);
      });
      await isShown(page);
      await page.evaluate((html) => {
        const a = document.querySelector('#a');
        a.replaceChildren();
        a.innerHTML = html;
      }, LINK);
      await isShown(page);
      assert.equal(await page.locator('vision-event-calendar').count(), 1);
      assert.deepEqual(errors, []);
      const feeds = site.log.filter(({ pathname }) => pathname === '/feeds/ishoj.json');
      assert.ok(feeds.length <= 2);
    }));

  it('clones the widget, as nodes and as text', () =>
    onPage(`<main>${CALENDAR}</main>`, async ({ page, errors }) => {
      await isShown(page);
      await page.evaluate(() => {
        const main = document.querySelector('main');
        const [widget] = main.children;
        main.append(widget.cloneNode(true));
        main.insertAdjacentHTML('beforeend', widget.outerHTML);
      });
      await isShown(page, 1);
      await isShown(page, 2);
      assert.deepEqual(errors, []);
    }));

  it('comes back from the browser’s own cache', async () => {
    const own = await chromium.launch({
      executablePath: chromiumPath(),
      args: CHROMIUM_ARGS,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const site = await openSite({
      '/': pageOf(`${CALENDAR}<a href="/next">Videre</a>`),
      '/next': pageOf('<h1>Næste side</h1>', ''),
    });
    const opened = await openPage(own, `${site.address}/`);
    try {
      const { page, errors } = opened;
      await isShown(page);
      await page.evaluate(() => {
        window.addEventListener('pageshow', ({ persisted }) => (globalThis.cameBack = persisted));
      });
      await page.getByRole('link', { name: 'Videre' }).click();
      await page.getByRole('heading', { name: 'Næste side' }).waitFor();
      await page.goBack({ waitUntil: 'commit' });
      await page.waitForFunction(() => globalThis.cameBack === true);
      await isShown(page);
      await titles(page).first().click();
      await calendar(page).getByRole('dialog').waitFor();
      assert.deepEqual(errors, []);
    } finally {
      await opened.close();
      await own.close();
      await site.close();
    }
  });

  it('is printed', () =>
    onPage(CALENDAR, async ({ page, errors }) => {
      await isShown(page);
      const pdf = await page.pdf();
      assert.ok(pdf.length > 5000);
      await isShown(page);
      assert.deepEqual(errors, []);
    }));

  it('is translated by the browser, which puts its own elements round our words', () =>
    onPage(CALENDAR, async ({ page, errors }) => {
      await isShown(page);
      await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('vision-event-calendar');
        const walker = document.createTreeWalker(shadowRoot, globalThis.NodeFilter.SHOW_TEXT);
        const nodes = [];
        while (walker.nextNode()) {
          const { currentNode } = walker;
          const isCode = currentNode.parentElement?.closest('style, option, svg');
          if (currentNode.data.trim() && !isCode) nodes.push(currentNode);
        }
        for (const node of nodes) {
          const font = document.createElement('font');
          node.replaceWith(font);
          font.append(`[${node.data}]`);
        }
      });
      await calendar(page)
        .getByRole('radio')
        .nth(1)
        .evaluate((radio) => radio.click());
      await grid(page).waitFor();
      assert.deepEqual(errors, []);
    }));

  describe('has a cookie consent that holds unknown scripts back', () => {
    /** Turns every script that it does not know into text until the visitor agrees. */
    const CONSENT = `<script>
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) {
          if (node.localName === 'script' && node.src && node.dataset.cookieconsent !== 'ignore') {
            node.type = 'text/plain';
          }
        }
      }).observe(document.documentElement, { childList: true, subtree: true });
      globalThis.agree = () => {
        for (const script of document.querySelectorAll('script[type="text/plain"]')) {
          const copy = document.createElement('script');
          for (const { name, value } of script.attributes) copy.setAttribute(name, value);
          copy.type = 'module';
          copy.dataset.cookieconsent = 'ignore';
          script.replaceWith(copy);
        }
      };
    </script>`;

    it('and leaves a working link meanwhile, and the widget when it lets go', () =>
      onPage(
        LINK,
        async ({ page, errors, requests }) => {
          await page.getByRole('link', { name: 'Se kalenderen' }).waitFor();
          assert.ok(requests.every((url) => !url.includes('/v1/widgets/')));
          await page.evaluate(() => globalThis.agree());
          await isShown(page);
          assert.deepEqual(errors, []);
        },
        { head: `${CONSENT}${loaderTag()}` },
      ));

    it('and lets ours through by the attribute that says what it is', () =>
      onPage(LINK, ({ page }) => isShown(page), {
        head: `${CONSENT}${loaderTag('data-feed="/feeds/ishoj.json" data-cookieconsent="ignore"')}`,
      }));
  });

  it('has two calendars with different filters, and each keeps its own', () =>
    onPage(
      `<p><a href="/k#vision-widget=event-calendar&organiser=ungeraadet&key=unge">Unge</a></p>
       <p><a href="/k#vision-widget=event-calendar&organiser=aeldre-i-bevaegelse&key=aeldre">Ældre</a></p>`,
      async ({ page, errors }) => {
        await isShown(page, 0);
        await isShown(page, 1);
        await calendar(page, 0).getByRole('list').first().getByText('Unger').first().waitFor();
        await calendar(page, 1).getByRole('list').first().getByText('Ældre').first().waitFor();
        await calendar(page, 1)
          .getByRole('radio')
          .nth(1)
          .evaluate((radio) => radio.click());
        await grid(page, 1).waitFor();
        await page.waitForFunction(() => location.hash.includes('vision-aeldre.'));
        assert.equal(await grid(page, 0).count(), 0);
        assert.ok(!page.url().includes('vision-unge.'));
        assert.deepEqual(errors, []);
      },
    ));

  const RUDE = {
    'with a reset that is important': 'body * { all: initial !important }',
    'with a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
    'where every div is a flex box': 'div { display: flex !important }',
    'where everything floats': '* { float: left !important; box-sizing: content-box !important }',
    'with letters apart and justified':
      '* { letter-spacing: 0.2em; text-align: justify; text-transform: uppercase }',
  };
  for (const [name, css] of Object.entries(RUDE)) {
    it(`has CSS of its own, ${name}`, () =>
      onPage(
        `<div class="column">${CALENDAR}<vision-banner variant="strip"></vision-banner></div>`,
        async ({ page }) => {
          await isShown(page);
          await page.locator('vision-banner [part~=sentence]').waitFor();
          const box = await until(() => titles(page).first().boundingBox());
          assert.ok(box.width > 40 && box.height > 10, `${box.width} × ${box.height}`);
          assert.ok(
            (await page.evaluate(() => document.documentElement.scrollWidth)) <= 1280,
            'scrolls sideways',
          );
        },
        { head: `<style>${css}</style>${loaderTag()}` },
      ));
  }

  describe('is one of the demo', () => {
    const open = (path, test, options) => onPage('', test, { ...options, path });

    it('under the strict policy: five widgets, no report', () =>
      open(
        '/streng/',
        async ({ page, errors, reports }) => {
          for (const name of ['banner', 'phase-timeline', 'initiative-map', 'story-feed']) {
            await page.locator(`vision-${name}`).getByRole('heading').first().waitFor();
          }
          await grid(page).waitFor();
          await page.waitForLoadState('networkidle');
          assert.deepEqual(reports, []);
          assert.deepEqual(errors, []);
        },
        { policy: STRICT_POLICY },
      ));

    it('with two versions: both shown', () =>
      open('/versioner/', async ({ page, errors }) => {
        await isShown(page, 0);
        await grid(page, 1).waitFor();
        assert.deepEqual(errors, []);
      }));

    it('with everything broken: each part of it can still be read', () =>
      open('/i-stykker/', async ({ page, requests }) => {
        await page.locator('vision-event-calendar').nth(1).getByRole('heading').first().waitFor();
        for (const words of [
          'Læs om Vision 2035',
          'Se kalenderen',
          'Læs historierne på Vores Ishøj',
          'Se tidsplanen',
          'Gå til forsiden',
        ]) {
          await page.getByRole('link', { name: words }).first().waitFor();
        }
        assert.ok(requests.every((url) => !url.includes('example.org')));
      }));

    it('of a partner whose theme wants to decide everything', () =>
      open(
        '/partner/',
        async ({ page, errors }) => {
          await isShown(page);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
          assert.deepEqual(errors, []);
        },
        { context: { viewport: { width: 320, height: 700 } } },
      ));
  });
});
