import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, loaderTag, openPage, openSite, pageOf, STRICT_POLICY } from '../helpers/site.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** A phone's line on a bad day: bytes a second, and ms there and back. */
const SLOW = {
  downloadThroughput: 200_000,
  uploadThroughput: 90_000,
  latency: 150,
  offline: false,
};

describe('from the builder to the page', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  /** The text that a button of the builder puts on the clipboard. */
  async function builderSays(fragment, ask) {
    const site = await openSite({});
    const opened = await openPage(browser, `${site.address}/${fragment}`, {
      viewport: { width: 1360, height: 900 },
      permissions: ['clipboard-read'],
    });
    const { page } = opened;
    try {
      await page.frameLocator('iframe[data-width=page]').getByRole('heading').first().waitFor();
      await ask(page);
      const text = await page.evaluate(() => globalThis.navigator.clipboard.readText());
      return text.replaceAll(site.address, '{site}');
    } finally {
      await opened.close();
      await site.close();
    }
  }

  const copyCode = (heading) => async (page) => {
    await page.getByRole('button', { name: 'Udviklere' }).click();
    await page.locator('.chosen summary').click();
    await page.locator(`h3:has-text("${heading}") ~ .code`).first().getByRole('button').click();
    await page.locator('.chosen .code').getByText('Kopieret').waitFor();
  };

  async function onPage(body, head, test, { policy, slow } = {}) {
    const site = await openSite({
      '/': (_, response) => {
        const here = `http://${response.req.headers.host}`;
        const html = pageOf(body, head).replaceAll('{site}', here);
        const csp = policy ? { 'Content-Security-Policy': policy } : {};
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...csp }).end(html);
      },
    });
    const opened = await openPage(browser, 'about:blank', {
      viewport: { width: 1280, height: 800 },
    });
    const { page } = opened;
    try {
      if (slow) {
        const session = await page.context().newCDPSession(page);
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', SLOW);
      }
      await page.goto(`${site.address}/`);
      await test({ ...opened, site });
    } finally {
      await opened.close();
      await site.close();
    }
  }

  const isShown = (page) =>
    page.locator('vision-event-calendar [part~=event]').first().waitFor({ timeout: 20_000 });

  it('the piece for a page of one’s own: each file once, wherever in the page it stands', async () => {
    const piece = await builderSays('', async (page) => {
      await page.getByRole('button', { name: 'Udviklere' }).click();
      await page.locator('.chosen-state').getByText('Kopieret').waitFor();
    });
    await onPage(
      `<main><div>${piece}</div></main>`,
      '',
      async ({ page, requests, errors, warnings, reports }) => {
        await isShown(page);
        for (const [, path] of piece.matchAll(
          /<(?:script|link)[^>]+\{site\}(\/[^"]+\.js(?:on)?)"/g,
        )) {
          const asked = requests.filter((url) => new URL(url).pathname === path);
          assert.equal(asked.length, 1, path);
        }
        assert.deepEqual([...errors, ...warnings, ...reports], []);
      },
      { policy: STRICT_POLICY },
    );
  });

  it('the one line for a page of one’s own: one file, guarded by its hash, and the feed', async () => {
    const snippet = await builderSays('', copyCode('Én linje til en side uden skabelon'));
    await onPage(
      snippet,
      '',
      async ({ page, requests, errors, reports }) => {
        await isShown(page);
        const own = requests.filter((url) => /\.js$|\.json$/.test(url));
        // Which of the two sets out first is the browser's choice.
        assert.deepEqual(own.map((url) => new URL(url).pathname).toSorted(), [
          `/${version}/standalone/event-calendar.js`,
          '/feeds/ishoj.json',
        ]);
        assert.deepEqual([...errors, ...reports], []);
      },
      { policy: STRICT_POLICY },
    );
    const changed = snippet.replace(/sha384-..../, 'sha384-AAAA');
    await onPage(changed, '', async ({ page }) => {
      await page.waitForLoadState('networkidle');
      await page.getByRole('link', { name: 'Se kalenderen' }).waitFor();
      assert.equal(await page.locator('vision-event-calendar:defined').count(), 0);
    });
  });

  it('the lines of the policy: they are enough for files from elsewhere, without a report', async () => {
    const lines = await builderSays('', copyCode('Hvis siden har en'));
    const elsewhere = await openSite({});
    const policy =
      `default-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; ${lines}`
        .replaceAll('{site}', elsewhere.address)
        .replaceAll('\n', ' ');
    const widgets = ['banner', 'event-calendar', 'initiative-map', 'phase-timeline', 'story-feed'];
    try {
      await onPage(
        widgets.map((name) => `<vision-${name}></vision-${name}>`).join(''),
        `<script type="module" src="${elsewhere.address}/v1/vision-widgets.js" data-feed="${elsewhere.address}/feeds/ishoj.json"></script>`,
        async ({ page, errors, reports }) => {
          for (const name of widgets.slice(1)) {
            await page.locator(`vision-${name}`).getByRole('heading').first().waitFor();
          }
          await page.locator('vision-banner [part~=sentence]').waitFor();
          await page.waitForLoadState('networkidle');
          assert.deepEqual([...errors, ...reports], []);
        },
        { policy },
      );
    } finally {
      await elsewhere.close();
    }
  });

  describe('with the CSS that keeps the room', () => {
    let css;
    before(async () => {
      css = await builderSays('', async (page) => {
        await page.locator('.builder-theme > summary').click();
        await page.locator('.builder-theme .code').getByRole('button').click();
        await page.locator('.builder-theme').getByText('Kopieret').waitFor();
      });
    });

    const watch = `<script>
      globalThis.moved = 0;
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) moved += value;
      }).observe({ type: 'layout-shift', buffered: true });
    </script>`;
    const after_ = '<h2>Mere fra kommunen</h2><p>Nyheder, kontakt og åbningstider.</p>';
    const link = '<p><a href="/k#vision-widget=event-calendar">Se kalenderen</a></p>';
    const forms = {
      'a link': link,
      'a placeholder':
        '<div data-vision-widget="event-calendar"><a href="/k">Se kalenderen</a></div>',
      'an element': '<vision-event-calendar><a href="/k">Se kalenderen</a></vision-event-calendar>',
      'a link below the fold': `<div style="height:1200px"></div>${link}`,
    };
    for (const [name, body] of Object.entries(forms)) {
      it(`the page does not jump on a slow line (${name})`, async (test) => {
        await onPage(
          `<h1>Forside</h1>${body}${after_}`,
          `<style>${css}</style>${watch}${loaderTag()}`,
          async ({ page }) => {
            await isShown(page);
            await page.waitForLoadState('networkidle');
            const moved = await page.evaluate(() => globalThis.moved);
            test.diagnostic(`layout shift ${moved.toFixed(4)}`);
            assert.ok(moved <= (name.includes('below') ? 0 : 0.02), `${moved}`);
          },
          { slow: true },
        );
      });
    }
  });
});
