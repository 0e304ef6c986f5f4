// Every state of the story feed as a reader meets it, in light, in dark and in colours of their own;
// and films whose captions lie on another server.
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

const story = (id, fields = {}, extras = {}) => ({
  id,
  title: `Historien ${id}`,
  summary: `Kort om ${id}.`,
  content_text: `Hele teksten om ${id}.`,
  date_published: `2024-03-${String(28 - (Number(id.slice(1)) % 28)).padStart(2, '0')}`,
  ...fields,
  _vision: { channel: 'portal', ...extras },
});
const many = Array.from({ length: 60 }, (_, index) => story(`s${index}`));

const PAGE = `<style>html{color-scheme:light dark;background:Canvas;color:CanvasText}</style>${loaderTag('data-feed="/feed.json"')}`;

describe('the story feed in every state', () => {
  let browser;
  let site;
  let feed;

  before(async () => {
    browser = await launch();
    site = await openSite({
      '/': pageOf('<main><h1>Prøve</h1><vision-story-feed></vision-story-feed></main>', PAGE),
      '/feed.json': (_, response) => {
        response
          .writeHead(200, { 'Content-Type': 'application/json' })
          .end(JSON.stringify({ version: 1, title: 'Prøve', language: 'da', ...feed }));
      },
      '/part.json': (_, response) => response.writeHead(500).end(),
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Brings the widget into a state, and has axe look at it in each look. */
  async function check(sections, reach) {
    feed = sections;
    for (const [look, media] of Object.entries(LOOKS)) {
      const seen = await openPage(browser, `${site.address}/`, {
        ...media,
        viewport: { width: 320, height: 800 },
      });
      const { page } = seen;
      await page.locator('vision-story-feed h2').waitFor();
      const button = (name) => page.getByRole('button', { name }).first();
      await reach({ page, button });
      await page.evaluate(AXE);
      const faults = await page.evaluate(async () => {
        const { violations } = await globalThis.axe.run(document);
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
      });
      assert.deepEqual(faults, [], look);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${look}: ${wide} px wide`);
      assert.deepEqual(
        seen.errors.filter((error) => !/status of (?:404|500)/.test(error)),
        [],
        look,
      );
      await seen.close();
    }
  }

  it('closed, with a featured one and one in Arabic', () =>
    check(
      {
        stories: [
          story('s1', {}, { pinned: true }),
          story('s2', { language: 'ar', title: 'أطباق', summary: 'وصفات' }),
          story('s3', {}, { video: '/film.mp4' }),
        ],
        links: { submitStory: 'https://www.example.org/del' },
      },
      () => undefined,
    ));

  it('open', () =>
    check(
      { stories: [story('s1', { authors: [{ name: 'Redaktionen' }] })] },
      async ({ page, button }) => {
        await button(/^Læs mere/).click();
        await page.locator('.story-facts').waitFor();
      },
    ));

  it('unfolded filters', () =>
    check(
      { stories: many.slice(0, 5).map((one, index) => ({ ...one, tags: [`emne ${index}`] })) },
      async ({ button, page }) => {
        await button('Filtre').click();
        await page.locator('.filters-opener').first().click();
        await page.locator('.filters-panel input').first().waitFor({ state: 'attached' });
      },
    ));

  it('no story like that', () =>
    check({ stories: many.slice(0, 5) }, async ({ page }) => {
      await page.getByLabel('Søg').fill('findesikke');
      await page.getByText('Ingen historier passer').waitFor();
    }));

  it('who would learn of the reader', () =>
    check(
      { stories: [story('s1', {}, { video: 'https://youtu.be/VoresIshoj1' })] },
      async ({ button }) => {
        await button(/^Afspil video/).click();
        await button(/^Afspil fra YouTube/).waitFor();
      },
    ));

  it('a film that is not there', () =>
    check(
      { stories: [story('s1', {}, { video: '/findes-ikke.mp4' })] },
      async ({ page, button }) => {
        await button(/^Afspil video/).click();
        await page.getByText('kan ikke afspilles').waitFor();
      },
    ));

  it('pages that gave way', () =>
    check({ stories: many }, async ({ button, page }) => {
      for (const shown of [24, 36, '13–48']) {
        await button(/^Vis flere/).click();
        await page.getByText(`Viser ${shown} af 60`).waitFor();
      }
      await button(/^Vis de 12 foregående/).waitFor();
    }));

  it('a part that cannot be had', () =>
    check(
      { stories: many.slice(0, 3), parts: [{ section: 'stories', href: '/part.json', count: 3 }] },
      async ({ button, page }) => {
        await button('Hent flere historier').click();
        await page.getByText('kan ikke hentes lige nu').waitFor();
      },
    ));

  it('a link to a story that is gone, and no stories at all', async () => {
    await check({ stories: many.slice(0, 3) }, async ({ page }) => {
      await page.evaluate(() => (location.hash = 'vision-story-feed.story=borte'));
      await page.getByText('findes ikke her længere').waitFor();
    });
    await check({}, ({ page }) => page.getByText('Her er ingen historier endnu').waitFor());
  });
});

describe('a film whose captions lie elsewhere', () => {
  let browser;
  let site;
  let other;
  let film;
  /** Whether the other server lets pages of other origins read the film. */
  let isOpen;

  before(async () => {
    film = await readFile('demo/feeds/media/byttemarked.webm');
    const captions = await readFile('demo/feeds/media/byttemarked.da.vtt');
    browser = await launch();
    other = await openSite({
      '/film.webm': (_, response) => {
        const open = isOpen ? { 'Access-Control-Allow-Origin': '*' } : {};
        response.writeHead(200, { 'Content-Type': 'video/webm', ...open }).end(film);
      },
      '/da.vtt': (_, response) =>
        response
          .writeHead(200, { 'Content-Type': 'text/vtt', 'Access-Control-Allow-Origin': '*' })
          .end(captions),
    });
    site = await openSite({
      '/': pageOf('<vision-story-feed></vision-story-feed>', PAGE),
      '/feed.json': (_, response) => {
        const video = {
          src: `${other.address}/film.webm`,
          captions: [{ src: `${other.address}/da.vtt`, language: 'da' }],
        };
        response
          .writeHead(200, { 'Content-Type': 'application/json' })
          .end(
            JSON.stringify({ version: 1, language: 'da', stories: [story('s1', {}, { video })] }),
          );
      },
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
    await other.close();
  });

  async function play() {
    const seen = await openPage(browser, `${site.address}/`);
    await seen.page.getByRole('button', { name: /^Afspil video/ }).click();
    const video = seen.page.locator('video');
    await video.waitFor();
    return { ...seen, video };
  }

  it('has them where both servers let it', async () => {
    isOpen = true;
    const { page, video, close } = await play();
    await page.waitForFunction(() => {
      const film = document.querySelector('vision-story-feed').shadowRoot.querySelector('video');
      return film.readyState > 1 && film.textTracks[0]?.cues?.length > 0;
    });
    assert.equal(await video.getAttribute('crossorigin'), 'anonymous');
    assert.equal(await page.getByText('Underteksterne kan ikke').count(), 0);
    await close();
  });

  it('plays all the same where the film’s does not, and says so', async () => {
    isOpen = false;
    const { page, video, close } = await play();
    await page.getByText('Underteksterne kan ikke hentes. Videoen afspilles uden.').waitFor();
    await page.waitForFunction(
      () =>
        document.querySelector('vision-story-feed').shadowRoot.querySelector('video').readyState >
        1,
    );
    assert.equal(await video.getAttribute('crossorigin'), null);
    await close();
  });
});
