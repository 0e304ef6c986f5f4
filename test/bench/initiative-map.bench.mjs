// The initiative map beside Leaflet with the same marks, on a processor four times as slow. Bars: at
// most as long as Leaflet takes for its marks alone at 1,000 and 10,000, 1,500 live nodes, and the
// milliseconds that are printed beside each figure; on a busy machine those say little. A filter is
// pressed on a page that has stood still, as readers do: the frame it leads to begins at once, where
// one that is pressed just after another frame waits for the screen's next. What a frame without any
// change takes, pressed for in the same way, is printed beside it and is part of it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { point } from './points.mjs';

const SLOWER = 4;
const ROUNDS = 5;
const MOST_NODES = 1500;
const BARS = [
  { count: 10, render: 50, filter: 16 },
  { count: 100, render: 80, filter: 16 },
  { count: 1000, render: 150, filter: 50, beats: true },
  { count: 10_000, render: 400, filter: 100, beats: true },
];

const PAGE = `<!doctype html><meta charset="utf-8"><title>Bench</title>
<script type="module" src="/map.js"></script><script type="module" src="/leaflet.js"></script>`;

const LEAFLET = `
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
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
    );
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
  const start = performance.now();
  document.body.append(element);
  await ready;
  const render = (await painted()) - start;
  const walker = document.createTreeWalker(root());
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  // As a reader does: the filters are opened, and one is chosen.
  (await drawn('.tools .button')).click();
  (await drawn('[aria-controls=filters-goal]')).click();
  const choice = await drawn('#filters-goal input');
  while (!root().querySelector('.map-buttons button')) await new Promise(requestAnimationFrame);
  const stoodStill = async () => {
    await painted();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => globalThis.requestIdleCallback(resolve));
  };
  await stoodStill();
  const emptyStart = performance.now();
  const empty = (await painted()) - emptyStart;
  const before = root().querySelector('.filters-result').textContent;
  await stoodStill();
  const filterStart = performance.now();
  choice.click();
  // The frame that the press leads to: what has been filtered stands in it.
  const filter = (await painted()) - filterStart;
  if (root().querySelector('.filters-result').textContent === before) {
    throw new Error('painted before it was filtered');
  }
  await drawn('.filters-chosen');
  element.remove();
  globalThis.history.replaceState(null, '', location.pathname);
  return { render, filter, empty, nodes };
}

async function measureLeaflet(text) {
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
    );
  const start = performance.now();
  const items = JSON.parse(text).initiatives.map(({ title, goals, places: [place] }) => ({
    ...place,
    title,
    goals,
  }));
  const map = globalThis.drawLeaflet(items);
  const render = (await painted()) - start;
  const nodes = document.querySelectorAll('.leaflet-container *').length;
  await new Promise((resolve) => setTimeout(resolve, 100));
  const filterStart = performance.now();
  map.draw(items.filter(({ goals }) => goals.includes('g1')));
  const filter = (await painted()) - filterStart;
  map.remove();
  return { render, filter, nodes };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const middle = (runs) => ({
  render: median(runs.map(({ render }) => render)),
  filter: median(runs.map(({ filter }) => filter)),
  empty: median(runs.map(({ empty = 0 }) => empty)),
  nodes: Math.max(...runs.map(({ nodes }) => nodes)),
});

async function bundle(folder) {
  const options = {
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    logLevel: 'error',
  };
  await build({
    ...options,
    entryPoints: { map: 'src/widgets/initiative-map/define.ts' },
    splitting: true,
    conditions: ['production'],
    outdir: folder,
  });
  await build({
    ...options,
    stdin: { contents: LEAFLET, resolveDir: process.cwd() },
    outfile: join(folder, 'leaflet.js'),
  });
}

export async function run() {
  const folder = await mkdtemp(join(tmpdir(), 'vision-bench-'));
  await bundle(folder);
  const site = await serve(folder, { pages: { '/': PAGE } });
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: CHROMIUM_ARGS,
  });
  let held = true;
  console.log(`Initiative map beside Leaflet 1.9.4, ${SLOWER}× slower, medians of ${ROUNDS} (ms)`);
  console.log('                 ours                                       Leaflet (marks alone)');
  console.log(
    'initiatives   render (bar)  filter (bar)  empty frame  nodes   render  filter   nodes',
  );
  for (const { count, render, filter, beats = false } of BARS) {
    const text = feedOf(count);
    const runs = { ours: [], leaflet: [] };
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.address);
    await page.waitForFunction(
      () => globalThis.drawLeaflet && globalThis.customElements.get('vision-initiative-map'),
    );
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    for (let round = 0; round <= ROUNDS; round++) {
      const [ours, leaflet] = [
        await page.evaluate(measureOurs, text),
        await page.evaluate(measureLeaflet, text),
      ];
      // The first is a warm-up.
      if (round > 0) (runs.ours.push(ours), runs.leaflet.push(leaflet));
    }
    await page.close();
    const [ours, leaflet] = [middle(runs.ours), middle(runs.leaflet)];
    point('initiative-map', 'this map', count, ours.render);
    point('initiative-map', 'Leaflet, marks alone', count, leaflet.render);
    const isInTime = ours.render <= render && ours.filter <= filter;
    const isFaster = !beats || ours.render <= leaflet.render;
    const isHeld = ours.nodes <= MOST_NODES && isInTime && isFaster;
    held &&= isHeld;
    const cells = [
      String(count).padStart(11),
      `${ours.render.toFixed(0)} (${render})`.padStart(14),
      `${ours.filter.toFixed(0)} (${filter})`.padStart(13),
      ours.empty.toFixed(0).padStart(12),
      String(ours.nodes).padStart(6),
      leaflet.render.toFixed(0).padStart(9),
      leaflet.filter.toFixed(0).padStart(7),
      String(leaflet.nodes).padStart(7),
    ];
    console.log(`${cells.join(' ')}  ${isHeld ? 'held' : 'NOT HELD'}`);
  }
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
  return held;
}
