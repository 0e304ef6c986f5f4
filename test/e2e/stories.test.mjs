// Every story is a test: it opens without an error, axe finds nothing in it in light, dark and forced
// colours, and nothing is lost at 320 px or with the text spacing that WCAG lets a reader choose.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/static-server.mjs';
import { launch } from '../helpers/site.mjs';
import { spaceText } from './text-spacing.mjs';

const BOOK = 'storybook-static';
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const NARROW = { width: 320, height: 800 };

if (!process.env.VISION_BUILT) {
  execFileSync('npm', ['run', '--silent', 'build:storybook'], {
    env: { ...process.env, CI: '1', STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
}
const { entries } = JSON.parse(readFileSync(`${BOOK}/index.json`, 'utf8'));
const stories = Object.values(entries).filter(({ type }) => type === 'story');

/** Waits until the story has been drawn and played, and its feed has come. */
async function open(page, address, { id }) {
  await page.goto(`${address}/iframe.html?id=${id}&viewMode=story`);
  await page.waitForFunction(() => {
    const { classList } = document.body;
    return classList.contains('sb-show-main') || classList.contains('sb-show-errordisplay');
  });
  await page.waitForLoadState('networkidle');
}

const setTheme = (page, theme) =>
  page.evaluate((name) => void (document.documentElement.dataset.theme = name), theme);

/** The looks a page may have, one after the other: its own, dark, and in a reader's own colours. */
const LOOKS = {
  light: (page) => setTheme(page, 'light'),
  dark: (page) => setTheme(page, 'dark'),
  async 'forced colours'(page) {
    await setTheme(page, 'light');
    await page.emulateMedia({ forcedColors: 'active' });
  },
};

/** The rules broken, with the first place of each. The story's frame is Storybook's own: no landmarks asked of it. */
async function faults(page) {
  // Storybook brings an axe of its own, which may be at work under the usual name.
  await page.evaluate(`${AXE}; globalThis.ownAxe = globalThis.axe`);
  return page.evaluate(async () => {
    const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
    const { violations } = await globalThis.ownAxe.run('#storybook-root', { rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  });
}

/** What sticks out of the page sideways. */
const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('stories', () => {
  let browser;
  let book;
  before(async () => {
    browser = await launch();
    book = await serve(resolve(BOOK));
  });
  after(async () => {
    await browser.close();
    await book.close();
  });

  for (const story of stories) {
    it(`${story.title}: ${story.name}`, async () => {
      const context = await browser.newContext({ viewport: NARROW, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        // A story of what cannot be had asks for it.
        const isExpected = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !isExpected) errors.push(message.text());
      });
      await open(page, book.address, story);
      assert.equal(await page.locator('body.sb-show-errordisplay').count(), 0, 'it is drawn');
      for (const [look, dress] of Object.entries(LOOKS)) {
        await dress(page);
        assert.deepEqual(await faults(page), [], look);
        assert.equal(await overflow(page), 0, `${look}: nothing scrolls sideways`);
      }
      await spaceText(page);
      assert.equal(await overflow(page), 0, 'text spacing: nothing scrolls sideways');
      assert.deepEqual(errors, []);
      await context.close();
    });
  }
});
