// The pictures of the guides, made from the product itself: run it after `npm run build -- --site`
// and commit what it writes into demo/guide/billeder/.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.mjs';
import { serve } from './static-server.mjs';

const OUT = 'demo/guide/billeder';
const WIDE = { width: 1200, height: 860 };

/** Each picture: the page, what is done there first, and what of it is shown. */
const PICTURES = [
  {
    name: 'bygger',
    path: '/#widget=event-calendar&o.views=list&o.limit=3',
    shown: '#builder',
    height: 980,
    async prepare(page) {
      await page.frameLocator('iframe').locator('[part~=event]').first().waitFor();
    },
  },
  {
    name: 'kopier',
    path: '/#widget=event-calendar&o.limit=5',
    shown: '[aria-labelledby=copy-title]',
    async prepare(page) {
      await page.frameLocator('iframe').locator('[part~=event]').first().waitFor();
      await page.getByRole('button', { name: 'Umbraco' }).click();
    },
  },
  {
    name: 'farver',
    path: '/#widget=banner&t.accent=%23e08a00',
    shown: '.builder-theme',
    height: 760,
    async prepare(page) {
      await page.locator('.builder-theme > summary').click();
      await page.locator('.builder-theme pre').waitFor();
    },
  },
  {
    name: 'forening',
    path: '/partner/',
    shown: '#page',
    height: 820,
    async prepare(page) {
      await page.locator('vision-event-calendar [part~=event]').first().waitFor();
    },
  },
  {
    name: 'tjek',
    path: '/i-stykker/#vision-debug',
    async prepare(page) {
      await page.locator('section[aria-labelledby=title] li.fault').first().waitFor();
      await page.locator('vision-event-calendar [part~=event]').first().waitFor();
    },
  },
];

await mkdir(OUT, { recursive: true });
const { address, close } = await serve(resolve('dist/site'));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
for (const { name, path, shown, height, prepare } of PICTURES) {
  const page = await browser.newPage({
    viewport: WIDE,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(address + path);
  await prepare(page);
  // The address of this machine is nobody's.
  await page.evaluate((here) => {
    const rename = (root) => {
      const walker = document.createTreeWalker(root, 5);
      while (walker.nextNode()) {
        const { currentNode } = walker;
        if (currentNode.shadowRoot) rename(currentNode.shadowRoot);
        else if (currentNode.data) {
          currentNode.data = currentNode.data.replaceAll(here, 'https://widgets.kommune.dk');
        }
      }
    };
    rename(document.documentElement);
    window.scrollTo(0, 0);
  }, address);
  const box = shown ? await page.locator(shown).boundingBox() : { x: 0, y: 0, ...WIDE };
  const clip = { ...box, height: Math.min(box.height, height ?? box.height) };
  await page.screenshot({ path: `${OUT}/${name}.png`, clip, fullPage: Boolean(shown) });
  await page.close();
  console.log(`${OUT}/${name}.png ${Math.round(clip.width)} × ${Math.round(clip.height)}`);
}
await browser.close();
await close();
