// The signature as an employee and a mail admin meet it: built files, a strict policy, real presses.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { launch, openPage, openSite, pageOf, STRICT_POLICY, until } from '../helpers/site.mjs';

const ROWS = 5000;
/** What Excel saves in Denmark: semicolons, Windows-1252. */
const csv = Buffer.from(
  [
    'Visningsnavn;Stilling;Telefon;E-mail',
    ...Array.from({ length: ROWS }, (_, at) => {
      const digits = String(at).padStart(4, '0');
      return `Søren Æble ${digits};Rådgiver;4357${digits};m${digits}@example.org`;
    }),
  ].join('\r\n'),
  'latin1',
);

describe('the signature under a strict policy', () => {
  let browser;
  let site;
  before(async () => {
    browser = await launch();
    site = await openSite(
      {
        '/': pageOf('<vision-email-signature></vision-email-signature>'),
        '/admin': pageOf(
          '<vision-email-signature views="coverage many scripts exchange find"></vision-email-signature>',
        ),
        '/link': pageOf(
          '<p><a href="/signatur#vision-widget=email-signature&name=Projektleder&job-title=R%C3%A5dgiver">Din signatur</a></p>',
        ),
      },
      { policy: STRICT_POLICY },
    );
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('draws every preview, checks and downloads without a single report', async () => {
    const { page, errors, reports, requests, close } = await openPage(browser, site.address);
    await page.getByLabel('Navn').fill('Projektleder Æble');
    await page.locator('.looks').scrollIntoViewIfNeeded();
    await page.locator('[data-look="classic"] table').waitFor();
    const color = (place) =>
      page
        .locator(place)
        .first()
        .evaluate((cell) => window.getComputedStyle(cell).color);
    await until(async () => (await color('.result td')) === 'rgb(31, 42, 51)', 'its colour');
    await until(async () => (await color('[data-look="dark"] td')) !== 'rgb(31, 42, 51)', 'dark');
    const logo = page.locator('.result img').first();
    await until(() => logo.evaluate(({ naturalWidth }) => naturalWidth > 0), 'the logo');
    assert.deepEqual(await logo.evaluate(({ width, height }) => [width, height]), [150, 54]);
    await page.getByText('Holder den?').click();
    await page.getByText('af 100 point').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hent som filer' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'Projektleder Æble.zip');
    assert.deepEqual(reports, []);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(site.address) && !url.startsWith('blob:')),
      [],
    );
    await close();
  });

  it('comes in place of a link, filled in by it', async () => {
    const { page, close } = await openPage(browser, `${site.address}/link`);
    const table = page.locator('.result table');
    await table.waitFor();
    await until(async () => /Projektleder\s+Rådgiver/.test(await table.innerText()), 'its words');
    await close();
  });

  it(`makes ${ROWS} signatures while the page goes on, and can be stopped`, async () => {
    const { page, reports, close } = await openPage(browser, `${site.address}/admin`);
    await page.getByRole('button', { name: 'Mange signaturer' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'alle.csv', mimeType: 'text/csv', buffer: csv });
    await page.getByText('5.000 signaturer ud af 5.000 rækker').first().waitFor();
    await page.getByRole('button', { name: 'Lav 5.000 signaturer' }).click();
    await page.locator('progress').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stoppet. Der er ikke lavet nogen fil.').first().waitFor();
    await page.getByRole('button', { name: 'Lav 5.000 signaturer' }).click();
    const save = page.getByRole('button', { name: /Hent zip-filen/ });
    await save.waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const zip = await readFile(await download.path());
    assert.equal(zip.subarray(0, 4).toString('latin1'), 'PK\u0003\u0004');
    assert.ok(zip.includes(Buffer.from('manifest.json')));
    assert.ok(zip.includes(Buffer.from('S&#248;ren &#198;ble 4999')));
    assert.deepEqual(reports, []);
    await close();
  });
});
