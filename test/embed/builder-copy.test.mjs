import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { clipboard, isShown, openGroup as open, useBuilder } from '../helpers/builder.mjs';
import { launch, openSite } from '../helpers/site.mjs';

describe('copying from the builder', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  const onBuilder = (...asked) => useBuilder(browser, ...asked);

  describe('copying', () => {
    it('puts a link on the clipboard, as HTML and as its source', () =>
      onBuilder('#o.limit=5&o.view=month', async ({ page }) => {
        await isShown(page, 'event-calendar');
        await page.getByRole('button', { name: 'Umbraco' }).click();
        await page.getByText('Kopieret').waitFor();
        const { html, text } = await clipboard(page);
        const link =
          '<p><a href="https://www.ishoj.dk/#vision-widget=event-calendar&amp;limit=5&amp;view=month">Se kalenderen</a></p>';
        assert.ok(html.includes(link));
        assert.equal(text, link);
        await page.getByText('Master.cshtml').waitFor();
      }));

    it('has the bare address for the dialog "insert link"', () =>
      onBuilder('', async ({ page }) => {
        await isShown(page, 'event-calendar');
        await page.getByRole('button', { name: 'Drupal' }).click();
        await page.getByRole('button', { name: 'Kopiér kun adressen' }).click();
        await page.locator('.copy-address').getByText('Kopieret').waitFor();
        assert.equal(
          (await clipboard(page)).text,
          'https://www.ishoj.dk/#vision-widget=event-calendar',
        );
      }));

    it('says of a CMS that nobody has tried that nobody has', () =>
      onBuilder('', async ({ page }) => {
        // The buttons stand below the preview, which has grown by then.
        await isShown(page, 'event-calendar');
        await page.getByRole('button', { name: /Sitecore/ }).click();
        const chosen = page.locator('.chosen');
        await chosen.getByText('Ikke afprøvet.').waitFor();
        await page.getByRole('button', { name: 'WordPress' }).click();
        await chosen.getByText('WordPress').first().waitFor();
        await chosen.getByText('Ikke afprøvet').waitFor({ state: 'detached' });
      }));

    it('gives SharePoint a frame, in a sandbox', () =>
      onBuilder('#o.limit=3', async ({ page, site }) => {
        await isShown(page, 'event-calendar');
        await page.getByRole('button', { name: /SharePoint/ }).click();
        await page.getByText('Kopieret').waitFor();
        const { text } = await clipboard(page);
        assert.ok(
          text.startsWith(`<iframe src="${site.address}/feeds/embed/event-calendar.html#limit=3"`),
        );
        assert.match(text, /sandbox="allow-scripts allow-popups allow-downloads/);
      }));

    it('gives a page of one’s own script, hints and element in one piece', () =>
      onBuilder('#o.limit=5', async ({ page, site }) => {
        await isShown(page, 'event-calendar');
        await page.getByRole('button', { name: 'Udviklere' }).click();
        await page.getByText('Kopieret').waitFor();
        const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
        const { text } = await clipboard(page);
        assert.deepEqual(text.split('\n').slice(0, 5), [
          `<script type="module" src="${site.address}/v1/vision-widgets.js" data-feed="${site.address}/feeds/ishoj.json"></script>`,
          ...['widgets/event-calendar.js', ...files['widgets/event-calendar.js']].map(
            (file) => `<link rel="modulepreload" href="${site.address}/v1/${file}">`,
          ),
          `<link rel="preload" href="${site.address}/feeds/ishoj.json" as="fetch" crossorigin="anonymous" referrerpolicy="no-referrer">`,
          '<vision-event-calendar limit="5">',
        ]);
      }));

    it('gives developers the file with its hash, and the policy', () =>
      onBuilder('', async ({ page }) => {
        await isShown(page, 'event-calendar');
        await page.getByRole('button', { name: 'Udviklere' }).click();
        await open(page, 'Se koden');
        const { integrity } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
        const codes = await page.locator('.chosen pre').allTextContents();
        assert.ok(codes.some((code) => code.includes(integrity['standalone/event-calendar.js'])));
        assert.ok(codes.some((code) => code.includes("'allow-duplicates'")));
      }));

    it('gives the administrator the lines that fetch the chosen widget with the script', () =>
      onBuilder('#cms=umbraco&o.view=month', async ({ page, site }) => {
        const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
        const linesFor = (widget, view) =>
          [
            ...[
              `widgets/${widget}.js`,
              ...files[`widgets/${widget}.js`],
              ...(files[`widgets/${widget}.js#${view}`] ?? []),
            ].map((file) => `<link rel="modulepreload" href="${site.address}/v1/${file}">`),
            `<link rel="preload" href="${site.address}/feeds/ishoj.json" as="fetch" crossorigin="anonymous" referrerpolicy="no-referrer">`,
          ].join('\n');
        assert.match(linesFor('event-calendar', 'month'), /core-.*\n.*month-pane/s);
        await isShown(page, 'event-calendar');
        await open(page, 'Se koden');
        const hints = page.locator('.code').filter({ hasText: 'modulepreload' });
        await hints.getByRole('button').click();
        await hints.getByText('Kopieret').waitFor();
        assert.equal((await clipboard(page)).text, linesFor('event-calendar', 'month'));
        await page.getByRole('radio', { name: /^Historier/ }).check();
        await hints.getByText('story-feed.js').waitFor();
        await hints.getByRole('button').click();
        await hints.getByText('Kopieret').waitFor();
        assert.equal((await clipboard(page)).text, linesFor('story-feed'));
        await page.getByRole('button', { name: 'iframe' }).click();
        await hints.waitFor({ state: 'detached' });
      }));

    it('names the feed’s place in the administrator’s script, once the editor knows it', async () => {
      const other = await openSite({});
      const feed = encodeURIComponent(`${other.address}/feeds/ballerup.json`);
      try {
        await onBuilder(
          `#feed=${feed}&own=1&cms=umbraco`,
          async ({ page }) => {
            await page.getByRole('button', { name: 'Jeg kender stedet' }).click();
            await isShown(page, 'event-calendar');
            await open(page, 'Se koden');
            await page
              .locator('.chosen pre')
              .filter({ hasText: `ishoj.json" data-allow="${other.address}"` })
              .waitFor();
          },
          { policy: '' },
        );
      } finally {
        await other.close();
      }
    });
  });

  describe('what is not known yet', () => {
    /** What stands on the clipboard before, so that it can be seen that nothing came. */
    const BEFORE = 'What was copied before';
    const fillClipboard = (page) =>
      page.evaluate((text) => globalThis.navigator.clipboard.writeText(text), BEFORE);
    const feedWith = (organisation) =>
      JSON.stringify({
        version: 1,
        title: 'Et feed',
        language: 'da',
        timeZone: 'Europe/Copenhagen',
        updated: '2026-05-29T12:00:00Z',
        organisation,
        events: [],
      });

    /** A feed that comes when the test says. */
    function heldFeed(text) {
      let answer;
      const isReleased = new Promise((resolve) => (answer = resolve));
      const handler = async (_, response) => {
        await isReleased;
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(text);
      };
      return { answer, pages: { '/feeds/ishoj.json': handler } };
    }

    for (const [button, type] of [
      ['Umbraco', 'html'],
      ['iframe', 'text'],
    ]) {
      it(`waits for the feed with the link that it names (${button})`, async () => {
        const { answer, pages } = heldFeed(
          feedWith({ name: 'By', url: 'https://www.by.example/om/' }),
        );
        await onBuilder(
          '',
          async ({ page }) => {
            await fillClipboard(page);
            await page.getByRole('button', { name: button }).click();
            const note = page.locator('.chosen-state');
            await note.getByText('Henter indholdet …').waitFor();
            assert.equal((await clipboard(page)).text, BEFORE);
            answer();
            await note.getByText('Kopieret').waitFor();
            const copied = await clipboard(page);
            assert.match(copied[type], /<a href="https:\/\/www\.by\.example\/om\/[#"]/);
            assert.doesNotMatch(copied.text, /jeres-kommune/);
          },
          { pages },
        );
      });
    }

    it('copies for the last of two buttons, with the choices as they are by then', async () => {
      const { answer, pages } = heldFeed(feedWith({ name: 'By', url: 'https://www.by.example/' }));
      await onBuilder(
        '',
        async ({ page }) => {
          await page.getByRole('button', { name: 'iframe' }).click();
          await page.getByRole('button', { name: 'Drupal' }).click();
          await page.getByRole('radio', { name: /^Historier/ }).check();
          answer();
          await page.locator('.chosen-state').getByText('Kopieret').waitFor();
          assert.equal(
            (await clipboard(page)).text,
            '<p><a href="https://www.by.example/#vision-widget=story-feed">Læs historierne</a></p>',
          );
        },
        { pages },
      );
    });

    it('asks for the page where the feed names none, and copies nothing until it is one', () =>
      onBuilder(
        '',
        async ({ page }) => {
          await page.getByText('Indholdet kommer fra »Et feed«.').waitFor();
          await fillClipboard(page);
          const umbraco = page.getByRole('button', { name: 'Umbraco' });
          const field = page.getByLabel('Siden, linket fører til');
          const alert = page.getByRole('alert');
          await umbraco.click();
          await alert.getByText('Skriv adressen på siden her').waitFor();
          await page.waitForFunction(() => document.activeElement?.matches('[type=url]'));
          await page.keyboard.type('kalender');
          await umbraco.click();
          await alert.getByText('Skriv hele adressen').waitFor();
          assert.equal((await clipboard(page)).text, BEFORE);
          await field.fill('www.by.example/kalender');
          await umbraco.click();
          await page.locator('.chosen-state').getByText('Kopieret').waitFor();
          assert.match(
            (await clipboard(page)).text,
            /"https:\/\/www\.by\.example\/kalender#vision-widget=/,
          );
          assert.equal(await field.getAttribute('aria-invalid'), 'false');
        },
        { pages: { '/feeds/ishoj.json': feedWith({ name: 'By' }) } },
      ));

    it('asks for the page where the feed cannot be had', () =>
      onBuilder('#feed=site.css', async ({ page }) => {
        await page.getByText('Indholdet kan ikke bruges:').waitFor();
        await page.getByRole('button', { name: 'WordPress' }).click();
        await page.getByRole('alert').getByText('Skriv adressen på siden her').waitFor();
      }));

    it('takes the address of a page that a feed writes from where it stands', () =>
      onBuilder(
        '#cms=umbraco',
        async ({ page, site }) => {
          await page
            .locator('.copy-address')
            .getByText(`${site.address}/om-os#vision-widget=event-calendar`)
            .waitFor();
        },
        { pages: { '/feeds/ishoj.json': feedWith({ name: 'By', url: '/om-os' }) } },
      ));
  });
});
