// Looks at one widget as readers of many kinds meet it, and keeps what is wrong by the name of the check.
import { readFile } from 'node:fs/promises';
import {
  axe,
  enlarged,
  firstStop,
  letGoElsewhere,
  letters,
  look,
  names,
  settle,
  spaced,
  tabThrough,
  turned,
  watchRequests,
} from './doings.mjs';
import { loaderTag, openPage, openSite, pageOf, STRICT_POLICY } from '../../helpers/site.mjs';

const read = (name) => readFile(new URL(name, import.meta.url), 'utf8');
const LOOK = (await read('tree.js')) + (await read('look.js'));
const FEED = JSON.parse(await readFile('demo/feeds/ishoj.json', 'utf8'));

/** The sample feed is of these days. */
const NOW = new Date('2026-11-20T10:00:00+01:00');
/** A machine with other things to do is given this long. */
const PATIENCE = 60_000;
const SMALL_TARGET = 24;
const COARSE_TARGET = 44;
/** Names, numbers and addresses are the same in every language. */
const NAMES = /^(name|address|phone|email|url|id|organisers|partners|owner|lead|body|credit)$/;

/** Each text of the feed, with the languages it is written in. */
function textsOf(value, language, texts = new Map()) {
  if (typeof value === 'string') {
    const text = value.replace(/\s+/g, ' ').trim();
    texts.set(text, [...new Set([...(texts.get(text) ?? []), language])]);
  } else if (Array.isArray(value)) {
    for (const item of value) textsOf(item, language, texts);
  } else if (value && typeof value === 'object') {
    const own = typeof value.language === 'string' ? value.language : language;
    for (const [key, item] of Object.entries(value)) {
      if (NAMES.test(key)) continue;
      const isLanguage = /^(da|en|tr|ar)$/.test(key) && typeof item === 'string';
      textsOf(item, isLanguage ? key : own, texts);
    }
  }
  return texts;
}
const TEXTS = [...textsOf(FEED, FEED.language)];

/** The readers: the page as each has it. */
const READERS = {
  desk: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  zoomed: { viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' },
  phone: { viewport: { width: 375, height: 800 }, hasTouch: true, isMobile: true },
};

/** How else the page may look, one after the other. */
const LOOKS = {
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

const HEAD = `<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/page.css">${loaderTag()}`;
const CSS = ':root { color-scheme: light dark; background: Canvas; color: CanvasText }';

/** The page of one state: something to come from, the widget, and something to go to. */
function pageFor(widget, { attributes = {} }, lang) {
  const own = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return pageOf(
    `<main><h1>Prøve</h1><p><button id="before">Før</button></p>
    <vision-${widget} data-looked-at${own.join('')}></vision-${widget}>
    <p><button id="after">Efter</button></p></main>`,
    HEAD,
  ).replace('<html lang="da">', `<html lang="${lang}">`);
}

export function openSubjects(subjects) {
  const pages = Object.entries(subjects).flatMap(([widget, { states }]) =>
    Object.entries(states).flatMap(([state, how]) => [
      [`/${widget}/${state}/`, pageFor(widget, how, 'da')],
      [`/en/${widget}/${state}/`, pageFor(widget, how, 'en')],
    ]),
  );
  const css = (_, response) => response.writeHead(200, { 'Content-Type': 'text/css' }).end(CSS);
  return openSite({ ...Object.fromEntries(pages), '/page.css': css }, { policy: STRICT_POLICY });
}

/** Opens a widget in a state, as one of the readers. */
export async function openState(browser, site, path, how, reader = 'desk') {
  const opened = await openPage(browser, 'about:blank', READERS[reader]);
  const { page } = opened;
  watchRequests(page);
  page.setDefaultTimeout(PATIENCE);
  await page.clock.setFixedTime(NOW);
  await page.addInitScript(LOOK);
  await page.goto(site.address + path);
  await how.then?.(page);
  await page.locator('[data-looked-at]').locator(how.there).first().waitFor();
  await settle(page);
  return opened;
}

/** Looks at a widget in all its states. Each check is told by how many things it met, and its faults. */
export async function survey(browser, site, widget, states) {
  const seen = {};
  const note = (check, state, { count, faults }) => {
    const own = (seen[check] ??= { count: 0, faults: [] });
    own.count += count;
    own.faults.push(...faults.map((fault) => `${state}: ${fault}`));
  };
  for (const [state, how] of Object.entries(states)) {
    const as = async (reader, test, { path = `/${widget}/${state}/` } = {}) => {
      const opened = await openState(browser, site, path, how, reader);
      await test(opened.page, `${state}, ${reader}`);
      note('silence', `${state}, ${reader}`, {
        count: 1,
        faults: [...opened.errors, ...opened.reports],
      });
      await opened.close();
    };
    await as('desk', async (page, name) => {
      note('axe', name, await axe(page));
      note('names', name, await names(page));
      note('order', name, await look(page, 'reordered'));
      note('targets', name, await look(page, 'targets', SMALL_TARGET));
      note('edges', name, await look(page, 'edges'));
      note('stillness', name, { count: 1, faults: await look(page, 'moving') });
      note('letters', name, await letters(page));
      note('release', name, await letGoElsewhere(page));
      const { stops, faults } = await tabThrough(page);
      for (const [check, own] of Object.entries(faults)) {
        note(check, name, { count: stops, faults: own });
      }
      note('enlarged', name, await enlarged(page));
      for (const [dress, media] of Object.entries(LOOKS)) {
        await page.emulateMedia(media);
        const inLook = `${state}, ${dress}`;
        note('axe', inLook, await axe(page));
        note('edges', inLook, await look(page, 'edges'));
        note('focus', inLook, await firstStop(page));
      }
    });
    await as('zoomed', async (page, name) => {
      note('zoomed', name, await look(page, 'lost'));
      note('reduced', name, { count: 1, faults: await look(page, 'moving') });
      const { stops, faults } = await tabThrough(page);
      note('focus', name, { count: stops, faults: faults.focus });
      note('spaced', name, await spaced(page));
    });
    await as('phone', async (page, name) => {
      note('coarse', name, await look(page, 'targets', COARSE_TARGET));
      note('turned', name, await turned(page));
    });
    if (how.then) continue;
    // In English: each text of the feed is marked with the language it is in.
    const path = `/en/${widget}/${state}/`;
    await as(
      'desk',
      async (page, name) => note('language', name, await look(page, 'languages', TEXTS)),
      { path },
    );
  }
  return seen;
}
