// The first drawing of 10 to 10,000 activities beside vis-timeline and TimelineJS, in one
// interleaved run on a processor four times slower than this one: from the data at hand until it is
// painted. The peers are installed in `timeline-peers/` when this first runs. TIMELINE_COUNTS and
// TIMELINE_ROUNDS make it shorter: TIMELINE_COUNTS=100 TIMELINE_ROUNDS=3 npm run bench timeline
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launch } from '../helpers/site.mjs';
import { point } from './points.mjs';

const { TIMELINE_COUNTS = '10,100,1000,10000', TIMELINE_ROUNDS = '5' } = process.env;
const COUNTS = TIMELINE_COUNTS.split(',').map(Number);
const ROUNDS = Number(TIMELINE_ROUNDS);
const SLOW = 4;
const PEERS = join(import.meta.dirname, 'timeline-peers');
const SITE = 'dist/site/v1';
/** With more, it takes most of a minute a visit. */
const MOST_FOR_TIMELINEJS = 100;
/** Milliseconds at most, by how many there are. */
const BARS = { 10: 50, 100: 80, 1000: 150, 10_000: 400 };
const FASTER = 1 / 3;
const MOST_ELEMENTS = 1500;

const modules = (path) => join(PEERS, 'node_modules', path);
const PAGES = [
  {
    name: 'this timeline',
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
<title>Tidslinje</title><link rel="icon" href="data:,"><body>${head}<script type="module">
const bench = { root: () => document };
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
globalThis.draw = async (count) => {
  const items = Array.from({ length: count }, (_, id) => ({ id, title: 'Temamøde nummer ' + id,
    day: new Date(Date.UTC(2024, 0, 1 + (id * 37) % 3600)).toISOString().slice(0, 10) }));
  ${ready}
  let started;
  const begin = () => { started = performance.now(); };
  ${start}
  while (!bench.root()?.querySelector('${marks}')) await frame();
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
  const ms = performance.now() - started;
  const root = bench.root();
  return { ms, elements: root.querySelectorAll('*').length,
    stops: [...root.querySelectorAll('${marks}')].filter((mark) => mark.matches('button, a, [tabindex]')).length };
};
globalThis.isReady = true;
</script>`;

async function serveAll(bytes) {
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
    } else {
      response.statusCode = 404;
      response.end();
    }
  }
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}` };
}

async function visit(browser, url, count) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const paths = [];
    page.on('request', (request) => paths.push(new URL(request.url()).pathname));
    await page.goto(url);
    await page.waitForFunction('globalThis.isReady', undefined, { timeout: 30_000 });
    await page.waitForLoadState('networkidle');
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
    const found = await page.evaluate((many) => globalThis.draw(many), count);
    return { ...found, paths };
  } finally {
    await context.close();
  }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const shuffled = (items) => items.toSorted(() => Math.random() - 0.5);

async function runAll(browser, address, count) {
  const pages = PAGES.filter(
    ({ name }) => count <= MOST_FOR_TIMELINEJS || !name.startsWith('TimelineJS'),
  );
  const visits = new Map(pages.map(({ name }) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { name, path } of shuffled(pages)) {
      const found = await visit(browser, address + path, count);
      // The first warms up.
      if (round > 0) visits.get(name).push(found);
    }
  }
  return visits;
}

export async function run() {
  if (!existsSync(join(PEERS, 'node_modules'))) {
    execFileSync('npm', ['ci', '--legacy-peer-deps', '--prefix', PEERS], { stdio: 'inherit' });
  }
  const bytes = new Map();
  const { server, address } = await serveAll(bytes);
  const browser = await launch();
  let held = true;
  const bar = (text, value, most) => {
    held &&= value <= most;
    console.log(
      `  ${text.padEnd(36)} ${value.toFixed(2)} (at most ${most.toFixed(2)}): ${value <= most ? 'held' : 'NOT HELD'}`,
    );
  };
  try {
    for (const count of COUNTS) {
      const visits = await runAll(browser, address, count);
      console.log(`\nFirst drawing of ${count.toLocaleString('en')} activities, ${SLOW}x CPU`);
      const times = new Map();
      for (const [name, list] of visits) {
        const ms = median(list.map((found) => found.ms));
        times.set(name, ms);
        point('phase-timeline', name, count, ms);
        const size = [...new Set(list[0].paths)].reduce(
          (sum, path) => sum + (bytes.get(path) ?? 0),
          0,
        );
        const { elements, stops } = list[0];
        console.log(
          `${name.padEnd(16)} ${ms.toFixed(0).padStart(7)} ms ${String(elements).padStart(7)} elements ${String(stops).padStart(5)} marks for the keyboard ${(size / 1000).toFixed(1).padStart(7)} kB br`,
        );
        if (name === 'this timeline') bar('elements', elements, MOST_ELEMENTS);
      }
      const ours = times.get('this timeline');
      if (BARS[count]) bar('milliseconds', ours, BARS[count]);
      for (const [name, ms] of times) {
        if (name !== 'this timeline') bar(`this / ${name}`, ours / ms, FASTER);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return held;
}
