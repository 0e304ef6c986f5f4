// The pages that are measured, each built to the least that shows a month, and a server for them
// that compresses as a municipality's would.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { elementSnippet, loaderScript, ownPageSnippet } from '../../../demo/builder/snippets.ts';
import { FLOOR } from '../measuring.mjs';

/** Our page too, where the rows that a key press brings are put in place as finished HTML. */
export const BY_HAND = 'the same by hand';

/** What a feed of very many in parts is held against: as many a day, and no more than these. */
export const FEW = 1000;
export const OF_FEW = 'in parts, of 1,000';
export const FEW_A_DAY = 'in parts, as few a day';

const PEERS = join(import.meta.dirname, '../peers');
const DIST = 'dist';
/** Stands for the server in what the builder gives. */
const ORIGIN = 'http://localhost/';
/**
 * What each is called in the table, and its address. Ours are what the builder gives for a page of one's
 * own: the script, what to fetch beside it, and the element. Where a site's template has the script
 * there is only that. The peer with such lines tells what they alone are worth; a slow line tells it.
 */
export const PAGES = [
  { name: 'this calendar', path: '/ours' },
  { name: 'this, in parts', path: '/parts' },
  { name: 'this, by the script alone', path: '/ours-script', isScriptAlone: true },
  { name: 'in parts, by the script', path: '/parts-script', isScriptAlone: true },
  { name: FEW_A_DAY, path: '/parts-sparse' },
  { name: OF_FEW, path: '/parts', count: FEW },
  { name: BY_HAND, path: '/by-hand' },
  { name: 'hand-written', path: '/hand-written' },
  { name: 'FullCalendar 7', path: '/fullcalendar-7' },
  { name: 'FullCalendar 7, hinted', path: '/fullcalendar-7-hinted' },
  { name: 'FullCalendar 6', path: '/fullcalendar-6' },
  { name: 'EventCalendar 5', path: '/event-calendar' },
  { name: 'Schedule-X 4', path: '/schedule-x' },
  { name: FLOOR, path: '/empty' },
];

const head = (attributes) =>
  `<!doctype html><html lang="da" ${attributes}><meta charset="utf-8"><title>Kalender</title><link rel="icon" href="data:,">`;

const WISH = {
  widget: 'event-calendar',
  options: { view: 'month' },
  page: '#',
  text: 'Se kalenderen',
};

/** Our page; what the benchmark asks of it reaches into the shadow root. */
function ownPage(feed, snippet) {
  const code = snippet(WISH, { base: ORIGIN, feed: ORIGIN + feed });
  // The page is the server's own, whose address nobody knows yet.
  return `${head('')}<script>${OURS}</script>\n${code.replaceAll(ORIGIN, '/')}`;
}

const scriptAlone = (wish, published) => `${loaderScript(published)}\n${elementSnippet(wish)}`;

/** What the peer's page could have for the same. */
const peerHints = (name, feed) => `<link rel="modulepreload" href="/${name}.js">
<link rel="preload" href="/${name}.css" as="style">
<link rel="preload" href="${feed}" as="fetch" crossorigin="anonymous">`;

const peerPage = (name, feed, hints = '') => `${head(`data-feed="${feed}"`)}
${hints}<link rel="stylesheet" href="/${name}.css"><div id="calendar"></div>
<script type="module" src="/${name}.js"></script>`;

const EMPTY_PAGE = `${head('')}
<p class="event">0</p>
<script>
const event = document.querySelector('.event');
const grow = () => { event.textContent += '0'; };
globalThis.bench = { events: '.event', field: event, next: grow, list: grow, find: grow, key: grow };
</script>`;

/** So many rows has a screen of this size room for. */
const ROWS = 6;
/** Until all of a search is drawn, on a slow processor too. */
const SETTLE = 2000;
const OURS = `globalThis.bench = {
  get root() { return document.querySelector('vision-event-calendar')?.shadowRoot; },
  // A month that is drawn ahead, out of sight, is none that is shown.
  events: '.month .chip-event, .event',
  next() { this.root.querySelector('.period button:nth-of-type(2)').click(); },
  list() { this.root.querySelector('.choice input').click(); },
  get field() { return this.root.querySelector('input[type=search]'); },
  type(text) {
    const { field } = this;
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  },
  // The first letter fetches what searches; what is measured is the key after it.
  find() { this.type('7'); },
  key() { this.type('77'); },
};
// In parts a search looks no further than what is here, and finds none of these.
if (location.pathname.startsWith('/parts')) delete globalThis.bench.find;
if (location.pathname === '/by-hand') {
  const { bench } = globalThis;
  const get = (selector) => bench.root.querySelector(selector);
  const search = (text) => {
    bench.type(text);
    return new Promise((resolve) => setTimeout(resolve, ${SETTLE}));
  };
  delete bench.find;
  bench.rehearse = async () => {
    await search('77');
    const list = get('.list').cloneNode(true);
    for (const row of [...list.querySelectorAll('.events > li')].slice(${ROWS})) row.remove();
    for (const day of list.querySelectorAll('.day:not(:has(li))')) day.remove();
    const rows = list.innerHTML.replace(/<!--.*?-->/gs, '');
    const result = get('.filters-result').textContent;
    await search('7');
    bench.key = () => {
      bench.field.value = '77';
      get('.list').innerHTML = rows;
      get('.filters-result').textContent = result;
    };
  };
}`;

