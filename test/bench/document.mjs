// Writes what the benchmarks print into docs/bench.md, with plots beside it. docs/bench.json keeps it
// all, so that a run of one benchmark, or of a part of one, replaces what it has measured again.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, loadavg, totalmem, type } from 'node:os';
import { launch } from '../helpers/site.mjs';
import { plot } from './plot.mjs';

const STORE = 'docs/bench.json';
const PAGE = 'docs/bench.md';
const OURS = 'this ';

/** What each benchmark is about, in the order of the page. */
const CHAPTERS = {
  size: 'Sizes',
  manners: 'Each widget as a guest',
  page: 'All six widgets on one page',
  calendar: 'Calendar',
  'phase-timeline': 'Phase timeline',
  'initiative-map': 'Initiative map',
  'story-feed': 'Story feed',
  'signature-bulk': 'Signatures for everybody',
  'feed-read': 'Reading a feed',
  'feed-command': 'The command',
};
/** What is drawn, by its points' name, and the chapter it stands in. */
const PLOTS = {
  calendar: {
    chapter: 'calendar',
    title: 'A month of events, from the address to painted',
    things: 'events in the feed',
  },
  'calendar-cpu': {
    chapter: 'calendar',
    title: 'The same, as the main thread’s own work',
    things: 'events in the feed',
  },
  'phase-timeline': {
    chapter: 'phase-timeline',
    title: 'A timeline, from its data to painted, 4× slower',
    things: 'activities',
  },
  'phase-timeline-cpu': {
    chapter: 'phase-timeline',
    title: 'The same, as the main thread’s own work',
    things: 'activities',
  },
  'initiative-map': {
    chapter: 'initiative-map',
    title: 'A map, from its data to painted, 4× slower',
    things: 'initiatives',
  },
  'initiative-map-cpu': {
    chapter: 'initiative-map',
    title: 'The same, as the main thread’s own work',
    things: 'initiatives',
  },
  'story-feed': {
    chapter: 'story-feed',
    title: 'Stories, from parsed to painted, 4× slower',
    things: 'stories in the feed',
  },
};

const INTRO = `# Benchmarks

Written by \`npm run bench -- --write\`; \`npm run bench calendar -- --write\` replaces that chapter only.
Pages are visited in turn, in another order each round, after one visit that is not counted; figures
are medians. Less than a tenth between two means nothing. "NOT HELD" stands where a bar is missed.

Bars are held by the clock. The clock also runs while the machine does something else, and a load
above the number of cores says that it did; a machine that others share may take most of a frame to
draw nothing. So two more figures stand beside each. "An empty page" draws one element and is waited
for as the others are: what it takes, they all take. "Main thread" is how long the page's tasks kept a
processor busy, which other work on the machine changes little; with "4x CPU" it is four times what
this processor needs.

How to read a bar that is missed: take off what an empty page takes, for no widget can be faster. If the
main thread works for most of the rest, the widget has too much to do there: that is ours to mend. If it
works for little of it, the time went to waiting, for this machine or for the line.

The calendar's page is what the builder gives for a page of one's own: the script, lines for what to
fetch beside it, the element. Without those lines, as where a site's template has the script, it is
"by the script". Nothing is done for the peers that their own guides do not; one with such lines too
stands beside them on a slow line.

What no chapter here measures is held by a test, which fails when it is not so:

- heap after 1,000 mounts, and after 600 editions of a feed: \`npm test -- test/embed/soak.test.mjs\`;
- stories: console, axe, 320 px: \`npm test -- test/e2e/stories.test.mjs\`;
- stories: reports of the strict policy: \`npm test -- test/e2e/strict-stories.test.mjs\`;
- axe in light, dark and forced colours, 320 px, 400 %, text spacing, targets: \`npm run access\`, which writes [access/](access/README.md);
- a page with the loader and no widget asks for nothing more: \`npm test -- test/embed/loader.test.mjs\`;
- caching, packing and CORS by nginx and Apache: \`npm run check:machine\`.
`;

