// What the command publishes, in the hands of those it is for: the real widgets on somebody's page,
// a frame on a site that allows no more than it must, and readers without scripts.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/static-server.mjs';
import { launch, openPage, openSite, pageOf } from '../helpers/site.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const PAGES = ['banner', 'event-calendar', 'initiative-map', 'phase-timeline', 'story-feed'];
const SANDBOX = 'allow-scripts allow-popups allow-downloads';

function publish(feed, out, ...more) {
  execFileSync(process.execPath, [
    ...['dist/cli/vision-feed.js', 'publish', feed, '--out', out],
    ...['--site', 'https://www.example.org/feeds/', ...more],
  ]);
}

describe('what is published', () => {
  let browser;
  let folder;
  let published;
  before(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), 'vision-published-'));
    publish('demo/feeds/ishoj.json', folder, '--parts-above', '0', '--today', '2026-11-20');
    published = await serve(folder);
  });
  after(async () => {
    await browser.close();
    await published.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page of another site that shows what is published. */
  async function onPage(body, test) {
    const head = `<script type="module" src="/v1/vision-widgets.js" data-feed="${published.address}/vision.json"></script>
      <script>window.issues = []; addEventListener('vision-issue', ({ issue }) => issues.push(issue.code + " " + issue.path));</script>`;
    const site = await openSite({ '/': pageOf(body, head) });
    const opened = await openPage(browser, `${site.address}/`);
    try {
      await test(opened);
      assert.deepEqual(opened.errors, []);
      assert.deepEqual(await opened.page.evaluate(() => globalThis.issues), []);
    } finally {
      await opened.close();
      await site.close();
    }
  }

  const isReady = (page, name) =>
    page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.textContent.trim().length > 20,
      `vision-${name}`,
    );

  for (const name of PAGES) {
    it(`is shown by the real widget: ${name}`, () =>
      onPage(`<vision-${name}></vision-${name}>`, ({ page }) => isReady(page, name)));
  }

  it('has events of long ago in its parts, where the calendar finds them', () =>
    onPage(
      '<vision-event-calendar from="2024-02-27" until="2024-02-27"></vision-event-calendar>',
      async ({ page, requests }) => {
        await page.getByText('Byrådet vedtager visionen').first().waitFor();
        assert.ok(requests.some((url) => url.includes('/parts/events-2024-02.')));
      },
    ));

  it('tells a search what lies in parts that nobody has looked into', () =>
    onPage(
      '<vision-event-calendar from="2023-08-01"></vision-event-calendar>',
      async ({ page, requests }) => {
        await page.getByRole('searchbox').fill('kickoff relevante');
        await page.getByRole('link', { name: 'Kickoffmøde med alle relevante råd' }).waitFor();
        assert.ok(requests.some((url) => url.includes('/parts/index-2024.')));
      },
    ));

  it('has stories of long ago in its parts, which are fetched when a reader asks for them', () => {
    const stories = Array.from({ length: 220 }, (_, index) => ({
      id: `s${index}`,
      title: `Historie nummer ${index}`,
      content_text: 'Der var en gang.',
      date_published: new Date(Date.UTC(2026, 9, 30) - index * 7 * 86_400_000).toISOString(),
    }));
    const source = join(folder, 'many-stories.json');
    const head = { version: 1, title: 'Prøve', language: 'da', timeZone: 'Europe/Copenhagen' };
    writeFileSync(source, JSON.stringify({ ...head, updated: '2026-11-01T08:00:00Z', stories }));
    publish(source, join(folder, 'many-stories'), '--parts-above', '0');
    const feed = `${published.address}/many-stories/vision.json`;
    return onPage(
      `<vision-story-feed feed="${feed}" limit="24"></vision-story-feed>`,
      async ({ page, requests }) => {
        const press = (name) => page.getByRole('button', { name }).click();
        for (const shown of ['48', '72', '96']) {
          await press('Vis flere (24)');
          await page
            .getByText(new RegExp(`–?${shown} af 100`))
            .first()
            .waitFor();
        }
        await press('Vis flere (4)');
        const fetched = () => requests.filter((url) => url.includes('/parts/stories-')).length;
        const before = fetched();
        await press('Hent flere historier');
        await page.getByRole('heading', { name: 'Historie nummer 100' }).waitFor();
        assert.deepEqual([before, fetched()], [0, 1]);
      },
    );
  });

  it('shows pictures that lay beside the feed', () =>
    onPage('<vision-story-feed></vision-story-feed>', async ({ page }) => {
      await isReady(page, 'story-feed');
      await page.waitForFunction(() => {
        const images = document
          .querySelector('vision-story-feed')
          .shadowRoot.querySelectorAll('img');
        return [...images].some(({ naturalWidth }) => naturalWidth > 0);
      });
    }));

  for (const scheme of ['light', 'dark']) {
    it(`reads without scripts, with nothing for axe to find (${scheme})`, async () => {
      for (const path of PAGES.flatMap((name) => [`fallback/${name}`, `embed/${name}`])) {
        const opened = await openPage(browser, `${published.address}/${path}.html`, {
          javaScriptEnabled: true,
          colorScheme: scheme,
          viewport: { width: 320, height: 800 },
        });
        const { page } = opened;
        await page.evaluate(AXE);
        const found = await page.evaluate(async () => {
          const { violations } = await globalThis.axe.run();
          const isWide = document.documentElement.scrollWidth > window.innerWidth;
          return [
            ...violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
            ...(isWide ? ['wider than the page'] : []),
          ];
        });
        assert.deepEqual(found, [], path);
        await opened.close();
      }
    });
  }

  it('tells in a frame what it tells on a page, scripts or not', async () => {
    // As a municipality has it: the widgets and the feed on one server.
    const out = resolve('dist/site/published-frame');
    publish('demo/feeds/ishoj.json', out, '--today', '2026-11-20');
    const frame = (name) =>
      `<iframe title="Kalender" sandbox="${SANDBOX}" src="/published-frame/embed/${name}.html" width="800" height="600"></iframe>`;
    const site = await openSite({ '/': pageOf(frame('event-calendar'), '') });
    try {
      const mute = await openPage(browser, `${site.address}/`, { javaScriptEnabled: false });
      const list = mute.page.frameLocator('iframe');
      await list.getByText('Gåtur i Strandparken').first().waitFor();
      await list.getByRole('heading').nth(5).waitFor();
      await mute.close();
      const alive = await openPage(browser, `${site.address}/`);
      const inner = alive.page.frameLocator('iframe').locator('vision-event-calendar');
      // The widget has taken the place of the list, which is still in the page.
      await alive.page
        .frameLocator('iframe')
        .getByText('Se det hele på en side for sig')
        .waitFor({ state: 'hidden' });
      await inner.waitFor();
      assert.equal(await inner.count(), 1);
      assert.deepEqual(alive.errors, []);
      await alive.close();
    } finally {
      await site.close();
      rmSync(out, { recursive: true, force: true });
    }
  });
});
