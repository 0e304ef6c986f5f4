// The initiative map beside Leaflet with the same marks, and beside marks and rows that are written
// without any library, on a processor four times as slow. Bars: at most as long as Leaflet takes for
// its marks alone at 1,000 and 10,000, 1,500 live nodes, and the milliseconds that are printed beside
// each figure; on a busy machine those say little. Each is drawn in a page of its own, which has drawn
// none before, and "again" in one that has. A filter is pressed where filters have been pressed, and on
// a page that has stood still, as readers do: the frame it leads to begins at once, where one that is
// pressed just after another frame waits for the screen's next. MAP_COUNTS and MAP_ROUNDS make it
// shorter.
import { build } from 'esbuild';
import { launch, openSite } from '../helpers/site.mjs';
import {
  bar,
  byName,
  cell,
  CONTENT,
  FLOOR,
  heading,
  inTurn,
  middle,
  parts,
  prepare,
  slowDown,
} from './measuring.mjs';
import { point } from './points.mjs';
import { DONE, listen } from './processor.mjs';

const SLOWER = 4;
const MOST_NODES = 1500;
const BARS = [
  { count: 10, render: 50, filter: 16 },
  { count: 100, render: 80, filter: 16 },
  { count: 1000, render: 150, filter: 50, beats: true },
  { count: 10_000, render: 400, filter: 100, beats: true },
  { count: 100_000 },
];
const { MAP_COUNTS = '10,100,1000,10000,100000', MAP_ROUNDS = '5' } = process.env;
const COUNTS = MAP_COUNTS.split(',').map(Number);
const ROUNDS = Number(MAP_ROUNDS);
const OURS = 'this map';
const LEAFLET = 'Leaflet 1.9';
/** Ten rows, and as many marks as a map of any number shows, made and thrown away without a library. */
const BY_HAND = 'hand-written';
const PAGES = [
  { name: OURS, measure: measureOurs },
  // With more, it takes most of a minute a visit.
  { name: LEAFLET, measure: measureLeaflet, most: 10_000 },
  { name: BY_HAND, measure: measureByHand },
  { name: FLOOR, measure: measureFloor },
];

const PAGE = `<!doctype html><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">${CONTENT}
<script type="module" src="/v1/widgets/initiative-map.js"></script>
<script type="module" src="/leaflet.js"></script>`;

const LEAFLET_CODE = `
import * as L from 'leaflet';
globalThis.drawLeaflet = (places) => {
  const div = document.createElement('div');
  div.style.width = '680px';
  div.style.height = '400px';
  document.body.append(div);
  const map = L.map(div, { zoomAnimation: false }).setView([55.65, 12.3], 12);
  const group = L.layerGroup().addTo(map);
  const draw = (list) => {
    group.clearLayers();
    for (const { lat, lon, title } of list) {
      L.marker([lat, lon], { title, icon: L.divIcon({ html: 'A', iconSize: [28, 28] }) }).addTo(group);
    }
  };
  draw(places);
  return { draw, remove: () => { map.remove(); div.remove(); } };
};`;

function feedOf(count) {
  const initiatives = Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    title: `Initiativ ${index}`,
    summary: 'En sætning om, hvad der går i gang, og hvem det er for.',
    scale: index % 20 === 0 ? 'flagship' : index % 5 === 0 ? 'large' : 'small',
    origin: index % 2 ? 'existing' : 'new',
    status: 'active',
    statusDate: '2024-03-04',
    owner: 'Center for Kultur',
    goals: [`g${index % 4}`],
    phases: ['f1'],
    partners: ['Foreningen'],
    places: [
      {
        name: `Sted ${index}`,
        lat: 55.6 + ((index * 0.000731) % 0.1),
        lon: 12.2 + ((index * 0.00377) % 0.2),
      },
    ],
  }));
  const square = [[12.2, 55.6], [12.4, 55.6], [12.4, 55.7], [12.2, 55.7], [12.2, 55.6]]; // prettier-ignore
  return JSON.stringify({
    version: 1,
    title: 'Initiativer',
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    updated: '2026-05-01T08:00:00+02:00',
    goals: [0, 1, 2, 3].map((index) => ({ id: `g${index}`, title: `Mål ${index}`, summary: 'x' })),
    phases: [{ id: 'f1', title: 'Fase 1', purpose: 'x', when: '2024' }],
    initiatives,
    map: { outline: { type: 'Polygon', coordinates: [square] } },
  });
}

