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

const LINK = '#vision-widget=banner&variant=hero';
const SENTENCE = 'Fælles om mulighedernes Ishøj';

const DELAYED = { offline: false, latency: 200, downloadThroughput: -1, uploadThroughput: -1 };

/** What a reader sees of the first banner; undefined while there is none. */
const sentenceIn = (page) =>
  page.locator('vision-banner .sentence, vision-banner [part~=sentence]').first();
const isUpgraded = (page) => sentenceIn(page).waitFor({ timeout: 5000 });

describe('the loader', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  /** Opens a page with `body` and gives it to `test`. */
  async function onPage(body, test, { head, policy, pages = {}, context } = {}) {
    const site = await openSite({ '/': pageOf(body, head), ...pages }, { policy });
    const opened = await openPage(browser, `${site.address}/`, context);
    try {
      await test({ ...opened, site });
    } finally {
      await opened.close();
      await site.close();
    }
  }

  const paths = (site) => site.log.map(({ pathname }) => pathname);

  describe('forms', () => {
    it('turns a link that stands alone into the widget, in place', () =>
      onPage(
        `<p>Før</p><p><a href="/vision${LINK}">Visionen</a></p><p>Efter</p>`,
        async ({ page }) => {
          await isUpgraded(page);
          const order = await page.evaluate(() =>
            [...document.body.children].map((e) => e.localName),
          );
          assert.deepEqual(order, ['p', 'vision-banner', 'p']);
          assert.equal(await page.locator('vision-banner').getAttribute('variant'), 'hero');
        },
      ));

    it('turns a link in a list item into the widget and keeps the item', () =>
      onPage(`<ul><li><a href="/vision${LINK}">Visionen</a></li></ul>`, async ({ page }) => {
        await isUpgraded(page);
        assert.equal(await page.locator('li > vision-banner').count(), 1);
      }));

    it('turns a placeholder into the widget, with its options', () =>
      onPage(
        '<div data-vision-widget="banner" data-variant="line" data-onclick="x"><a href="/v">V</a></div>',
        async ({ page }) => {
          await isUpgraded(page);
          const banner = page.locator('[data-vision-widget] > vision-banner');
          assert.equal(await banner.getAttribute('variant'), 'line');
          assert.equal(await banner.getAttribute('onclick'), null);
        },
      ));

    it('brings the code of an element that stands on the page', () =>
      onPage('<vision-banner variant="strip"></vision-banner>', async ({ page }) => {
        await isUpgraded(page);
        assert.equal((await sentenceIn(page).textContent()).trim(), SENTENCE);
      }));

    it('finds what is added later', () =>
      onPage('<main></main>', async ({ page, requests }) => {
        assert.equal(requests.filter((url) => url.includes('/v1/')).length, 1);
        await page.evaluate((link) => {
          const paragraph = document.createElement('p');
          const anchor = document.createElement('a');
          anchor.href = `/vision${link}`;
          anchor.textContent = 'Visionen';
          paragraph.append(anchor);
          document.querySelector('main').append(paragraph);
        }, LINK);
        await isUpgraded(page);
      }));
  });

  describe('what stays a link', () => {
    const cases = {
      'in running text': `<p>Læs <a href="/vision${LINK}">visionen</a> her.</p>`,
      'in a menu': `<nav><ul><li><a href="/vision${LINK}">Visionen</a></li></ul></nav>`,
      'in the page’s header': `<header><p><a href="/vision${LINK}">Visionen</a></p></header>`,
      'in the page’s footer': `<footer><p><a href="/vision${LINK}">Visionen</a></p></footer>`,
      'beside another link': `<p><a href="/vision${LINK}">Visionen</a> <a href="/x">Andet</a></p>`,
      'in an editor at work': `<div contenteditable><p><a href="/vision${LINK}">Visionen</a></p></div>`,
      'with a name we do not know': '<p><a href="/vision#vision-widget=spil">Spil</a></p>',
    };
    for (const [name, body] of Object.entries(cases)) {
      it(name, () =>
        onPage(`${body}<vision-banner></vision-banner>`, async ({ page }) => {
          await isUpgraded(page);
          assert.equal(await page.locator('vision-banner').count(), 1);
          assert.equal(await page.locator('a[href*="vision-widget"]').count(), 1);
        }),
      );
    }

    it('with a feed from an origin nobody allowed, and one line says why', () =>
      onPage(
        `<p><a href="/vision${LINK}&feed=https://example.org/feed.json">Visionen</a></p>
         <vision-banner></vision-banner>`,
        async ({ page, warnings, requests }) => {
          await isUpgraded(page);
          assert.equal(await page.locator('a[href*="vision-widget"]').count(), 1);
          await until(() => warnings.some((line) => line.includes('data-allow')));
          assert.equal(warnings.filter((line) => line.includes('data-allow')).length, 1);
          assert.ok(requests.every((url) => !url.includes('example.org')));
        },
      ));

    it('but not with a feed from an origin the administrator allowed', async () => {
      const other = await openSite({});
      try {
        await onPage(
          `<p><a href="/vision${LINK}&feed=${other.address}/feeds/ballerup.json">Visionen</a></p>`,
          async ({ page }) => {
            await isUpgraded(page);
            assert.match(await page.locator('vision-banner').getAttribute('feed'), /ballerup/);
          },
          { head: loaderTag(`data-feed="/feeds/ishoj.json" data-allow="${other.address}"`) },
        );
      } finally {
        await other.close();
      }
    });

    it('copies nothing but the widget’s own attributes', () =>
      onPage(
        `<p><a href="/vision${LINK}&onmouseover=alert(1)&style=color:red&class=x&id=y&slot=z">V</a></p>`,
        async ({ page }) => {
          await isUpgraded(page);
          const names = await page
            .locator('vision-banner')
            .evaluate((element) => element.getAttributeNames());
          assert.deepEqual(names, ['variant']);
        },
      ));
  });

  describe('fallback', () => {
    it('stays when the feed cannot be had', () =>
      onPage(
        '<div data-vision-widget="banner" data-variant="line"><a href="/vision">Byen for alle</a></div>',
        async ({ page }) => {
          await page.locator('vision-banner:defined').waitFor({ state: 'attached' });
          await page.getByText('Byen for alle').waitFor();
        },
        { head: loaderTag('data-feed="/feeds/findes-ikke.json"') },
      ));

    it('stays when the code cannot be had', () =>
      onPage(
        `<p><a href="/vision${LINK}">Visionen</a></p>`,
        async ({ page, warnings }) => {
          await until(() => warnings.some((line) => line.includes('cannot be shown')));
          await page.getByText('Visionen').waitFor();
        },
        { pages: { '/v1/widgets/banner.js': (_, response) => response.writeHead(500).end() } },
      ));
  });

  describe('settings', () => {
    it('are read from a meta tag where scripts keep no data attributes', () =>
      onPage('<vision-banner></vision-banner>', ({ page }) => isUpgraded(page), {
        head: '<meta name="vision-feed" content="/feeds/ishoj.json"><script type="module" src="/v1/vision-widgets.js"></script>',
      }));

    it('give the language of pages that state none', async () => {
      const bare = pageOf(
        '<vision-banner></vision-banner>',
        loaderTag('data-feed="/feeds/ishoj.json" data-lang="en"'),
      ).replace('<html lang="da">', '<html>');
      await onPage(
        '',
        async ({ page, site }) => {
          await page.goto(`${site.address}/bare`);
          await isUpgraded(page);
          assert.match(await sentenceIn(page).textContent(), /Together/);
        },
        { pages: { '/bare': bare } },
      );
    });
  });

  describe('the old slogan', () => {
    const head = loaderTag('data-feed="/feeds/ishoj.json" data-replace="Ishøj for alle"');
    const body = `<header><a href="/"><span>Ishøj for alle</span></a></header>
      <article><p>Ishøj for alle</p></article>
      <form><header><button>Ishøj for alle</button></header></form>
      <p>Sætningen Ishøj for alle stod her.</p>`;

    it('gives way in the header, and nowhere else', () =>
      onPage(
        body,
        async ({ page }) => {
          await isUpgraded(page);
          assert.equal(await page.locator('vision-banner').count(), 1);
          assert.equal(await page.locator('header a vision-banner[variant=line]').count(), 1);
          // The link around it leads; there is none inside.
          assert.equal(await page.locator('vision-banner a').count(), 0);
          await page.locator('article p').waitFor();
          assert.equal(await page.locator('button').textContent(), 'Ishøj for alle');
        },
        { head },
      ));

    it('is back when the feed fails', () =>
      onPage(
        body,
        async ({ page }) => {
          await page.locator('vision-banner:defined').waitFor({ state: 'attached' });
          await page.locator('header span').getByText('Ishøj for alle').waitFor();
        },
        { head: loaderTag('data-feed="/feeds/findes-ikke.json" data-replace="Ishøj for alle"') },
      ));

    it('is named where an image carries it', () =>
      onPage(
        '<header><span>Ishøj for alle</span><img alt="Ishøj for alle" src="data:,"></header>',
        async ({ page, warnings }) => {
          await isUpgraded(page);
          await until(() =>
            warnings.some((line) => line.includes('image still carries the old slogan')),
          );
          assert.equal(await page.locator('header img').count(), 1);
        },
        { head },
      ));
  });

  describe('on any page', () => {
    it('asks for nothing more where there is no widget', () =>
      onPage('<p>Kun tekst</p>', async ({ page, site }) => {
        await page.waitForLoadState('networkidle');
        assert.deepEqual(
          paths(site).filter((path) => path.startsWith('/v1/') || path.startsWith('/feeds/')),
          ['/v1/vision-widgets.js'],
        );
      }));

    it('needs five requests for the first widget, two of them one after the other', () =>
      onPage('<vision-banner></vision-banner>', async ({ page, site, requests }) => {
        const session = await page.context().newCDPSession(page);
        // On a line without delay the first answer may be here before the last question is put.
        await session.send('Network.setCacheDisabled', { cacheDisabled: true });
        await session.send('Network.emulateNetworkConditions', DELAYED);
        site.log.length = 0;
        await page.reload();
        await isUpgraded(page);
        const own = paths(site).filter(
          (path) => path.startsWith('/v1/') || path.startsWith('/feeds/ishoj'),
        );
        assert.ok(own.length <= 5, own.join('\n'));
        // What the loader asks for is asked for by the loader, not by what it asked for.
        const initiators = await page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })),
        );
        const loader = initiators.find(({ name }) => name.endsWith('/vision-widgets.js'));
        const rest = initiators.filter(({ name }) =>
          /\/v1\/(widgets|chunks)|\/feeds\/ishoj\.json/.test(name),
        );
        const firstEnd = Math.min(...rest.map(({ responseEnd }) => responseEnd));
        assert.ok(rest.every(({ startTime }) => startTime >= loader.responseEnd - 1));
        assert.ok(
          rest.every(({ startTime }) => startTime <= firstEnd),
          'all set out together',
        );
        assert.ok(requests.length > 0);
      }));

    it('makes one feed request for six widgets', () =>
      onPage('<vision-banner></vision-banner>'.repeat(6), async ({ page, site }) => {
        await page.locator('vision-banner [part~=sentence]').nth(5).waitFor();
        assert.equal(paths(site).filter((path) => path === '/feeds/ishoj.json').length, 1);
      }));

    it('leaves nothing that a page can list', () =>
      onPage('<vision-banner></vision-banner>', async ({ page }) => {
        await isUpgraded(page);
        const left = await page.evaluate(() =>
          Object.keys(globalThis).filter((key) => /vision/i.test(key)),
        );
        assert.deepEqual(left, []);
      }));

    it('sets no cookie, stores nothing and asks no third party', () =>
      onPage('<vision-banner variant="hero"></vision-banner>', async ({ page, requests, site }) => {
        await isUpgraded(page);
        await page.waitForLoadState('networkidle');
        const stored = await page.evaluate(async () => ({
          cookie: document.cookie,
          local: localStorage.length,
          session: sessionStorage.length,
          databases: (await indexedDB.databases()).length,
          caches: (await caches.keys()).length,
        }));
        assert.deepEqual(stored, { cookie: '', local: 0, session: 0, databases: 0, caches: 0 });
        const foreign = requests.filter(
          (url) => !url.startsWith(site.address) && !url.startsWith('data:'),
        );
        assert.deepEqual(foreign, []);
      }));

    for (const [where, html] of Object.entries({
      'in the head': [`${loaderTag()}${loaderTag()}`, '<vision-banner></vision-banner>'],
      'before and after the element': [
        loaderTag(),
        `<vision-banner></vision-banner>${loaderTag()}`,
      ],
      'after the element': ['', `<vision-banner></vision-banner>${loaderTag()}`],
    })) {
      it(`works when it stands ${where}`, () =>
        onPage(
          html[1],
          async ({ page, errors }) => {
            await isUpgraded(page);
            assert.deepEqual(errors, []);
          },
          { head: html[0] },
        ));
    }

    it('keeps what a page set on an element before its code came', () =>
      onPage(
        `<vision-banner></vision-banner>
         <script>document.querySelector('vision-banner').variant = 'hero';</script>`,
        async ({ page }) => {
          await page.locator('vision-banner h2').waitFor();
        },
      ));

    it('reads a feed that is written into the page, and asks for none', () =>
      onPage(
        `<vision-feed><script type="application/json">{"version":1,"title":"Feed","language":"da",
          "timeZone":"Europe/Copenhagen","updated":"2024-05-29T12:00:00Z",
          "vision":{"title":"Skrevet på siden"}}</script><vision-banner></vision-banner></vision-feed>`,
        async ({ page, site }) => {
          await page.getByText('Skrevet på siden').waitFor();
          assert.deepEqual(
            paths(site).filter((path) => path.startsWith('/feeds/')),
            [],
          );
        },
        { head: loaderTag('') },
      ));

    it('follows a provider whose address changes', () =>
      onPage(
        '<vision-feed src="/feeds/ishoj.json"><vision-banner></vision-banner></vision-feed>',
        async ({ page }) => {
          await isUpgraded(page);
          await page.evaluate(
            () => (document.querySelector('vision-feed').src = '/feeds/ballerup.json'),
          );
          await page.locator('vision-banner').getByText('2029').first().waitFor();
        },
        { head: loaderTag('') },
      ));

    it('survives being removed and put back at once, and being cloned', () =>
      onPage('<vision-banner variant="strip"></vision-banner>', async ({ page, errors, site }) => {
        await isUpgraded(page);
        await page.evaluate(() => {
          const banner = document.querySelector('vision-banner');
          banner.remove();
          document.body.append(banner, banner.cloneNode(true));
        });
        await page.locator('vision-banner [part~=sentence]').nth(1).waitFor();
        assert.deepEqual(errors, []);
        assert.equal(paths(site).filter((path) => path === '/feeds/ishoj.json').length, 1);
      }));

    it('works as two copies in two versions', async () => {
      const site = await openSite(
        {
          '/': pageOf(
            '<vision-banner></vision-banner><div data-vision-widget="banner"><a href="/v">V</a></div>',
            `${loaderTag()}<script type="module" src="/v2/vision-widgets.js" data-feed="/feeds/ishoj.json"></script>
           <script type="module" src="/v2/widgets/banner.js"></script>`,
          ),
        },
        { aliases: { '/v2/': '/v1/' } },
      );
      const { page, errors, close } = await openPage(browser, `${site.address}/`);
      await page.locator('vision-banner [part~=sentence]').nth(1).waitFor();
      assert.deepEqual(errors, []);
      assert.equal(site.log.filter(({ pathname }) => pathname === '/feeds/ishoj.json').length, 1);
      await close();
      await site.close();
    });

    it('runs under the strict policy without a report', () =>
      onPage(
        `<vision-banner variant="hero" logo></vision-banner><vision-banner variant="strip"></vision-banner>
         <p><a href="/vision${LINK}">Visionen</a></p>`,
        async ({ page, reports, errors }) => {
          await page
            .locator('vision-banner [part~=sentence], vision-banner .sentence')
            .nth(2)
            .waitFor();
          await page.locator('vision-banner summary').first().click();
          await page.waitForLoadState('networkidle');
          assert.deepEqual(reports, []);
          assert.deepEqual(errors, []);
        },
        { policy: STRICT_POLICY },
      ));
  });
});