const HINTED = '-hinted';
const SCRIPT = '-script';
const SPARSE = '-sparse';

function pageFor(path, count, build) {
  const [feed, parted] = [`feed-${count}.json`, `parted-${count}.json`];
  const asGiven = (wish, published) => ownPageSnippet(wish, published, build);
  if (path === '/ours' || path === '/by-hand') return ownPage(feed, asGiven);
  if (path === '/parts') return ownPage(parted, asGiven);
  if (path === `/parts${SPARSE}`) return ownPage(`sparse-${count}.json`, asGiven);
  if (path === `/ours${SCRIPT}`) return ownPage(feed, scriptAlone);
  if (path === `/parts${SCRIPT}`) return ownPage(parted, scriptAlone);
  if (path === '/empty') return EMPTY_PAGE;
  const name = path.slice(1).replace(HINTED, '');
  return peerPage(name, `/${feed}`, path.endsWith(HINTED) ? peerHints(name, `/${feed}`) : '');
}

async function peerFiles() {
  if (!existsSync(join(PEERS, 'node_modules'))) {
    execFileSync('npm', ['ci', '--prefix', PEERS], { stdio: 'inherit' });
  }
  const names = (await readdir(PEERS)).filter(
    (name) => name.endsWith('.js') && name !== 'events.js',
  );
  const { outputFiles } = await build({
    entryPoints: names.map((name) => join(PEERS, name)),
    outdir: '/',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl' },
    write: false,
  });
  const files = outputFiles.map(({ path, text }) => [path, text]);
  const styles = names
    .map((name) => `/${name.replace('.js', '.css')}`)
    .filter((path) => !files.some(([other]) => other === path))
    .map((path) => [path, '']);
  return Object.fromEntries([...files, ...styles]);
}

async function ownFiles() {
  if (!existsSync(`${DIST}/widgets/event-calendar.js`)) {
    execFileSync('npm', ['run', '--silent', 'build', '--', '--site'], { stdio: 'inherit' });
  }
  const paths = ['vision-widgets.js'];
  for (const folder of ['widgets', 'chunks']) {
    for (const name of await readdir(`${DIST}/${folder}`)) paths.push(`${folder}/${name}`);
  }
  const files = await Promise.all(
    paths.map(async (path) => [`/v1/${path}`, await readFile(`${DIST}/${path}`, 'utf8')]),
  );
  return Object.fromEntries(files);
}

const typeOf = (path) =>
  path.endsWith('.js')
    ? 'text/javascript'
    : path.endsWith('.css')
      ? 'text/css'
      : 'application/json';

/** Serves the pages and `feeds` (path → object). `bytes(path)` is a file's size in brotli. */
export async function serveSite(feeds) {
  const texts = { ...(await peerFiles()), ...(await ownFiles()) };
  const build = JSON.parse(await readFile(`${DIST}/integrity.json`, 'utf8'));
  const packed = new Map();
  const pack = (path, text) => packed.set(path, gzipSync(text, { level: 6 }));
  for (const [path, text] of Object.entries(texts)) pack(path, text);
  for (const [path, feed] of Object.entries(feeds)) pack(path, JSON.stringify(feed));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const file = packed.get(pathname);
    if (file) {
      const headers = {
        'Content-Type': typeOf(pathname),
        'Content-Encoding': 'gzip',
        // As every server of files does.
        ETag: `"${file.length.toString(36)}"`,
      };
      return response.writeHead(200, { ...headers, 'Content-Length': file.length }).end(file);
    }
    if (!PAGES.some(({ path }) => path === pathname)) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(pageFor(pathname, searchParams.get('count'), build));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return {
    address: `http://localhost:${server.address().port}`,
    bytes: (path) => (path in texts ? brotliCompressSync(texts[path], quality).length : 0),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
