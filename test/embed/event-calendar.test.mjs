import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import ical from 'node-ical';
import {
  launch,
  loaderTag,
  openPage,
  openSite,
  pageOf,
  STRICT_POLICY,
  until,
} from '../helpers/site.mjs';

const CALENDAR = '<vision-event-calendar></vision-event-calendar>';
/** The sample feed is of these days. */
const NOW = new Date('2026-11-20T10:00:00+01:00');

describe('an event on a real page', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  async function onPage(pages, test, { policy = STRICT_POLICY, path = '/' } = {}) {
    const site = await openSite(pages, { policy });
    const opened = await openPage(browser, 'about:blank');
    await opened.page.clock.setFixedTime(NOW);
    await opened.page.goto(site.address + path);
    try {
      await test(opened);
    } finally {
      await opened.close();
      await site.close();
    }
  }

  const open = async (place) => {
    await place.locator('vision-event-calendar .event-link').first().click();
    const dialog = place.locator('vision-event-calendar dialog[open]');
    await dialog.waitFor();
    return dialog;
  };

  const dataIn = (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ text }) =>
        JSON.parse(text),
      ),
    );

  it('is told, opened, taken along and closed without a report under the strict policy', () =>
    onPage({ '/': pageOf(CALENDAR) }, async ({ page, reports, errors }) => {
      const dialog = await open(page);
      await page.waitForFunction(() =>
        document.querySelector('script[type="application/ld+json"]'),
      );
      const [data] = await dataIn(page);
      assert.ok(data['@graph'].length > 0);
      for (const event of data['@graph']) {
        assert.equal(event['@type'], 'Event');
        assert.ok(event.name && event.startDate, JSON.stringify(event));
        assert.match([event.eventStatus].flat()[0], /^https:\/\/schema\.org\/Event/);
      }
      await dialog.locator('.take > summary').click();
      const saving = page.waitForEvent('download');
      await dialog.locator('.way').first().click();
      const file = await readFile(await (await saving).path(), 'utf8');
      const [event] = Object.values(ical.sync.parseICS(file)).filter(
        ({ type }) => type === 'VEVENT',
      );
      const title = await dialog.locator('.dialog-title bdi').textContent();
      assert.equal(event.summary, title.trim());
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.evaluate(() => document.querySelector('vision-event-calendar').remove());
      await until(async () => (await dataIn(page)).length === 0, 'nothing told of it');
      assert.deepEqual(reports, []);
      assert.deepEqual(errors, []);
    }));

  it('stays silent where the page allows no policy of ours', async () => {
    const policy = STRICT_POLICY.replace('lit-html vision-widgets', 'lit-html');
    await onPage(
      { '/': pageOf(CALENDAR) },
      async ({ page, errors }) => {
        await open(page);
        assert.deepEqual(await dataIn(page), []);
        // The browser reports what it refused; nothing of ours breaks.
        assert.ok(
          errors.every((error) => error.includes('vision-widgets')),
          String(errors),
        );
      },
      { policy },
    );
  });

  it('opens from its link, where the page has another fragment too', () =>
    onPage(
      { '/': pageOf(`${CALENDAR}<h2 id="om">Om</h2>`) },
      async ({ page }) => {
        const dialog = page.locator('vision-event-calendar dialog[open]');
        await dialog.waitFor();
        await dialog.getByText('Demokratiaften').first().waitFor();
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        await page.waitForFunction(() => location.hash === '#om');
      },
      { path: '/#om&vision-event-calendar.event=demokratiaften@2026-12-08T19:00' },
    ));

  it('opens in the flow of a frame, and leaves the page’s address alone', () =>
    onPage(
      {
        '/': '<!doctype html><title>Vært</title><iframe src="/frame" sandbox="allow-scripts allow-popups allow-downloads" width="600" height="3000"></iframe>',
        '/frame': pageOf(CALENDAR, loaderTag()),
      },
      async ({ page }) => {
        const frame = page.frameLocator('iframe');
        const dialog = await open(frame);
        assert.equal(await dialog.evaluate((element) => element.matches(':modal')), false);
        assert.equal(await dialog.evaluate(() => location.hash), '');
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        await frame.locator('vision-event-calendar .event-link:focus').waitFor();
      },
      { policy: '' },
    ));

  it('prints a week of three events a day on one A4, with nothing of the page around it', () => {
    const days = ['07', '08', '09', '10', '11', '12', '13'];
    const events = days.flatMap((day) =>
      ['09:00', '13:30', '17:00'].map((time) => ({
        id: `e-${day}-${time}`,
        title: 'Fællesspisning og samtale i Kulturhuset',
        start: `2026-12-${day}T${time}`,
        end: `2026-12-${day}T${time.slice(0, 2)}:45`,
        place: { name: 'Kulturhuset', address: 'Vejleåparken 1, 2635 Ishøj' },
        organisers: ['Boligforeningen', 'Ældresagen'],
        price: { amount: 0, currency: 'DKK' },
      })),
    );
    const feed = {
      version: 1,
      title: 'Uge',
      language: 'da',
      timeZone: 'Europe/Copenhagen',
      events,
    };
    const view = 'feed="/uge.json" view="week" from="2026-12-07" until="2026-12-13"';
    return onPage(
      {
        '/': pageOf(`<h1>Sidens egen</h1><vision-event-calendar ${view}></vision-event-calendar>`),
        '/uge.json': (_, response) =>
          response
            .writeHead(200, { 'Content-Type': 'application/json' })
            .end(JSON.stringify({ ...feed, updated: NOW.toISOString() })),
      },
      async ({ page, reports }) => {
        await page.evaluate(() => (window.print = () => (window.isPrinting = true)));
        await page.locator('.take-row button', { hasText: 'Udskriv' }).click();
        await page.waitForFunction(() => window.isPrinting);
        await page.emulateMedia({ media: 'print' });
        await page.locator('h1', { hasText: 'Sidens egen' }).waitFor({ state: 'hidden' });
        await page
          .locator('.paper-event:visible')
          .nth(events.length - 1)
          .waitFor();
        assert.equal(await page.locator('.paper-event:visible').count(), events.length);
        // The browser takes the paper away when it has printed.
        const pdf = await page.pdf({ preferCSSPageSize: true });
        assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length, 1);
        assert.deepEqual(reports, []);
      },
    );
  });
});
