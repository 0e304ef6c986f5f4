import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import { launch, openPage, openSite } from '../helpers/site.mjs';

const SANDBOX = 'allow-scripts allow-popups allow-downloads';

/** A page to embed that is not ours to trust: `script` is all it does. */
const embedded = (script, body = '') =>
  `<!doctype html><meta charset="utf-8"><style>html,body{margin:0}</style>${body}<script>${script}</script>`;
/** As a widget says that it is there. */
const READY =
  'setTimeout(() => document.body.dispatchEvent(new Event("vision-ready", { bubbles: true })), 50);';
const tell = (height) => `parent.postMessage({ visionHeight: ${height} }, '*');`;
const host = (frames, script = '<script src="/v1/embed/height.js"></script>') =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><title>Vært</title>${script}${frames}`;
const frame = (path, attributes = `sandbox="${SANDBOX}"`) =>
  `<iframe title="Kalender" src="${path}" ${attributes} style="border:0;width:100%;height:300px"></iframe>`;

describe('the height of a frame', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  async function onPage(pages, test) {
    const site = await openSite(pages);
    const opened = await openPage(browser, `${site.address}/`);
    try {
      await test({ ...opened, site });
      assert.deepEqual(opened.errors, []);
    } finally {
      await opened.close();
      await site.close();
    }
  }

  const isHigh = (page, height, selector = 'iframe') =>
    page.waitForFunction(
      ([what, wanted]) => document.querySelector(what).clientHeight === wanted,
      [selector, height],
    );
  /** When every message sent so far has been heard. */
  const isHeard = (page) =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => setTimeout(resolve);
          port2.postMessage('');
        }),
    );
  const heightOf = (page, selector = 'iframe') =>
    page.locator(selector).evaluate((element) => element.clientHeight);

  for (const side of ['height', 'frame']) {
    it(`takes 0.4 kB of script at the most (${side})`, () => {
      const { length } = gzipSync(readFileSync(`dist/embed/${side}.js`), { level: 9 });
      assert.ok(length <= 0.4 * 1024, `${length}`);
    });
  }

  it('follows what is in it, in a sandbox', () =>
    onPage(
      {
        '/': host(frame('/e')),
        '/e': embedded(
          READY,
          '<script type="module" src="/v1/embed/frame.js"></script><div id="a" style="height:777px"></div>',
        ),
      },
      async ({ page }) => {
        await isHigh(page, 777);
        const inside = page.frames()[1];
        await inside.evaluate(() => (document.querySelector('#a').style.height = '512px'));
        await isHigh(page, 512);
      },
    ));

  it('is asked for by a host’s script that comes late', () =>
    onPage(
      {
        '/': host(frame('/e'), ''),
        '/e': embedded(
          READY,
          '<script type="module" src="/v1/embed/frame.js"></script><div style="height:640px"></div>',
        ),
      },
      async ({ page }) => {
        await page.waitForLoadState('networkidle');
        assert.equal(await heightOf(page), 300);
        await page.addScriptTag({ url: '/v1/embed/height.js' });
        await isHigh(page, 640);
      },
    ));

  it('counts the frame’s own border in, whatever the page’s box-sizing', () =>
    onPage(
      {
        '/': host(
          `<style>iframe{border:5px solid;box-sizing:border-box}</style><iframe title="K" src="/e" sandbox="${SANDBOX}"></iframe>`,
        ),
        '/e': embedded(tell(400)),
      },
      ({ page }) => isHigh(page, 400),
    ));

  it('stays within bounds, whatever it is told', () =>
    onPage(
      {
        '/': host(frame('/high') + frame('/low') + frame('/odd')),
        '/high': embedded(tell(9_999_999)),
        '/low': embedded(tell(3)),
        '/odd': embedded(`${tell('"x"')}${tell(null)}${tell('{}')}parent.postMessage(null,'*')`),
      },
      async ({ page }) => {
        await isHigh(page, 20_000, 'iframe[src="/high"]');
        await isHigh(page, 40, 'iframe[src="/low"]');
        assert.equal(await heightOf(page, 'iframe[src="/odd"]'), 300);
      },
    ));

  it('is set by nobody but the page in that very frame', () =>
    onPage(
      {
        '/': host(`${frame('/quiet')}${frame('/loud')}`),
        '/quiet': embedded(''),
        '/loud': embedded(tell(900)),
      },
      async ({ page }) => {
        await isHigh(page, 900, 'iframe[src="/loud"]');
        await page.evaluate(() => window.postMessage({ visionHeight: 1234 }, '*'));
        await isHeard(page);
        assert.equal(await heightOf(page, 'iframe[src="/quiet"]'), 300);
      },
    ));

  it('is not set by a page from elsewhere that took the frame over', async () => {
    const other = await openSite({ '/e': embedded(tell(900)) });
    try {
      await onPage(
        {
          '/': host(frame('/e', '')),
          '/e': embedded(`location.replace('${other.address}/e')`),
        },
        async ({ page }) => {
          await page.frames()[1].waitForURL(`${other.address}/e`);
          await isHeard(page);
          assert.equal(await heightOf(page), 300);
        },
      );
    } finally {
      await other.close();
    }
  });

  it('does not grow for ever with a page that always asks for more', () =>
    onPage(
      {
        '/': host(frame('/e')),
        '/e': embedded(
          'for (let height = 320; height < 5000; height += 20) parent.postMessage({ visionHeight: height }, "*");',
        ),
      },
      async ({ page }) => {
        // 300 px and twenty times twenty more.
        await isHigh(page, 700);
        await isHeard(page);
        assert.equal(await heightOf(page), 700);
      },
    ));
});
