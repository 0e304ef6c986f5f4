import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { isShown, openGroup as open, preview, useBuilder } from '../helpers/builder.mjs';
import { launch, openSite, until } from '../helpers/site.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the builder', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  const onBuilder = (...asked) => useBuilder(browser, ...asked);

  describe('choosing', () => {
    it('offers every widget of the manifest and shows the chosen one', () =>
      onBuilder('', async ({ page, errors, reports }) => {
        await isShown(page, 'event-calendar');
        await page.getByRole('radio', { name: /^Tidslinje/ }).check();
        await isShown(page, 'phase-timeline');
        await page.waitForFunction(() => location.hash.includes('widget=phase-timeline'));
        assert.deepEqual(errors, []);
        assert.deepEqual(reports, []);
      }));

    it('takes no height from a widget that is still on its way', () =>
      onBuilder('', async ({ page }) => {
        await isShown(page, 'event-calendar');
        await page.evaluate(() => {
          globalThis.heights = [];
          globalThis.addEventListener('message', ({ data }) => {
            if (data?.visionHeight) globalThis.heights.push(data.visionHeight);
          });
        });
        await page.getByRole('radio', { name: /^Historier/ }).check();
        await isShown(page, 'story-feed');
        await page.waitForFunction(() => globalThis.heights.some((height) => height > 700));
        const heights = await page.evaluate(() => globalThis.heights);
        assert.ok(Math.min(...heights) >= 600, String(heights));
      }));

    it('offers an attribute that nobody has told it of, with the manifest’s words', () =>
      onBuilder(
        '',
        async ({ page }) => {
          await open(page, 'Andet');
          const field = page.getByRole('textbox', { name: 'brand new' });
          await page.getByText('Something nobody has translated.').waitFor();
          await field.fill('7');
          await field.blur();
          await page.waitForFunction(() => location.hash.includes('o.brand-new=7'));
          await preview(page).locator('vision-event-calendar[brand-new="7"]').waitFor();
        },
        {
          pages: {
            '/builder/widgets.json': JSON.stringify([
              {
                name: 'event-calendar',
                description: 'Events',
                options: [
                  {
                    name: 'brand-new',
                    type: 'string',
                    description: 'Something nobody has translated.',
                    words: [],
                  },
                ],
              },
            ]),
          },
        },
      ));

    it('calls every option that there is by a Danish name', async () => {
      const widgets = JSON.parse(readFileSync('dist/site/builder/widgets.json', 'utf8'));
      for (const { name } of widgets) {
        await onBuilder(`#widget=${name}`, async ({ page }) => {
          await page.getByRole('heading', { name: '3. Tilpas' }).waitFor();
          const foreign = page.locator('.builder-fields [lang=en]');
          assert.deepEqual(await foreign.allTextContents(), [], name);
        });
      }
    });

    it('offers a mail admin the views of a roll-out', () =>
      onBuilder('#widget=email-signature', async ({ page }) => {
        await page.getByRole('checkbox', { name: 'Mange signaturer' }).check();
        await page.getByRole('checkbox', { name: 'Hvem når vi?' }).check();
        await page.getByRole('combobox', { name: 'Begynd med' }).selectOption('Hvem når vi?');
        await preview(page)
          .locator('vision-email-signature[views="many,coverage"][view=coverage]')
          .waitFor();
      }));

    it('names what the feed has, and writes its ids', () =>
      onBuilder('', async ({ page }) => {
        await isShown(page, 'event-calendar');
        await open(page, 'Hvad skal vises?');
        await open(page, 'Arrangører');
        await page.getByRole('checkbox', { name: 'Ungerådet' }).check();
        await page.waitForFunction(() => location.hash.includes('o.organiser='));
        await preview(page).locator('vision-event-calendar[organiser*=unge]').waitFor();
        await page.getByRole('button', { name: 'Nulstil valgene' }).click();
        await page.waitForFunction(() => !location.hash.includes('o.organiser'));
      }));

    it('can be sent to a colleague: the address has it all', () =>
      onBuilder(
        '#widget=event-calendar&o.view=month&o.limit=5&ui=en&width=tablet',
        async ({ page }) => {
          await preview(page, 'tablet')
            .locator('vision-event-calendar[view=month][limit="5"]')
            .waitFor();
          await page.locator('html[lang=en]').waitFor();
          await page.getByRole('radio', { name: 'Tablet', checked: true }).waitFor();
          const view = page.getByLabel('Begin with');
          await until(async () => (await view.inputValue()) === 'month', 'the view');
        },
      ));

    it('previews at the widths of a phone, a tablet and a page', () =>
      onBuilder('', async ({ page }) => {
        for (const [name, width, pixels] of [
          ['Telefon', 'phone', 360],
          ['Tablet', 'tablet', 768],
          ['Hel side', 'page', 1140],
        ]) {
          await page.getByRole('radio', { name }).check();
          await isShown(page, 'event-calendar', width);
          const inner = () =>
            preview(page, width)
              .locator('html')
              .evaluate((root) => root.ownerDocument.defaultView.innerWidth);
          await until(async () => (await inner()) === pixels, `${pixels} px`);
        }
      }));
  });

  describe('reopening', () => {
    const pasted = {
      'an address': 'https://a.dk/k#vision-widget=event-calendar&limit=4',
      'a link': '<p><a href="https://a.dk/k#vision-widget=event-calendar&amp;limit=4">Kom</a></p>',
      'a placeholder':
        '<div data-vision-widget="event-calendar" data-limit="4"><a href="https://a.dk/k">Kom</a></div>',
      'an element':
        '<vision-event-calendar limit="4"><a href="https://a.dk/k">Kom</a></vision-event-calendar>',
      'a frame':
        '<iframe src="https://a.dk/embed/event-calendar.html#limit=4" title="Kom"></iframe>',
    };
    for (const [name, text] of Object.entries(pasted)) {
      it(`reads ${name}`, () =>
        onBuilder('#widget=banner', async ({ page }) => {
          await open(page, 'Ret en widget');
          await page.getByLabel('Sæt linket eller koden ind her').fill(text);
          await page.getByRole('button', { name: 'Åbn' }).click();
          await page.getByText('Widgetten er åbnet').waitFor();
          await page.waitForFunction(() => location.hash.includes('o.limit=4'));
          await page.getByRole('radio', { name: /^Kalender/, checked: true }).waitFor();
        }));
    }

    it('says when there is nothing to open', () =>
      onBuilder('', async ({ page }) => {
        await open(page, 'Ret en widget');
        await page.getByLabel('Sæt linket eller koden ind her').fill('https://a.dk/kalender');
        await page.getByRole('button', { name: 'Åbn' }).click();
        await page.getByText('ikke noget link').waitFor();
      }));
  });

  describe('the feed', () => {
    it('has its faults shown, each with what to do', () =>
      onBuilder('#feed=feeds/broken.json', async ({ page }) => {
        const faults = page.locator('.faults');
        await faults.locator('summary').click();
        await faults.locator('li').nth(3).waitFor();
        assert.match(await faults.locator('li').first().textContent(), /Linje \d+.*Gør sådan:/s);
      }));

    it('from a place that is not on the list is fetched only after a warning', async () => {
      const other = await openSite({});
      const address = `${other.address}/feeds/ballerup.json`;
      try {
        await onBuilder(
          `#feed=${encodeURIComponent(address)}`,
          async ({ page, requests }) => {
            await page.getByRole('alert').getByText('ikke er på jeres liste').waitFor();
            assert.ok(requests.every((url) => !url.startsWith(other.address)));
            await page.getByRole('button', { name: 'Jeg kender stedet' }).click();
            await isShown(page, 'event-calendar');
          },
          { policy: '' },
        );
      } finally {
        await other.close();
      }
    });

    it('may be a file, which is sent nowhere', () =>
      onBuilder('', async ({ page, requests }) => {
        await isShown(page, 'event-calendar');
        const before = requests.length;
        await open(page, 'Brug et andet indhold');
        const feed = {
          version: 1,
          title: 'Fra min disk',
          language: 'da',
          timeZone: 'Europe/Copenhagen',
          updated: '2026-05-29T12:00:00Z',
          events: [],
        };
        await page.locator('input[type=file]').setInputFiles({
          name: 'vision.json',
          mimeType: 'application/json',
          buffer: Buffer.from(JSON.stringify(feed)),
        });
        await page.getByText('Fra min disk').waitFor();
        await isShown(page, 'event-calendar');
        const later = requests.slice(before);
        assert.deepEqual(
          later.filter((url) => url.endsWith('.json')),
          [],
        );
      }));

    it('that cannot be read is told of in plain words', () =>
      onBuilder('#feed=site.css', async ({ page }) => {
        await page.getByText('Indholdet kan ikke bruges:').waitFor();
        await page.getByText('ikke gyldig JSON').waitFor();
      }));
  });

  describe('the theme', () => {
    it('shows contrast, and gives CSS with the measured room', () =>
      onBuilder('#t.accent=%23ffd400', async ({ page }) => {
        await isShown(page, 'event-calendar');
        await open(page, 'Jeres farver');
        await page.getByText('det er for lidt').waitFor();
        const css = page.locator('.builder-theme pre');
        await css.waitFor();
        const text = await css.textContent();
        assert.match(text, /--vision-accent: #ffd400;\s+--vision-on-accent: #000000;/);
        assert.match(text, /min-block-size: \d{3,4}px;/);
        assert.match(text, /@media \(min-width: 1140px\)/);
        await preview(page).locator('html[style*="--vision-accent: #ffd400"]').waitFor();
      }));
  });

  describe('the room in the CSS', () => {
    it('is that of the whole widget: there is no code before all of it is there', () =>
      onBuilder('#o.limit=3', async ({ page }) => {
        await open(page, 'Jeres farver');
        await page.locator('.builder-theme pre').waitFor();
        const css = await page.locator('.builder-theme pre').textContent();
        const inner = await preview(page)
          .locator('vision-event-calendar')
          .evaluate(({ offsetHeight }) => offsetHeight);
        const [, wide] = /min-width: 1140px\)[^]*?min-block-size: (\d+)px/.exec(css);
        // A figure that people can read.
        assert.ok(Math.abs(wide - inner) < 20, `${wide} for ${inner}`);
      }));
  });

  describe('access', () => {
    const looks = {
      light: { colorScheme: 'light' },
      dark: { colorScheme: 'dark' },
      'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
    };
    for (const [name, context] of Object.entries(looks)) {
      it(`has no faults that axe can find, with all of it open (${name})`, () =>
        onBuilder(
          '#feed=feeds/broken.json&cms=developer&widget=story-feed',
          async ({ page }) => {
            await page.locator('.faults').waitFor();
            await page.evaluate(() => {
              for (const details of document.querySelectorAll('details')) details.open = true;
            });
            await page.locator('.builder-theme pre').waitFor();
            await page.evaluate(AXE);
            const { violations } = await page.evaluate(() =>
              globalThis.axe.run('body', { iframes: false }),
            );
            assert.deepEqual(
              violations.map(
                ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
              ),
              [],
            );
          },
          { context, policy: '' },
        ));
    }

    it('fits a window of 320 px', () =>
      onBuilder(
        '#cms=developer',
        async ({ page }) => {
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          await page.locator('.builder-theme pre').waitFor();
          const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
          await until(async () => (await wide()) === 320, 'it fits');
        },
        { context: { viewport: { width: 320, height: 700 } } },
      ));

    it('can be used with the keyboard alone', () =>
      onBuilder('', async ({ page }) => {
        await isShown(page, 'event-calendar');
        await page.getByRole('radio', { name: /^Kalender/ }).focus();
        await page.keyboard.press('ArrowUp');
        await page.waitForFunction(() => location.hash.includes('widget='));
        await page.getByRole('button', { name: 'Umbraco' }).focus();
        await page.keyboard.press('Enter');
        await page.getByText('Kopieret').waitFor();
      }));
  });
});
