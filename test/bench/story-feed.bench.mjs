// What a growing story feed costs its readers: the first picture of it, its nodes, a key press in
// the search field. Bars: once the feed is parsed, 10,000 stories are painted as soon as 100, but for
// what a machine varies by; at most 1,500 live nodes, texts and comments among them, however often
// more are shown; a key press within a frame. Needs the built site. STORY_COUNTS and STORY_ROUNDS make
// it shorter.
import { launch, loaderTag, openSite, pageOf } from '../helpers/site.mjs';
import { bar, cell, FLOOR, heading, inTurn, median, middle, parts, visit } from './measuring.mjs';
import { point } from './points.mjs';

const { STORY_COUNTS = '100,1000,10000', STORY_ROUNDS = '9' } = process.env;
const COUNTS = STORY_COUNTS.split(',').map(Number);
const ROUNDS = Number(STORY_ROUNDS);
const MOST_NODES = 1500;
/** From parsed to painted, 10,000 beside 100 in the same round, the median of the rounds. */
const MOST_GROWTH = 1.3;
/** How often a reader asks for more. */
const PRESSES = 12;
const SLOW = 4;
/** A frame of a phone, and two are waited for: what is drawn after the first is in the second. */
const FRAME = 50;

const CHANNELS = ['portal', 'facebook', 'youtube', 'instagram', 'press'];

function feedOf(count) {
  const stories = Array.from({ length: count }, (_, index) => ({
    id: `historie-${index}`,
    url: `https://www.example.org/historier/${index}`,
    title: `Historie nummer ${index} om fællesspisning`,
    summary: 'Spis sammen med naboerne. Menuen er grøn, og alle er velkomne.',
    content_text: 'Tag gerne en dessert med. Vi dækker op og rydder af sammen bagefter. '.repeat(8),
    image: 'images/byhave-960.webp',
    date_published: new Date(Date.UTC(2026, 9, 1) - index * 3_600_000).toISOString(),
    authors: [{ name: 'Redaktionen' }],
    tags: ['mad', `emne-${index % 30}`],
    language: 'da',
    _vision: {
      channel: CHANNELS[index % 5],
      alt: 'Naboer omkring et bord',
      initiatives: [`initiativ-${index % 40}`],
      goals: [`maal-${index % 4}`],
    },
  }));
  return JSON.stringify({
    version: 1,
    title: 'Historier',
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    updated: '2026-10-01T08:00:00+02:00',
    stories,
  });
}

/** Runs in the page before anything of it: tells when its feed is parsed and when it is painted. */
function watch() {
  const { painted, mark, done } = globalThis.measuring;
  const parse = JSON.parse;
  JSON.parse = (text) => {
    const start = performance.now();
    const value = parse(text);
    if (value?.stories) {
      globalThis.parsed = performance.now();
      globalThis.parsing = globalThis.parsed - start;
      mark('drawn');
    }
    return value;
  };
  document.addEventListener('vision-ready', async () => {
    const at = await painted();
    done('drawn');
    globalThis.drawn = at - globalThis.parsed;
  });
}

/** Runs in the page when it is painted: its nodes; more of it; key presses in the search field. */
async function use(presses) {
  const { frame, painted, span } = globalThis.measuring;
  const root = document.querySelector('vision-story-feed').shadowRoot;
  const until = async (holds) => {
    while (!holds()) await frame();
  };
  const all = (node) => {
    let count = 0;
    const walker = document.createTreeWalker(node);
    while (walker.nextNode()) count += 1;
    return count;
  };
  const nodes = all(root);
  let most = nodes;
  for (let press = 0; press < presses; press += 1) {
    const last = () => [...root.querySelectorAll('.story')].at(-1).dataset.id;
    const more = [...root.querySelectorAll('.pager button')].at(-1);
    if (!more?.textContent.includes('Vis flere')) break;
    const before = last();
    more.click();
    await until(() => last() !== before);
    most = Math.max(most, all(root));
  }
  const field = root.querySelector('[type=search]');
  field.focus();
  await until(() => root.querySelector('.choosing'));
  // What a reader needs to find the first letter.
  await new Promise((resolve) => setTimeout(resolve, 4000));
  const type = (text) =>
    span('key', async () => {
      field.value = text;
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
      await painted();
      await painted();
    });
  await type('n');
  const keys = [await type('nu'), await type('num'), await type('numm')];
  return { nodes, most, key: keys.toSorted((a, b) => a - b)[1] };
}