/** Runs in the page: everything from the feed's text to the painted map, then one filter. */
async function measureOurs(text) {
  const { painted, span, stoodStill } = globalThis.measuring;
  const element = document.createElement('vision-initiative-map');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  element.append(script);
  const ready = new Promise((resolve) => element.addEventListener('vision-ready', resolve));
  const root = () => element.shadowRoot;
  const drawn = async (selector) => {
    while (!root().querySelector(selector)) await new Promise(requestAnimationFrame);
    return root().querySelector(selector);
  };
  const render = await span('render', async () => {
    document.body.append(element);
    await ready;
    await painted();
  });
  const walker = document.createTreeWalker(root());
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  // As a reader does: the filters are opened, and one is chosen.
  (await drawn('.tools .button')).click();
  (await drawn('[aria-controls=filters-goal]')).click();
  const choice = await drawn('#filters-goal input');
  while (!root().querySelector('.map-buttons button')) await new Promise(requestAnimationFrame);
  const before = root().querySelector('.filters-result').textContent;
  await stoodStill();
  const filter = await span('filter', () => {
    choice.click();
    // The frame that the press leads to: what has been filtered stands in it.
    return painted();
  });
  if (root().querySelector('.filters-result').textContent === before) {
    throw new Error('painted before it was filtered');
  }
  await drawn('.filters-chosen');
  element.remove();
  globalThis.history.replaceState(null, '', location.pathname);
  return { render, filter, nodes };
}

async function measureLeaflet(text) {
  const { painted, span, stoodStill } = globalThis.measuring;
  let items;
  let map;
  const render = await span('render', () => {
    items = JSON.parse(text).initiatives.map(({ title, goals, places: [place] }) => ({
      ...place,
      title,
      goals,
    }));
    map = globalThis.drawLeaflet(items);
    return painted();
  });
  const nodes = document.querySelectorAll('.leaflet-container *').length;
  await stoodStill();
  const filter = await span('filter', () => {
    map.draw(items.filter(({ goals }) => goals.includes('g1')));
    return painted();
  });
  map.remove();
  return { render, filter, nodes };
}

/** The least that a page does which draws the same marks and rows anew, with next to no looks. */
async function measureByHand(text) {
  const { painted, span, stoodStill } = globalThis.measuring;
  const [rows, marks] = [10, 60];
  const make = (name, ...content) => {
    const element = document.createElement(name);
    element.append(...content);
    return element;
  };
  const root = make('div');
  root.style.cssText = 'display: grid; grid-template-columns: 58fr 42fr';
  const markOf = ({ title, places: [{ name, lat, lon }] }) => {
    const mark = make('button', 'A');
    mark.setAttribute('aria-label', `${title}, ${name}`);
    mark.style.cssText = `position: absolute; left: ${(lon - 12.2) * 500}%; top: ${(lat - 55.6) * 1000}%`;
    return mark;
  };
  const rowOf = ({ title, owner, partners, places: [{ name }] }) =>
    make(
      'li',
      make('span', 'A'),
      make('h3', make('a', title)),
      make('p', make('b', 'I gang, fase 1'), ` · opdateret 4. marts 2024 · ${owner}`),
      make('p', `Lille · Nyt · ${name}`),
      make('p', `Sammen med ${partners.join()}`),
      make('ul', make('li', make('span', 'A'), make('span', 'Mål 0'))),
    );
  const draw = (items) => {
    const map = make('div', ...items.slice(0, marks).map(markOf));
    map.style.cssText = 'position: relative; aspect-ratio: 2';
    root.replaceChildren(map, make('ul', ...items.slice(0, rows).map(rowOf)));
  };
  let items;
  const render = await span('render', () => {
    items = JSON.parse(text).initiatives;
    draw(items);
    document.body.append(root);
    return painted();
  });
  await stoodStill();
  const filter = await span('filter', () => {
    draw(items.filter(({ goals }) => goals.includes('g0')));
    return painted();
  });
  root.remove();
  return { render, filter };
}

