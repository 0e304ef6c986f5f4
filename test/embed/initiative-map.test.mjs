// Every view of the initiative map as a reader meets it, in light, in dark and in colours of their own.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { launch, loaderTag, openPage, openSite, pageOf } from '../helpers/site.mjs';

const AXE = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};
const NARROW = { viewport: { width: 320, height: 800 } };
const HEAD = `<style>html{color-scheme:light dark;background:Canvas;color:CanvasText}</style>${loaderTag('data-feed="/feed.json"')}`;

/** The sample feed, and streets from the page's own site. */
async function feedWithStreets() {
  const feed = JSON.parse(await readFile('dist/site/feeds/ishoj.json', 'utf8'));
  const basemap = {
    url: '/feeds/images/tile.png?z={z}&x={x}&y={y}',
    attribution: '© Kommunen',
    party: 'Kommunen',
  };
  return JSON.stringify({ ...feed, map: { ...feed.map, basemap } });
}

describe('the initiative map on a real page', () => {
  let browser;
  let site;

  before(async () => {
    browser = await launch();
    const feed = await feedWithStreets();
    const page = (view) =>
      pageOf(
        `<main><h1>Prøve</h1><vision-initiative-map view="${view}"></vision-initiative-map></main>`,
        HEAD,
      );
    site = await openSite({
      '/feed.json': (_, response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(feed);
      },
      ...Object.fromEntries(
        ['map', 'balance', 'cascade', 'metrics'].map((view) => [`/${view}`, page(view)]),
      ),
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const VIEWS = {
    map: async ({ page }) => {
      await page.getByRole('button', { name: 'Vis gadekort' }).click();
      await page.locator('.tile').first().waitFor();
      await page.getByRole('button', { name: 'Søg og filtrér' }).click();
      await page.locator('.filters').waitFor();
    },
    balance: ({ page }) => page.locator('canvas').scrollIntoViewIfNeeded(),
    cascade: ({ page }) => page.locator('.cascade').waitFor(),
    metrics: ({ page }) => page.locator('.series').first().waitFor(),
  };

  for (const [view, reach] of Object.entries(VIEWS)) {
    it(`has no fault in ${view}, whatever its reader's colours, and fits a phone`, async () => {
      for (const [look, media] of Object.entries(LOOKS)) {
        const seen = await openPage(browser, `${site.address}/${view}`, { ...media, ...NARROW });
        const { page } = seen;
        await reach(seen);
        await page.evaluate(AXE);
        const faults = await page.evaluate(async () => {
          const { violations } = await globalThis.axe.run(document);
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
        });
        assert.deepEqual(faults, [], look);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= NARROW.viewport.width, `${look}: ${wide} px wide`);
        assert.deepEqual(seen.errors, [], look);
        await seen.close();
      }
    });
  }

  it('draws its bubbles anew in the system’s colours when a reader forces them, and back', async () => {
    const seen = await openPage(browser, `${site.address}/balance`);
    const { page } = seen;
    const canvas = page.locator('canvas');
    await canvas.scrollIntoViewIfNeeded();
    /** How many pixels have a hue of their own. */
    const hues = () =>
      canvas.evaluate((element) => {
        const { width, height } = element;
        const { data } = element.getContext('2d').getImageData(0, 0, width, height);
        let count = 0;
        for (let at = 0; at < data.length; at += 4) {
          const [red, green, blue, alpha] = data.subarray(at, at + 4);
          if (alpha > 128 && Math.max(red, green, blue) - Math.min(red, green, blue) > 24) count++;
        }
        return count;
      });
    const settled = async (isThere) => {
      const until = Date.now() + 10_000;
      let count;
      do {
        count = await hues();
        if (isThere(count)) return count;
        await page.evaluate(() => new Promise(requestAnimationFrame));
      } while (Date.now() < until);
      return assert.fail(`${count} coloured pixels`);
    };
    const own = await settled((count) => count > 1000);
    await page.emulateMedia({ forcedColors: 'active' });
    await settled((count) => count < own / 20);
    await page.emulateMedia({ forcedColors: 'none' });
    await settled((count) => count === own);
    await seen.close();
  });
});