/** The same of a page that draws one element: it fetches nothing, and has one key pressed. */
async function useFloor() {
  const { painted, span } = globalThis.measuring;
  const element = document.querySelector('p');
  const key = await span('key', async () => {
    element.textContent += 'n';
    await painted();
    await painted();
  });
  return { key };
}

/** A page's visit; `floor`: the page that draws one element as soon as it has the feed. */
const measure = (browser, address, isFloor) =>
  visit(browser, { slow: SLOW }, async ({ page }) => {
    await page.addInitScript(watch);
    await page.goto(address);
    await page.waitForFunction(() => globalThis.drawn !== undefined);
    const found = await (isFloor ? page.evaluate(useFloor) : page.evaluate(use, PRESSES));
    const { drawn, parsing } = await page.evaluate(() => ({
      drawn: globalThis.drawn,
      parsing: globalThis.parsing,
    }));
    return { ...found, drawn, parsing };
  });

const EMPTY_PAGE = `<script>
fetch('/stories.json', { referrerPolicy: 'no-referrer' }).then((answer) => answer.text()).then((text) => {
  const { stories } = JSON.parse(text);
  const element = document.createElement('p');
  element.textContent = stories[0].title;
  document.body.append(element);
  document.dispatchEvent(new Event('vision-ready'));
});
</script>`;

const nameOf = (count) => `${count.toLocaleString('en')} stories`;

function print(visits) {
  heading(`Story feed, ${SLOW}x CPU`, `ms, medians of ${ROUNDS}; drawn: from parsed to painted`);
  console.log(`${' '.repeat(16)}${'by the clock'.padStart(20)}${'main thread'.padStart(20)}`);
  const titles = ['drawn', 'key press', 'drawn', 'key press', 'nodes', `after ${PRESSES} x more`];
  const widthOf = (index) => Math.max(10, titles[index].length + 2);
  console.log(
    ' '.repeat(16) + titles.map((title, index) => title.padStart(widthOf(index))).join(''),
  );
  const keys = ['drawn', 'key', 'drawn cpu', 'key cpu', 'nodes', 'most'];
  for (const [name, list] of visits) {
    const cells = keys.map((key, index) => cell(middle(list, key), widthOf(index)));
    console.log(name.padEnd(16) + cells.join(''));
  }
}

export async function run() {
  let asked = '';
  const feeds = new Map(COUNTS.map((count) => [String(count), feedOf(count)]));
  const tag = loaderTag('data-feed="/stories.json"');
  const site = await openSite({
    '/': pageOf('<vision-story-feed></vision-story-feed>', tag),
    '/empty': pageOf(EMPTY_PAGE, ''),
    '/stories.json': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(feeds.get(asked));
    },
  });
  const browser = await launch();
  const pages = [
    ...COUNTS.map((count) => ({ name: nameOf(count), path: '/', count })),
    { name: FLOOR, path: '/empty', count: COUNTS[0] },
  ];
  const visits = await inTurn(pages, ROUNDS, ({ name, path, count }) => {
    // Feeds are asked for without a referrer: the server is told which one is meant.
    asked = String(count);
    return measure(browser, site.address + path, name === FLOOR);
  });
  await browser.close();
  await site.close();

  print(visits);
  for (const count of COUNTS) {
    const list = visits.get(nameOf(count));
    point('story-feed', 'by the clock', count, middle(list, 'drawn'));
    point('story-feed', 'main thread', count, middle(list, 'drawn cpu'));
  }
  const [few, many] = [COUNTS[0], COUNTS.at(-1)].map((count) => visits.get(nameOf(count)));
  const growth = (key) => median(many.map((found, round) => found[key] / few[round][key]));
  console.log(`  JSON.parse of ${nameOf(COUNTS.at(-1))}: ${middle(many, 'parsing').toFixed(0)} ms`);
  const cpu = `main thread ${growth('drawn cpu').toFixed(2)}`;
  const what = `${nameOf(COUNTS.at(-1))} / ${nameOf(COUNTS[0])}, drawn`;
  const keyCost = parts(middle(visits.get(FLOOR), 'key'), middle(many, 'key cpu'));
  return [
    bar(what, growth('drawn'), MOST_GROWTH, cpu),
    bar('nodes', middle(many, 'most'), MOST_NODES),
    bar('search key press, ms', middle(many, 'key'), FRAME, keyCost),
  ].every(Boolean);
}
