import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { WIDGETS } from '../../src/model/widget-names.ts';
import { launch, openPage, openSite, until } from '../helpers/site.mjs';

const SANDBOX = 'allow-scripts allow-popups allow-downloads';

/** A host that keeps what it is told; less than two pixels are no news. */
const LISTENER = `<script>
  globalThis.told = [];
  addEventListener('message', ({ data }) => {
    const height = data?.visionHeight;
    if (height && Math.abs(height - (told.at(-1) ?? 0)) >= 2) told.push(height);
  });
</script><script src="/v1/embed/height.js"></script>`;

/** Has a frame wait for its widget for as long as a busy machine takes. */
function patient() {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (run, pause, ...more) =>
    pause === 2000 ? 0 : setTimeout(run, pause, ...more);
}

/** The pages of `publish` with the widgets beside them, as a municipality would serve them. */
function publish() {
  const root = mkdtempSync(join(tmpdir(), 'published-'));
  symlinkSync(resolve('dist/site/v1'), join(root, 'v1'));
  const out = join(root, 'feeds');
  const site = ['--site', 'https://www.example.dk/feeds/', '--widgets', '/v1/'];
  execFileSync(
    process.execPath,
    ['dist/cli/vision-feed.js', 'publish', 'demo/feeds/ishoj.json', '--out', out, ...site],
    { stdio: 'ignore' },
  );
  return root;
}

