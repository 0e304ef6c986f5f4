// The first drawing of 10 to 100,000 activities beside vis-timeline and TimelineJS, in one
// interleaved run on a processor four times slower than this one: from the data at hand until it is
// painted. Beside it, what no code can fall below: an empty page, and the picture that the timeline
// drew, handed over as finished HTML. The peers are installed in `timeline-peers/` when this first runs. TIMELINE_COUNTS and
// TIMELINE_ROUNDS make it shorter: TIMELINE_COUNTS=100 TIMELINE_ROUNDS=3 npm run bench timeline
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launch } from '../helpers/site.mjs';
import {
  bar,
  cell,
  CONTENT,
  FLOOR,
  heading,
  inTurn,
  middle,
  parts,
  slowDown,
  visit,
} from './measuring.mjs';
import { point } from './points.mjs';

const { TIMELINE_COUNTS = '10,100,1000,10000,100000', TIMELINE_ROUNDS = '5' } = process.env;
const COUNTS = TIMELINE_COUNTS.split(',').map(Number);
const ROUNDS = Number(TIMELINE_ROUNDS);
const SLOW = 4;
const PEERS = join(import.meta.dirname, 'timeline-peers');
const SITE = 'dist/site/v1';
const OURS = 'this timeline';
const PICTURE = 'the same, by hand';
const OTHERS = new Set([OURS, PICTURE, FLOOR]);
const KEYS = ['ms', 'drawing cpu', 'elements', 'stops'];
/** Milliseconds at most, by how many there are. */
const BARS = { 10: 50, 100: 80, 1000: 150, 10_000: 400 };
const WIDTH = 18;
const FASTER = 1 / 3;
const MOST_ELEMENTS = 1500;

const modules = (path) => join(PEERS, 'node_modules', path);
const PAGES = [
  {
    name: OURS,
    path: '/ours',
    marks: '.mark',
    head: '<script type="module" src="/v1/vision-widgets.js"></script><vision-banner hidden></vision-banner>',
    start: `const element = document.createElement('vision-phase-timeline');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify({ version: 1, title: 'T', language: 'da',
        timeZone: 'Europe/Copenhagen', updated: '2026-01-01T00:00:00Z',
        tracks: [0, 1, 2].map((id) => ({ id: 't' + id, title: 'Spor ' + id, audience: 'Alle', purpose: 'x' })),
        activities: items.map(({ id, title, day }) => ({ id: 'a' + id, title, when: day, tracks: ['t' + id % 3] })) });
      element.view = 'bars';
      element.append(script);
      begin();
      document.body.append(element);
      bench.root = () => element.shadowRoot;`,
    ready: `await import('/v1/widgets/phase-timeline.js');`,
  },
  {
    name: 'vis-timeline 8',
    path: '/vis',
    most: 10_000,
    marks: '.vis-item',
    head: '<link rel="stylesheet" href="/vis.css"><script src="/vis.js"></script><div id="t"></div>',
    start: `const groups = [0, 1, 2].map((id) => ({ id, content: 'Spor ' + id }));
      const data = items.map(({ id, title, day }) => ({ id, content: title, start: day, group: id % 3 }));
      begin();
      new vis.Timeline(document.querySelector('#t'), data, groups, {});`,
    ready: '',
  },
  {
    name: 'TimelineJS 3',
    path: '/timelinejs',
    most: 100,
    marks: '.tl-timemarker',
    head: '<link rel="stylesheet" href="/tl.css"><script src="/tl.js"></script><div id="t" style="height:600px"></div>',
    start: `const events = items.map(({ title, day }) => {
        const [year, month, date] = day.split('-').map(Number);
        return { start_date: { year, month, day: date }, text: { headline: title } };
      });
      begin();
      new TL.Timeline('t', { events }, { language: 'en' });`,
    ready: '',
  },
  {
    name: PICTURE,
    path: '/by-hand',
    marks: '.mark',
    head: '',
    start: `const element = document.createElement('div');
      begin();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(picture.css);
      element.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
      element.shadowRoot.innerHTML = picture.html;
      document.body.append(element);
      bench.root = () => element.shadowRoot;`,
    ready: `const picture = await (await fetch('/picture')).json();`,
  },
  {
    name: FLOOR,
    path: '/empty',
    marks: '.mark',
    head: '',
    start: `const element = document.createElement('p');
      element.className = 'mark';
      element.textContent = items[0].title;
      begin();
      document.body.append(element);`,
    ready: '',
  },
];

const FILES = {
  '/vis.js': modules('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'),
  '/vis.css': modules('vis-timeline/styles/vis-timeline-graph2d.min.css'),
  '/tl.js': modules('@knight-lab/timelinejs/dist/js/timeline.js'),
  '/tl.css': modules('@knight-lab/timelinejs/dist/css/timeline.css'),
};

const pageOf = ({
  head,
  marks,
  start,
  ready,
}) => `<!doctype html><html lang="da"><meta charset="utf-8">
<title>Tidslinje</title><link rel="icon" href="data:,"><body>${CONTENT}${head}<script type="module">
const bench = { root: () => document };
const { mark, done, drawn } = globalThis.measuring;
globalThis.draw = async (count) => {
  const items = Array.from({ length: count }, (_, id) => ({ id, title: 'Temamøde nummer ' + id,
    day: new Date(Date.UTC(2024, 0, 1 + (id * 37) % 3600)).toISOString().slice(0, 10) }));
  ${ready}
  let started;
  const begin = () => {
    mark('drawing');
    started = performance.now();
  };
  ${start}
  const ms = (await drawn(() => bench.root()?.querySelector('${marks}'))) - started;
  done('drawing');
  const root = bench.root();
  return { ms, elements: root.querySelectorAll('*').length,
    stops: [...root.querySelectorAll('${marks}')].filter((mark) => mark.matches('button, a, [tabindex]')).length };
};
globalThis.isReady = true;
</script>`;

