import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hintLines, SANDBOX } from '../../demo/builder/snippets.ts';
import { WIDGETS } from '../../src/model/widget-names.ts';
import {
  launch,
  loaderTag,
  openPage,
  openSite,
  pageOf,
  STRICT_POLICY,
  until,
} from '../helpers/site.mjs';

const LOADER = '/v1/vision-widgets.js';
const FEED = '/feeds/ishoj.json';
const BUILD = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));

/** What the builder gives for a page where the files stand at `origin`. */
const linesFor = (widget, { options = {}, origin = 'http://localhost' } = {}) =>
  hintLines({ widget, options }, { base: `${origin}/`, feed: origin + FEED }, BUILD);
/** The same for the page's own server, whose address is not known yet. */
const ownLines = (widget, options) =>
  linesFor(widget, { options }).replaceAll('http://localhost', '');
const hinted = (lines) => [...lines.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

/** The loader, on its way until the test says. */
function heldLoader() {
  let release;
  const isReleased = new Promise((resolve) => (release = resolve));
  const answer = async (_, response) => {
    await isReleased;
    response
      .writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' })
      .end(readFileSync('dist/vision-widgets.js'));
  };
  return { release, pages: { [LOADER]: answer } };
}

describe('hints in the head of a page', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  const isShown = (page, widget) =>
    page.locator(`vision-${widget} :is(h2, h3, .sentence)`).first().waitFor();
  const timesAsked = (log, path) => log.filter(({ pathname }) => pathname === path).length;

  /** Opens `url` with the loader held back until all of `expected` has been asked for, and then once. */
  async function onHintedPage(url, { held, log, expected }, test) {
    const opening = openPage(browser, url);
    try {
      await until(
        () => expected.every((path) => timesAsked(log, path) > 0),
        `before the loader is there, the page asks for ${expected.join(', ')}`,
      );
    } finally {
      held.release();
    }
    const opened = await opening;
    try {
      await test(opened);
      for (const path of expected) assert.equal(timesAsked(log, path), 1, path);
      assert.deepEqual(opened.errors, []);
      assert.deepEqual(opened.warnings, []);
      assert.deepEqual(opened.reports, []);
    } finally {
      await opened.close();
    }
  }

  const CASES = [...WIDGETS.map((widget) => [widget, {}]), ['event-calendar', { view: 'month' }]];
  for (const [widget, options] of CASES) {
    const attributes = Object.entries(options).map(([name, value]) => ` ${name}="${value}"`);
    it(`fetch widget and feed with the loader, once (${widget}${attributes.join('')})`, async () => {
      const lines = ownLines(widget, options);
      const held = heldLoader();
      const page = pageOf(
        `<vision-${widget}${attributes.join('')}></vision-${widget}>`,
        loaderTag() + lines,
      );
      const site = await openSite({ '/': page, ...held.pages }, { policy: STRICT_POLICY });
      const expected = hinted(lines);
      // The widget, what all widgets share, the view to begin with, the feed.
      assert.equal(expected.length, options.view ? 4 : 3);
      try {
        await onHintedPage(
          `${site.address}/`,
          { held, log: site.log, expected },
          ({ page: opened }) => isShown(opened, widget),
        );
      } finally {
        await site.close();
      }
    });
  }

  it('do so from another server, and tell the feed’s neither page nor cookies', async () => {
    const held = heldLoader();
    const seen = [];
    const feed = (request, response) => {
      seen.push(request.headers);
      response
        .writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' })
        .end(readFileSync(`demo${FEED}`));
    };
    const files = await openSite({ ...held.pages, [FEED]: feed });
    const origin = files.address.replace('localhost', '127.0.0.1');
    const lines = linesFor('banner', { origin });
    const script = `<script type="module" src="${origin}${LOADER}" data-feed="${origin}${FEED}"></script>`;
    const site = await openSite({ '/': pageOf('<vision-banner></vision-banner>', script + lines) });
    const expected = hinted(lines).map((href) => new URL(href).pathname);
    try {
      await onHintedPage(`${site.address}/`, { held, log: files.log, expected }, ({ page }) =>
        isShown(page, 'banner'),
      );
      assert.deepEqual(
        seen.map(({ cookie, referer }) => ({ cookie, referer })),
        [{ cookie: undefined, referer: undefined }],
      );
    } finally {
      await site.close();
      await files.close();
    }
  });

  it('stand in the page that is published for a frame', async () => {
    const held = heldLoader();
    const [core] = BUILD.files['widgets/event-calendar.js'];
    const frame = '/feeds/embed/event-calendar.html';
    const site = await openSite({
      '/': pageOf(`<iframe title="Kalender" src="${frame}" sandbox="${SANDBOX}"></iframe>`, ''),
      ...held.pages,
    });
    const expected = ['/v1/widgets/event-calendar.js', `/v1/${core}`, FEED];
    try {
      await onHintedPage(`${site.address}/`, { held, log: site.log, expected }, ({ page }) =>
        page
          .frameLocator('iframe')
          .locator('vision-event-calendar [part~=event]')
          .first()
          .waitFor(),
      );
    } finally {
      await site.close();
    }
  });

  const GONE = ownLines('banner').replaceAll('/v1/', '/v1/gone/').replace(FEED, '/feeds/gone.json');
  const OTHERS = ownLines('story-feed').replace(FEED, '/feeds/ballerup.json');
  for (const [sort, stale] of [
    ['that are gone', GONE],
    ['of another widget and another feed', OTHERS],
  ]) {
    it(`change nothing where they point at files ${sort}`, async () => {
      const body = '<vision-banner variant="hero"></vision-banner>';
      const site = await openSite({
        '/': pageOf(body, loaderTag() + stale),
        '/plain': pageOf(body),
      });
      const pages = await Promise.all(
        ['/', '/plain'].map((path) => openPage(browser, site.address + path)),
      );
      const textOf = ({ page }) =>
        page.locator('vision-banner').evaluate(({ shadowRoot }) => shadowRoot?.textContent.trim());
      try {
        for (const { page } of pages) await isShown(page, 'banner');
        await until(async () => {
          const [one, other] = await Promise.all(pages.map(textOf));
          return one === other;
        }, 'both pages say the same');
        for (const path of hinted(stale)) {
          const asked = pages[0].requests.filter((url) => url === site.address + path);
          assert.equal(asked.length, 1, path);
        }
      } finally {
        for (const { close } of pages) await close();
        await site.close();
      }
    });
  }
});
