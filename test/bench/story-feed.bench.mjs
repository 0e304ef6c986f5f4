// What a growing story feed costs its readers: the first picture of it, its nodes, a key press in
// the search field. Bars: once the feed is parsed, 10,000 stories are painted as soon as 100, but for
// what a machine varies by; at most 1,500 live nodes, texts and comments among them, however often
// more are shown. Needs the built site.
import { launch, loaderTag, openSite, pageOf } from '../helpers/site.mjs';

const COUNTS = [100, 1000, 10_000];
const ROUNDS = 9;
const MOST_NODES = 1500;
/** From parsed to painted, 10,000 beside 100 in the same round, the median of the rounds. */
const MOST_GROWTH = 1.3;
/** How often a reader asks for more. */
const PRESSES = 12;
const SLOW = 4;

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

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** In the page: when the feed has been parsed, when its stories are painted; nodes; two changes. */
async function measure(browser, address, count) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  await page.addInitScript(() => {
    const parse = JSON.parse;
    JSON.parse = (text) => {
      const start = performance.now();
      const value = parse(text);
      if (value?.stories) {
        globalThis.__parsed = performance.now();
        globalThis.__parsing = globalThis.__parsed - start;
      }
      return value;
    };
    document.addEventListener('vision-ready', () => {
      window.requestAnimationFrame(() =>
        setTimeout(() => (globalThis.__painted = performance.now())),
      );
    });
  });
  await page.goto(`${address}/?n=${count}`);
  await page.waitForFunction(() => globalThis.__painted);
  const found = await page.evaluate(async (presses) => {
    const root = document.querySelector('vision-story-feed').shadowRoot;
    const frame = () =>
      new Promise((resolve) =>
        window.requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      );
    const until = async (holds) => {
      while (!holds()) await frame();
    };
    const all = (node) => {
      let count = 0;
      const walker = document.createTreeWalker(node);
      while (walker.nextNode()) count += 1;
      return count;
    };
    const drawn = globalThis.__painted - globalThis.__parsed;
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
    const type = async (text) => {
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
      await frame();
      return (await frame()) - start;
    };
    await type('n');
    const median = (numbers) => numbers.toSorted((a, b) => a - b)[1];
    const keys = [await type('nu'), await type('num'), await type('numm')];
    return { drawn, parsing: globalThis.__parsing, nodes, most, key: median(keys) };
  }, PRESSES);
  await context.close();
  return found;
}

export async function run() {
  let asked = '';
  const feeds = new Map(COUNTS.map((count) => [String(count), feedOf(count)]));
  const tag = loaderTag('data-feed="/stories.json"');
  const site = await openSite({
    '/': pageOf('<vision-story-feed></vision-story-feed>', tag),
    '/stories.json': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(feeds.get(asked));
    },
  });
  const browser = await launch();
  const rows = new Map(COUNTS.map((count) => [count, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const count of COUNTS) {
      // Feeds are asked for without a referrer: the server is told which one is meant.
      asked = String(count);
      const found = await measure(browser, site.address, count);
      if (round > 0) rows.get(count).push(found);
    }
  }
  await browser.close();
  await site.close();

  console.log(`Story feed, ${SLOW}x CPU, medians of ${ROUNDS}`);
  console.log(`  stories  parsed→painted      nodes  after ${PRESSES} × more   key press`);
  const middle = (count, key) => median(rows.get(count).map((found) => found[key]));
  for (const count of COUNTS) {
    const cells = [
      String(count).padStart(9),
      `${middle(count, 'drawn').toFixed(0)} ms`.padStart(15),
      ...['nodes', 'most'].map((key) => String(middle(count, key)).padStart(10)),
      `${middle(count, 'key').toFixed(0)} ms`.padStart(17),
    ];
    console.log(cells.join(' '));
  }
  const [few, many] = [rows.get(100), rows.get(10_000)];
  const growth = median(many.map(({ drawn }, round) => drawn / few[round].drawn));
  const most = middle(10_000, 'most');
  const held = growth <= MOST_GROWTH && most <= MOST_NODES;
  console.log(`JSON.parse of 10,000: ${middle(10_000, 'parsing').toFixed(0)} ms`);
  console.log(`10,000 beside 100: ${growth.toFixed(2)} x the time (at most ${MOST_GROWTH})`);
  console.log(`nodes at most ${most} (at most ${MOST_NODES})`);
  console.log(held ? 'held' : 'NOT HELD');
  return held;
}