async function serveAll(bytes) {
  let picture = {};
  const server = createServer((request, response) => void answer(request.url, response));
  async function answer(url, response) {
    const page = PAGES.find(({ path }) => path === url);
    const file = FILES[url] ?? (url.startsWith('/v1/') ? join(SITE, url.slice(3)) : undefined);
    if (page) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(pageOf(page));
    } else if (file && existsSync(file)) {
      const body = await readFile(file);
      bytes.set(url, brotliCompressSync(body).length);
      response.setHeader('Content-Type', file.endsWith('css') ? 'text/css' : 'text/javascript');
      response.end(body);
    } else if (url === '/picture') {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(picture));
    } else {
      response.statusCode = 404;
      response.end();
    }
  }
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    server,
    address: `http://127.0.0.1:${server.address().port}`,
    give: (drawn) => (picture = drawn),
  };
}

async function open(page, url) {
  await page.goto(url);
  await page.waitForFunction('globalThis.isReady', undefined, { timeout: 30_000 });
  await page.waitForLoadState('networkidle');
}

const measure = (browser, url, count) =>
  visit(browser, {}, async ({ page, session }) => {
    await open(page, url);
    await slowDown(session, SLOW);
    return page.evaluate((many) => globalThis.draw(many), count);
  });

/** What the timeline draws, as HTML and CSS. */
const pictureOf = (browser, url, count) =>
  visit(browser, {}, async ({ page }) => {
    await open(page, url);
    await page.evaluate((many) => globalThis.draw(many), count);
    return page.evaluate(() => {
      const { shadowRoot } = document.querySelector('vision-phase-timeline');
      const rules = shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      return { html: shadowRoot.innerHTML, css: rules.map(({ cssText }) => cssText).join('\n') };
    });
  });

/** Those that do not take most of a minute a visit with as many. */
const pagesFor = (count) => PAGES.filter(({ most = Infinity }) => count <= most);

function print(count, visits, bytes) {
  heading(
    `First drawing of ${count.toLocaleString('en')} activities, ${SLOW}x CPU`,
    `ms, medians of ${ROUNDS}`,
  );
  const titles = ['by the clock', 'main thread', 'elements', 'marks for the keyboard', 'kB br'];
  console.log(' '.repeat(WIDTH) + titles.map((title) => title.padStart(title.length + 2)).join(''));
  for (const [name, list] of visits) {
    const paths = new Set(list.flatMap((found) => found.paths));
    const size = [...paths].reduce((sum, path) => sum + (bytes.get(path) ?? 0), 0) / 1000;
    const values = [...KEYS.map((key) => middle(list, key)), size];
    const cells = values.map((value, index) =>
      cell(value, titles[index].length + 2, index === KEYS.length ? 1 : 0),
    );
    console.log(name.padEnd(WIDTH) + cells.join(''));
  }
}

/** How much of the time is the browser's, for a picture that is finished when it comes. */
function byHand(picture, ours, most) {
  const said = `the same by hand takes ${picture.toFixed(0)}`;
  if (picture > most) return `${said}, so that no code can hold it`;
  return `${said}: reading the feed, laying it out and making its elements the other ${Math.max(0, ours - picture).toFixed(0)}`;
}

/** Prints the bars; whether they are held. */
function judge(count, visits) {
  const of = (name, key) => middle(visits.get(name), key);
  const held = [bar('elements', of(OURS, 'elements'), MOST_ELEMENTS)];
  if (BARS[count]) {
    const beside = `${parts(of(FLOOR, 'ms'), of(OURS, 'drawing cpu'))}, ${byHand(of(PICTURE, 'ms'), of(OURS, 'ms'), BARS[count])}`;
    held.push(bar('by the clock, ms', of(OURS, 'ms'), BARS[count], beside));
  }
  for (const name of visits.keys()) {
    if (OTHERS.has(name)) continue;
    const ratio = (key) => of(OURS, key) / of(name, key);
    const beside = `main thread ${ratio('drawing cpu').toFixed(2)}`;
    held.push(bar(`this / ${name}`, ratio('ms'), FASTER, beside));
  }
  return held.every(Boolean);
}

export async function run() {
  if (!existsSync(join(PEERS, 'node_modules'))) {
    execFileSync('npm', ['ci', '--legacy-peer-deps', '--prefix', PEERS], { stdio: 'inherit' });
  }
  const bytes = new Map();
  const { server, address, give } = await serveAll(bytes);
  const browser = await launch();
  let held = true;
  try {
    for (const count of COUNTS) {
      give(await pictureOf(browser, `${address}/ours`, count));
      const visits = await inTurn(pagesFor(count), ROUNDS, ({ path }) =>
        measure(browser, address + path, count),
      );
      print(count, visits, bytes);
      for (const [name, list] of visits) {
        point('phase-timeline', name, count, middle(list, 'ms'));
        point('phase-timeline-cpu', name, count, middle(list, 'drawing cpu'));
      }
      held = judge(count, visits) && held;
    }
  } finally {
    await browser.close();
    server.close();
  }
  return held;
}
