import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import { hintLines } from '../../demo/builder/snippets.ts';
import { launch, loaderTag, openPage, openSite, pageOf, STRICT_POLICY } from '../helpers/site.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the doctor', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  async function onPage(
    body,
    test,
    { head, policy, aliases, hash = '#vision-debug', context } = {},
  ) {
    const site = await openSite({ '/': pageOf(body, head) }, { policy, aliases });
    const opened = await openPage(browser, `${site.address}/${hash}`, context);
    try {
      await test({ ...opened, site });
    } finally {
      await opened.close();
      await site.close();
    }
  }

  const panel = (page) => page.locator('section[aria-labelledby=title]');
  /** A line of the panel; `isFault` says that it asks for something to be done. */
  const line = (page, text, isFault) =>
    panel(page)
      .locator(isFault ? 'li.fault' : 'li.good')
      .filter({ hasText: text })
      .first()
      .waitFor();

  it('stays away until it is asked for', () =>
    onPage(
      '<vision-banner></vision-banner>',
      async ({ page, requests }) => {
        await page.locator('vision-banner [part~=sentence]').waitFor();
        assert.ok(requests.every((url) => !url.includes('doctor')));
        await page.evaluate(() => (location.hash = 'vision-debug'));
        await panel(page).waitFor();
      },
      { hash: '' },
    ));

  it('costs 10 kB at the most', () => {
    const { length } = brotliCompressSync(readFileSync('dist/embed/doctor.js'));
    assert.ok(length <= 10 * 1024, `${length}`);
  });

  it('lists what is shown, in which form, from which feed and version', () =>
    onPage(
      `<p><a href="/v#vision-widget=banner">Visionen</a></p>
       <div data-vision-widget="banner"><a href="/v">Visionen</a></div>
       <vision-banner feed="/feeds/ballerup.json"></vision-banner>`,
      async ({ page, errors, reports, warnings }) => {
        await line(page, /banner \(link\): vises\. Feed: .*ishoj\.json/);
        await line(page, /banner \(div med data\): vises/);
        await line(page, /banner \(element\): vises\. Feed: .*ballerup\.json/);
        await panel(page)
          .getByText(/Loader version \d/)
          .waitFor();
        await panel(page).getByText('3 widgets på siden').waitFor();
        assert.deepEqual([...errors, ...reports, ...warnings], []);
      },
      { policy: STRICT_POLICY },
    ));

  it('says why a place is not a widget', () =>
    onPage(
      `<nav><ul><li><a href="/v#vision-widget=banner">Menu</a></li></ul></nav>
       <p>Læs <a href="/v#vision-widget=banner">visionen</a> her.</p>
       <p><a href="/v#vision-widget=spil">Spil</a></p>
       <p><a href="/v#vision-widget=banner&feed=https://example.org/f.json">Fremmed</a></p>`,
      async ({ page }) => {
        await line(page, 'Det står i en menu');
        await line(page, 'Linket står ikke alene', true);
        await line(page, 'ingen widget, der hedder »spil«', true);
        await line(page, 'data-allow="https://example.org"', true);
      },
    ));

  it('says what is wrong with the feeds', () =>
    onPage(
      `<vision-event-calendar feed="/feeds/broken.json"></vision-event-calendar>
       <vision-banner feed="/feeds/findes-ikke.json"></vision-banner>`,
      async ({ page }) => {
        await line(page, 'events[1].start: Feltet start mangler.', true);
        await line(page, 'Filen findes ikke på adressen (svar 404)', true);
      },
    ));

  it('says that there is no feed', () =>
    onPage('<vision-banner></vision-banner>', ({ page }) => line(page, 'Der er intet feed', true), {
      head: loaderTag(''),
    }));

  it('names the missing line of the page’s policy', async () => {
    const other = await openSite({});
    try {
      await onPage(
        `<vision-banner feed="${other.address}/feeds/ishoj.json"></vision-banner>`,
        ({ page }) => line(page, `Tilføj: connect-src ${other.address}`, true),
        {
          policy: STRICT_POLICY,
          head: loaderTag(`data-feed="/feeds/ishoj.json" data-allow="${other.address}"`),
        },
      );
    } finally {
      await other.close();
    }
  });

  it('names the Trusted Types policy that a second copy needs', () =>
    onPage(
      '<vision-banner></vision-banner>',
      async ({ page }) => {
        await line(page, 'banner (element): vises');
        // As a block of the CMS does that brings a script of its own.
        await page.evaluate(() => {
          import('/v2/widgets/banner.js').catch(() => undefined);
        });
        await line(page, "'allow-duplicates'", true);
      },
      {
        policy: STRICT_POLICY.replace(" 'allow-duplicates'", ''),
        aliases: { '/v2/': '/v1/' },
      },
    ));

  it('speaks where another copy was first and the policy lets no second one start', () =>
    onPage(
      '<vision-banner></vision-banner><vision-event-calendar></vision-event-calendar>',
      async ({ page }) => {
        await line(page, 'banner (element): vises');
        await line(page, 'Koden til widgetten er ikke hentet', true);
        await line(page, /Koden til widgets kunne ikke starte.*createPolicy/, true);
        await line(page, "Tilføj: trusted-types lit-html 'allow-duplicates'", true);
      },
      {
        head: `<script type="module" src="/v2/standalone/banner.js"></script>${loaderTag()}`,
        policy: STRICT_POLICY.replace(" 'allow-duplicates'", ''),
        aliases: { '/v2/': '/v1/' },
      },
    ));

  it('notices two loaders', () =>
    onPage(
      '<vision-banner></vision-banner>',
      ({ page }) => line(page, 'Fjern det ene script', true),
      {
        head: loaderTag() + loaderTag(),
      },
    ));

  describe('the builder’s lines in the head', () => {
    const BUILD = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
    const linesFor = (widget, options = {}) =>
      hintLines(
        { widget, options },
        { base: 'http://localhost/', feed: 'http://localhost/feeds/ishoj.json' },
        BUILD,
      ).replaceAll('http://localhost', '');
    const [core] = BUILD.files['widgets/banner.js'];

    it('passes them where they name what the page asks for', () =>
      onPage(
        '<p><a href="/k#vision-widget=event-calendar&view=month">Kalender</a></p>',
        async ({ page }) => {
          await line(page, 'event-calendar (link): vises');
          await line(page, 'Linjerne fra byggeren passer til siden');
        },
        { head: loaderTag() + linesFor('event-calendar', { view: 'month' }) },
      ));

    it('names those of an older build, here and where the files once were', () =>
      onPage(
        '<vision-banner></vision-banner>',
        async ({ page }) => {
          await line(page, 'core-before.js er gammel', true);
          await line(page, 'https://gammel.example/v1/widgets/banner.js er gammel', true);
          assert.equal(await panel(page).locator('li', { hasText: 'er gammel' }).count(), 2);
        },
        {
          head: `${loaderTag()}${linesFor('banner').replace(core, 'chunks/core-before.js')}
            <link rel="modulepreload" href="https://gammel.example/v1/widgets/banner.js">
            <link rel="modulepreload" href="/assets/site.js">`,
        },
      ));

    it('names those that fetch another widget, another view or another feed', () =>
      onPage(
        '<vision-event-calendar></vision-event-calendar><nav><a href="/h#vision-widget=story-feed">Historier</a></nav>',
        async ({ page }) => {
          const [month] = BUILD.files['widgets/event-calendar.js#month'];
          for (const address of ['widgets/story-feed.js', month, 'feeds/ballerup.json']) {
            await line(page, `${address} henter noget, som siden ikke bruger`, true);
          }
          assert.equal(
            await panel(page).locator('li', { hasText: 'siden ikke bruger' }).count(),
            3,
          );
        },
        {
          head:
            loaderTag() +
            linesFor('event-calendar', { view: 'month' }) +
            linesFor('story-feed').replace('ishoj', 'ballerup'),
        },
      ));

    it('says where there are none', () =>
      onPage('<vision-banner></vision-banner>', ({ page }) =>
        line(page, 'Siden har ikke linjerne fra byggeren'),
      ));
  });

  it('measures how far the widgets moved the page, and is silent where there was room', async () => {
    const after = '<p style="font-size:3rem">Efter</p>';
    await onPage(`<vision-event-calendar></vision-event-calendar>${after}`, ({ page }) =>
      line(page, 'Sæt plads af', true),
    );
    await onPage(
      `<vision-event-calendar></vision-event-calendar>${after}`,
      async ({ page }) => {
        await line(page, 'event-calendar (element): vises');
        await line(page, 'Intet flyttede sig');
      },
      {
        head: `<style>vision-event-calendar{display:block;min-height:1500px}</style>${loaderTag()}`,
      },
    );
  });

  it('notices a frame that cannot run scripts or follow its height', () =>
    onPage(
      '<iframe title="K" src="/embed/event-calendar.html" sandbox=""></iframe>',
      async ({ page }) => {
        await line(page, 'sandbox tillader ikke scripts', true);
        await line(page, 'embed/height.js', true);
      },
    ));

  it('copies its report', () =>
    onPage(
      '<vision-banner></vision-banner>',
      async ({ page }) => {
        await line(page, 'banner (element): vises');
        await page.getByRole('button', { name: 'Kopiér rapport' }).click();
        await panel(page).getByText('Kopieret').waitFor();
        const text = await page.evaluate(() => globalThis.navigator.clipboard.readText());
        assert.match(text, /^Rapport for http.*#vision-debug/);
        assert.match(text, /- banner \(element\): vises\./);
      },
      { context: { permissions: ['clipboard-read'] } },
    ));

  it('closes, and comes when it is asked for again', () =>
    onPage('<vision-banner></vision-banner>', async ({ page }) => {
      await page.getByRole('button', { name: 'Luk' }).click();
      await panel(page).waitFor({ state: 'detached' });
      await page.evaluate(() => {
        location.hash = '';
        location.hash = 'vision-debug';
      });
      await panel(page).waitFor();
    }));

  it('has no faults that axe can find, and fits 320 px', () =>
    onPage(
      '<main><h1>Side</h1><vision-banner></vision-banner></main>',
      async ({ page }) => {
        await line(page, 'banner (element): vises');
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        const own = violations.filter(({ id }) => id !== 'region');
        assert.deepEqual(
          own.map(({ id }) => id),
          [],
        );
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      },
      { context: { viewport: { width: 320, height: 640 } } },
    ));
});
