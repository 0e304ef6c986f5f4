// The snippets of the builder through every engine, and what comes out on a page with the loader.
import { launch, openPage, openSite, pageOf } from '../../helpers/site.mjs';
import {
  elementSnippet,
  iframeSnippet,
  linkSnippet,
  placeholderSnippet,
  standaloneSnippet,
} from '../../../demo/builder/snippets.ts';
import { ENGINES, enginePages, install, keep } from './engines.mjs';

const WISH = {
  widget: 'event-calendar',
  options: { limit: '5', view: 'list', organiser: 'ishoej-kommune,ungeraadet' },
  page: 'https://www.example.dk/kalender',
  text: 'Se kalenderen',
};
const EMPTY = { integrity: {}, policy: {} };

/** Where the widgets stand; on the page it is where that is served. */
const BASE = 'https://widgets.example.dk';
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

/** The forms, as the builder makes them for a site at `base`. */
function formsFor(base) {
  const published = { base: `${base}/`, version: 'v1', feed: `${base}/feeds/ishoj.json` };
  return {
    link: linkSnippet(WISH),
    placeholder: placeholderSnippet(WISH),
    element: elementSnippet(WISH),
    'script and element': standaloneSnippet(WISH, published, EMPTY),
    iframe: iframeSnippet(WISH, published, {}, 600),
  };
}

export const FORMS = Object.keys(formsFor(BASE));
/** Ways into an editor; a sanitizer has one. */
const WAYS = ['source', 'paste'];
const hasText = ({ id }) => /^(tinymce|ckeditor|tiptap)/.test(id);

/**
 * What stands on the page in the end, the best first: the `widget`, a `frame` of ours, a `still
 * frame` whose sandbox lets no script run, so that the list in it is all there is, a `link` that
 * leads to the page, `text` to read, or nothing.
 */
async function outcomeOf(browser, kept) {
  const site = await openSite({
    '/': (_, response) => {
      const here = kept.replaceAll(BASE, `http://${response.req.headers.host}`);
      response.writeHead(200, HTML).end(pageOf(`<main>${here}</main>`));
    },
    '/feeds/embed/event-calendar.html': pageOf('<p>Kalender</p>', ''),
  });
  const { page, close } = await openPage(browser, `${site.address}/`);
  try {
    const hopes = page.locator(
      'main vision-event-calendar, main [data-vision-widget], main a[href*="#vision-widget"]',
    );
    // What the loader cannot know of stays as it is: nothing to wait for.
    if ((await hopes.count()) > 0) {
      await page
        .locator('vision-event-calendar')
        .getByRole('heading', { name: 'Kalender' })
        .waitFor();
      return 'widget';
    }
    const frame = page.locator('main iframe[src*="/embed/"]');
    if ((await frame.count()) > 0) {
      const sandbox = await frame.getAttribute('sandbox');
      return sandbox?.includes('allow-scripts') ? 'frame' : 'still frame';
    }
    const link = page.locator(`main a[href^="${WISH.page}"]`);
    if ((await link.count()) > 0 && (await link.first().isVisible())) return 'link';
    return (await page.locator('main').innerText()).includes(WISH.text) ? 'text' : 'nothing';
  } finally {
    await close();
    await site.close();
  }
}

/** For every engine, form and way in: what was kept, and what became of it. */
export async function survive() {
  install();
  const browser = await launch();
  const site = await openSite(await enginePages());
  const opened = {};
  try {
    for (const name of ['tinymce', 'tinymce-6']) {
      opened[name] = await openPage(browser, `${site.address}/engines-${name}`);
    }
    const pages = Object.fromEntries(
      Object.entries(opened).map(([name, { page }]) => [name, page]),
    );
    const known = new Map();
    const rows = [];
    for (const engine of ENGINES) {
      for (const [form, snippet] of Object.entries(formsFor(BASE))) {
        for (const way of hasText(engine) ? WAYS : ['source']) {
          const kept = await keep(engine, snippet, way, pages);
          if (!known.has(kept)) known.set(kept, await outcomeOf(browser, kept));
          rows.push({ engine: engine.id, form, way, kept, outcome: known.get(kept) });
        }
      }
    }
    return rows;
  } finally {
    await browser.close();
    await site.close();
  }
}