async function environment() {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  const [{ model }] = cpus();
  // More than the cores there are: others were at work, and every time is longer for it.
  const load = loadavg()[1].toFixed(1);
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${model.trim()}), ${memory} GiB, ${type()} ${arch()}, load ${load}; Chromium ${version}, Node ${process.versions.node}`;
}

async function versions() {
  const names = [];
  for (const path of [
    'test/bench/peers/package.json',
    'test/bench/timeline-peers/package.json',
    'package.json',
  ]) {
    const { dependencies, devDependencies = {} } = JSON.parse(await readFile(path, 'utf8'));
    const asked =
      path === 'package.json'
        ? { leaflet: devDependencies.leaflet, lit: dependencies.lit }
        : dependencies;
    for (const [name, version] of Object.entries(asked)) {
      names.push(version.startsWith('npm:') ? version.slice(4) : `${name}@${version}`);
    }
  }
  return names;
}

const titleOf = (paragraph) => paragraph.split('\n', 1)[0];
const empty = { chapters: {}, points: {} };

/** What stands under one title is replaced; what this run did not measure stays. */
function keep(store, name, text, points, date, where) {
  const chapter = (store.chapters[name] ??= { paragraphs: {} });
  for (const paragraph of text.split(/\n{2,}/).map((one) => one.replace(/^\n|\s+$/g, ''))) {
    if (paragraph) chapter.paragraphs[titleOf(paragraph)] = { date, where, text: paragraph };
  }
  for (const { plot: key, series, count, ms } of points) {
    ((store.points[key] ??= {})[series] ??= {})[count] = Math.round(ms * 10) / 10;
  }
}

const figure = (text) => Number(/^\d[\d,]*/.exec(text)?.[0].replaceAll(',', '') ?? 0);

function chapterText(title, name, { paragraphs }, drawn) {
  const sorted = Object.values(paragraphs).sort((a, b) => figure(a.text) - figure(b.text));
  const groups = new Map();
  for (const one of sorted) {
    const when = `${one.date}: ${one.where}`;
    groups.set(when, [...(groups.get(when) ?? []), one]);
  }
  const body = [...groups].map(
    ([when, list]) =>
      `Measured ${when}.\n\n\`\`\`text\n${list.map(({ text }) => text).join('\n\n')}\n\`\`\`\n`,
  );
  const pictures = [...drawn]
    .filter((key) => PLOTS[key].chapter === name)
    .map((key) => `![${PLOTS[key].title}](growth-${key}.svg)\n\n`);
  return `## ${title}\n\n${pictures.join('')}${body.join('\n')}`;
}

/** Draws the plots that have points enough; the names of those. */
async function draw(points) {
  const drawn = new Set();
  for (const [name, { title, things }] of Object.entries(PLOTS)) {
    const series = new Map(
      Object.entries(points[name] ?? {})
        .map(([key, by]) => [
          key,
          Object.entries(by).map(([count, ms]) => ({ count: Number(count), ms })),
        ])
        .sort(([a], [b]) => Number(b.startsWith(OURS)) - Number(a.startsWith(OURS))),
    );
    const counts = [...series.values()].flat().map(({ count }) => count);
    // Nothing grows that has been looked at once.
    if (new Set(counts).size < 2) continue;
    await writeFile(`docs/growth-${name}.svg`, plot({ title, things, series }));
    drawn.add(name);
  }
  return drawn;
}

/** `runs`: what each benchmark printed and the points it left, by its name. */
export async function write(runs) {
  const store = existsSync(STORE) ? JSON.parse(await readFile(STORE, 'utf8')) : empty;
  const date = new Date().toISOString().slice(0, 10);
  const where = await environment();
  for (const [name, { text, points }] of Object.entries(runs)) {
    keep(store, name, text, points, date, where);
  }
  store.versions = await versions();
  await writeFile(STORE, `${JSON.stringify(store, null, 2)}\n`);
  const drawn = await draw(store.points);
  const chapters = Object.entries(CHAPTERS)
    .filter(([name]) => store.chapters[name])
    .map(([name, title]) => chapterText(title, name, store.chapters[name], drawn));
  const beside = `Beside: ${store.versions.map((name) => `\`${name}\``).join(', ')}.\n`;
  await writeFile(PAGE, [INTRO, beside, ...chapters].join('\n'));
}