/** The same of a page that draws one element, and then changes its text. */
async function measureFloor() {
  const { painted, span, stoodStill } = globalThis.measuring;
  const element = document.createElement('p');
  element.textContent = 'Tekst';
  const render = await span('render', () => {
    document.body.append(element);
    return painted();
  });
  await stoodStill();
  const filter = await span('filter', () => {
    element.textContent = 'Anden tekst';
    return painted();
  });
  element.remove();
  return { render, filter };
}

/** Runs in the page before anything of it. */
function standStill() {
  const { measuring } = globalThis;
  measuring.stoodStill = async () => {
    await measuring.painted();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => globalThis.requestIdleCallback(resolve));
  };
}

async function leaflet() {
  const { outputFiles } = await build({
    stdin: { contents: LEAFLET_CODE, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    logLevel: 'error',
    write: false,
  });
  const [{ text }] = outputFiles;
  return (_, response) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(text);
}

async function openPage(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(prepare, DONE);
  await page.addInitScript(standStill);
  await page.goto(address);
  await page.waitForFunction(
    () => globalThis.drawLeaflet && globalThis.customElements.get('vision-initiative-map'),
  );
  await page.waitForLoadState('networkidle');
  await slowDown(await context.newCDPSession(page), SLOWER);
  return page;
}

function print(count, visits) {
  heading(
    `${count.toLocaleString('en')} initiatives, ${SLOWER}x CPU`,
    `ms, medians of ${ROUNDS}; Leaflet draws its marks alone`,
  );
  console.log(`${' '.repeat(16)}${'by the clock'.padStart(30)}${'main thread'.padStart(30)}`);
  const spans = ['render', 'again', 'filter'];
  const titles = [...spans, ...spans, 'nodes'];
  console.log(' '.repeat(16) + titles.map((title) => title.padStart(10)).join(''));
  for (const [name, list] of visits) {
    const keys = [...spans, ...spans.map((span) => `${span} cpu`), 'nodes'];
    console.log(name.padEnd(16) + keys.map((key) => cell(middle(list, key), 10)).join(''));
  }
}

/** Prints the bars of so many; whether they are held. */
function judge({ render, filter, beats }, visits) {
  const of = (name, key) => middle(visits.get(name) ?? [], key);
  const inTime = (what, most) =>
    bar(
      `${what}, ms`,
      of(OURS, what),
      most,
      `${parts(of(FLOOR, what), of(OURS, `${what} cpu`))}, ${BY_HAND} takes ${of(BY_HAND, what).toFixed(0)}`,
    );
  const ratio = (key) => of(OURS, key) / of(LEAFLET, key);
  const cpu = `main thread ${ratio('render cpu').toFixed(2)}`;
  return [
    ...(render ? [inTime('render', render), inTime('filter', filter)] : []),
    ...(beats ? [bar(`render / ${LEAFLET}`, ratio('render'), 1, cpu)] : []),
    bar('nodes', Math.max(...visits.get(OURS).map(({ nodes }) => nodes)), MOST_NODES),
  ].every(Boolean);
}

/** So many initiatives: all draw them in turn. */
async function runOne(browser, address, bars) {
  const { count } = bars;
  const text = feedOf(count);
  const pages = PAGES.filter(({ most = Infinity }) => count <= most);
  async function look(page, measure) {
    const heard = await listen(browser);
    const found = await page.evaluate(measure, text);
    return { ...found, ...byName(await heard()) };
  }
  const used = await openPage(browser, address);
  const visits = await inTurn(pages, ROUNDS, async ({ measure }) => {
    const { render: again, 'render cpu': againCpu, ...later } = await look(used, measure);
    const fresh = await openPage(browser, address);
    const { render, 'render cpu': cpu } = await look(fresh, measure);
    await fresh.context().close();
    return { render, 'render cpu': cpu, again, 'again cpu': againCpu, ...later };
  });
  await used.context().close();
  print(count, visits);
  for (const [name, list] of visits) {
    point('initiative-map', name, count, middle(list, 'render'));
    point('initiative-map-cpu', name, count, middle(list, 'render cpu'));
  }
  return judge(bars, visits);
}

export async function run() {
  const site = await openSite({ '/': PAGE, '/leaflet.js': await leaflet() });
  const browser = await launch();
  let held = true;
  try {
    for (const bars of BARS.filter(({ count }) => COUNTS.includes(count))) {
      held = (await runOne(browser, site.address, bars)) && held;
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return held;
}