describe('a page of publish in a frame', () => {
  let browser;
  let root;
  let municipality;
  before(async () => {
    browser = await launch();
    root = publish();
    municipality = await serve(root);
  });
  after(async () => {
    await browser.close();
    await municipality.close();
    rmSync(root, { recursive: true });
  });

  /** A partner's page on another origin, with the frame the builder gives. */
  async function onHost(test, { address = municipality.address, ...frame } = {}) {
    const {
      widget = 'event-calendar',
      by = browser,
      init,
      fragment = '',
      sandbox = SANDBOX,
      head = '<script src="/v1/embed/height.js"></script>',
    } = frame;
    const src = `${address}/feeds/embed/${widget}.html${fragment}`;
    const site = await openSite({
      '/': `<!doctype html><html lang="da"><meta charset="utf-8"><title>Forening</title>${head}
        <iframe src="${src}" title="Kalender" style="border:0" width="100%" height="600" sandbox="${sandbox}"></iframe><p>Efter</p>`,
    });
    const opened = await openPage(by, `${site.address}/`, { init });
    try {
      await test({ ...opened, frame: opened.page.frameLocator('iframe'), site });
    } finally {
      await opened.close();
      await site.close();
    }
  }

  const calendar = (frame) => frame.locator('vision-event-calendar');
  const event = (frame) => calendar(frame).locator('[part~=event] [part~=link]').first();
  /** Until the frame is as high as what is in it, which may grow meanwhile. */
  const fits = (page) =>
    until(async () => {
      const high = await page
        .frames()[1]
        .evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      const frame = await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
      return Math.abs(frame - high) < 2;
    }, 'the frame is as high as what is in it');

  it('shows the widget in a sandbox, as high as it is', () =>
    onHost(async ({ page, frame, errors, requests, site }) => {
      await event(frame).waitFor();
      await fits(page);
      assert.notEqual(await page.locator('iframe').evaluate((e) => e.clientHeight), 600);
      assert.deepEqual(errors, []);
      const known = [site.address, municipality.address, 'data:'];
      assert.deepEqual(
        requests.filter((url) => !known.some((start) => url.startsWith(start))),
        [],
      );
    }));

  it('never makes the page around it as high as the list that the widget takes the place of', () =>
    onHost(
      async ({ page, frame }) => {
        await event(frame).waitFor();
        await fits(page);
        const told = await page.evaluate(() => globalThis.told);
        const high = await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
        assert.ok(Math.max(...told) < 2 * high, `${told} for ${high}`);
      },
      {
        head: LISTENER,
      },
    ));

  describe('with bars to scroll by that take room', () => {
    let wide;
    before(async () => {
      wide = await chromium.launch({
        executablePath: chromiumPath(),
        args: CHROMIUM_ARGS,
        ignoreDefaultArgs: ['--hide-scrollbars'],
      });
    });
    after(() => wide.close());

    for (const widget of WIDGETS) {
      it(`tells one height, and no other when the rest has come (${widget})`, () =>
        onHost(
          async ({ page }) => {
            await until(() => page.evaluate(() => globalThis.told.length > 0), 'a height is told');
            await page.waitForLoadState('networkidle');
            await fits(page);
            const told = await page.evaluate(() => globalThis.told);
            assert.deepEqual(told, told.slice(0, 1));
          },
          {
            widget,
            by: wide,
            // The host's own bar is there from the start.
            head: `<style>html{overflow-y:scroll}</style>${LISTENER}`,
            init: patient,
          },
        ));
    }
  });

  it('is as high as its list where the feed cannot be had, and a list is no longer than a page', async () => {
    const mute = await serve(root, {
      pages: { '/feeds/vision.json': (_, response) => response.writeHead(404).end() },
    });
    try {
      await onHost(
        async ({ page, frame }) => {
          await until(() => page.evaluate(() => globalThis.told.length > 0), 'a height is told');
          await fits(page);
          assert.equal(await calendar(frame).locator('> ul > li').count(), 24);
          await frame.getByRole('link', { name: 'Se det hele' }).waitFor();
        },
        { address: mute.address, head: LISTENER },
      );
    } finally {
      await mute.close();
    }
  });

  it('has its code by the time it is loaded, so that its height is soon told', () =>
    onHost(async ({ page, frame }) => {
      await page.addInitScript(() =>
        globalThis.addEventListener('load', () => {
          globalThis.known = Boolean(globalThis.customElements.get('vision-event-calendar'));
        }),
      );
      await page.reload();
      await event(frame).waitFor();
      assert.equal(await page.frames()[1].evaluate(() => globalThis.known), true);
    }));

  it('opens detail in the flow of the page, and grows with it', () =>
    onHost(async ({ page, frame, errors }) => {
      await event(frame).click();
      const dialog = calendar(frame).locator('dialog[open]');
      await dialog.waitFor();
      assert.equal(await dialog.evaluate((element) => element.matches(':modal')), false);
      await fits(page);
      await until(async () => {
        const box = await dialog.boundingBox();
        const whole = await page.locator('iframe').boundingBox();
        return box.y + box.height <= whole.y + whole.height + 1;
      }, 'the frame holds all of it');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await fits(page);
      assert.deepEqual(errors, []);
    }));

  it('reads without scripts', () =>
    onHost(
      async ({ frame }) => {
        await frame.getByRole('heading', { name: 'Kalender' }).waitFor();
        await frame.getByRole('listitem').nth(5).waitFor();
      },
      { sandbox: '' },
    ));

  it('takes options from its address, and no other feed', () =>
    onHost(
      async ({ frame, requests }) => {
        await calendar(frame).getByRole('grid').first().waitFor();
        const feeds = requests.filter((url) => url.endsWith('.json'));
        assert.deepEqual([...new Set(feeds)], [`${municipality.address}/feeds/vision.json`]);
        assert.equal(await calendar(frame).getAttribute('onclick'), null);
      },
      { fragment: '#view=month&feed=https://example.org/feed.json&onclick=alert(1)' },
    ));

  it('takes the colours of the page around it', () =>
    onHost(
      async ({ frame }) => {
        await event(frame).waitFor();
        await frame.locator('html[style*="--vision-accent: #8a3b12"]').waitFor();
      },
      { fragment: '#--vision-accent=%238a3b12' },
    ));

  it('opens links in a tab of their own', () =>
    onHost(
      async ({ page, frame }) => {
        const [tab] = await Promise.all([
          page.context().waitForEvent('page'),
          frame.getByRole('link').first().click(),
        ]);
        assert.ok(tab);
        assert.equal(page.frames()[1].url().startsWith(municipality.address), true);
      },
      { sandbox: 'allow-popups' },
    ));

  it('needs Access-Control-Allow-Origin, and reads without it', async () => {
    const closed = await serve(root, {
      headers: () => ({ 'Access-Control-Allow-Origin': 'null.invalid' }),
    });
    try {
      await onHost(
        async ({ page, frame, requests }) => {
          await page.waitForLoadState('networkidle');
          assert.ok(requests.some((url) => url.endsWith('/v1/vision-widgets.js')));
          await frame.getByRole('heading', { name: 'Kalender' }).waitFor();
          await frame.getByRole('listitem').nth(5).waitFor();
        },
        { address: closed.address },
      );
    } finally {
      await closed.close();
    }
  });
});
