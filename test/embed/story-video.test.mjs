// A page as a citizen opens it: who is asked for what, before play is pressed and after.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  launch,
  loaderTag,
  openPage,
  openSite,
  pageOf,
  STRICT_POLICY,
  until,
} from '../helpers/site.mjs';

const YOUTUBE = 'En søndag på Bredekærgård';
const OWN = 'Se byttemarkedet på otte sekunder';

describe('the story feed on a page', () => {
  let browser;
  let site;
  const widget = (attributes = '') =>
    pageOf(`<vision-story-feed limit="40" ${attributes}></vision-story-feed>`, loaderTag());

  before(async () => {
    browser = await launch();
    site = await openSite({ '/': widget('metric="m-fortaellinger"') });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function open(target = site) {
    const seen = await openPage(browser, `${target.address}/`);
    // Nobody outside is asked in a test: what would have been is kept and answered here.
    await seen.page.route(
      (url) => url.origin !== target.address,
      (route) => route.fulfill({ contentType: 'text/html', body: '<title>Afspiller</title>' }),
    );
    const feed = seen.page.locator('vision-story-feed');
    await feed.locator('.story').first().waitFor();
    const story = (title) => feed.locator('.story').filter({ hasText: title });
    const outside = () => seen.requests.filter((url) => !url.startsWith(target.address));
    return { ...seen, feed, story, outside };
  }

  /** Turns every page of it and looks at every picture. */
  async function lookAtAll({ page }) {
    for (let height = 0; height < 12_000; height += 600) {
      await page.mouse.wheel(0, 600);
      await page.evaluate(() => new Promise((resolve) => window.requestAnimationFrame(resolve)));
    }
    await page.waitForLoadState('networkidle');
  }

  it('asks nobody else before play is pressed, and leaves nothing behind', async () => {
    const seen = await open();
    await lookAtAll(seen);
    await seen.story(YOUTUBE).hover();
    await seen.story(YOUTUBE).locator('.facade-play').focus();
    await seen.feed.getByRole('button', { name: 'Filtre' }).click();
    await seen.page.waitForLoadState('networkidle');
    assert.deepEqual(seen.outside(), []);
    assert.equal(
      await seen.page.locator('link[rel=preconnect], link[rel=dns-prefetch]').count(),
      0,
    );
    assert.equal(await seen.feed.locator('iframe, video').count(), 0);
    const left = await seen.page.evaluate(() => [
      document.cookie,
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ]);
    assert.deepEqual(left, ['']);
    await seen.close();
  });

  it('names the recipient, and asks it only when the reader has pressed again', async () => {
    const seen = await open();
    await seen.story(YOUTUBE).locator('.facade-play').click();
    const asking = seen.story(YOUTUBE).getByRole('button', { name: 'Afspil fra YouTube' });
    await asking.waitFor();
    assert.match(
      await seen.story(YOUTUBE).locator('.player-note').innerText(),
      /Når du afspiller, får YouTube \(Google\) din IP-adresse og kan sætte cookies\./,
    );
    assert.deepEqual(seen.outside(), []);
    await asking.click();
    await seen.story(YOUTUBE).locator('iframe').waitFor();
    await until(() => seen.outside().length > 0, 'YouTube is asked');
    const hosts = new Set(seen.outside().map((url) => new URL(url).host));
    assert.deepEqual([...hosts], ['www.youtube-nocookie.com']);
    assert.match(seen.outside()[0], /\/embed\/VoresIshoj1\?autoplay=1/);
    await seen.close();
  });

  it('plays the site’s own film with nobody else asked', async () => {
    const seen = await open();
    await seen.story(OWN).locator('.facade-play').click();
    const video = seen.story(OWN).locator('video');
    await video.waitFor();
    await video.evaluate(
      (film) =>
        film.readyState > 1 ||
        new Promise((resolve) => film.addEventListener('loadeddata', resolve, { once: true })),
    );
    await until(() => video.evaluate((film) => film.textTracks[0]?.language === 'da'), 'captions');
    assert.deepEqual(seen.outside(), []);
    await seen.close();
  });

  it('works under the strict policy without a report', async () => {
    const strict = await openSite({ '/': widget('metric="m-presse"') }, { policy: STRICT_POLICY });
    const seen = await open(strict);
    await seen.feed.locator('.meter').waitFor();
    await seen.story(OWN).locator('.facade-play').click();
    await seen.story(OWN).locator('video').waitFor();
    await seen.feed.getByRole('button', { name: 'Filtre' }).click();
    await seen.feed.getByRole('button', { name: 'Kanal' }).waitFor();
    assert.deepEqual(seen.reports, []);
    assert.deepEqual(seen.errors, []);
    await seen.close();
    await strict.close();
  });

  it('keeps everything in its place while pictures arrive', async () => {
    const seen = await openPage(browser, 'about:blank');
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await seen.page.route('**/*.webp', async (route) => {
      await held;
      await route.continue();
    });
    await seen.page.goto(`${site.address}/`);
    await seen.page.locator('vision-story-feed .story').first().waitFor();
    await seen.page.locator('vision-story-feed .meter').first().waitFor();
    await seen.page.evaluate(() => {
      globalThis.__shift = 0;
      new window.PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.__shift += entry.value;
      }).observe({ type: 'layout-shift' });
    });
    release();
    await lookAtAll(seen);
    assert.equal(await seen.page.evaluate(() => globalThis.__shift), 0);
    await seen.close();
  });
});
