// Writes docs/access/: runs what tests each widget for access, keeps what it met, and makes the pages.
// `--pages` makes them of what was met last; `--check` writes nothing and fails where they differ.
import { execFileSync, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { WIDGETS } from '../src/model/widget-names.ts';
import { SUBJECTS } from '../test/e2e/access/subjects.mjs';
import { CHECKS } from './access/checks.mjs';
import { overview, widgetPage } from './access/page.mjs';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.mjs';

const FOLDER = 'docs/access';
const RESULTS = `${FOLDER}/results.json`;
const TESTS = ['test/e2e/stories.test.mjs', 'test/e2e/access.test.mjs'];

const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));

/** The widget whose story this is: "Widgets/Event calendar: List". */
function widgetOfStory(name) {
  const [, title = ''] = /^Widgets\/([^:]*)/.exec(name) ?? [];
  const plain = (words) => words.replace(/\W/g, '').toLowerCase();
  return WIDGETS.find((widget) => plain(widget) === plain(title));
}

async function browserVersion() {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}`;
}

/** The lines in which the tests say how they went. */
function linesOfTests() {
  const { stdout } = spawn(
    process.execPath,
    [
      ...['--import', './scripts/ts-hook.mjs', '--test', '--test-reporter=tap'],
      ...['--test-concurrency=1', '--test-timeout=3600000', ...TESTS],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return createInterface({ input: stdout });
}

/** Each check of each widget: how much it met, and how often it failed. */
async function measure() {
  const widgets = Object.fromEntries(
    WIDGETS.map((widget) => [widget, { states: Object.keys(SUBJECTS[widget].states) }]),
  );
  const of = (widget, check) => (widgets[widget][check] ??= { count: 0, faults: 0 });
  let suite;
  let last;
  for await (const line of linesOfTests()) {
    const [, begun] = /^# Subtest: (.+)$/.exec(line) ?? [];
    if (begun) suite = begun;
    const [, failed, name] = /^ {4}(not )?ok \d+ - (.+)$/.exec(line) ?? [];
    if (name) {
      console.log(`${failed ? 'not ok' : 'ok'} ${suite}: ${name}`);
      const widget = widgetOfStory(name);
      last = undefined;
      if (widget) of(widget, 'stories').count += 1;
      else if (WIDGETS.includes(suite) && name in CHECKS) last = of(suite, name);
      if (failed && (widget || last)) (widget ? of(widget, 'stories') : last).faults += 1;
    }
    const [, met] = /^ {4}# (\d+) /.exec(line) ?? [];
    if (met && last) last.count = Number(met);
  }
  const { version } = await readJson('package.json');
  const date = new Date().toISOString().slice(0, 10);
  return { date, version, browser: await browserVersion(), widgets };
}

/** Every page, by its file. */
async function pages() {
  const data = {
    results: await readJson(RESULTS),
    byHand: await readJson(`${FOLDER}/by-hand.json`),
  };
  const drawn = [
    ['README', overview(WIDGETS, data)],
    ...WIDGETS.map((widget) => [widget, widgetPage(widget, data)]),
  ];
  const style = { ...(await resolveConfig(`${FOLDER}/README.md`)), parser: 'markdown' };
  return Promise.all(
    drawn.map(async ([name, text]) => [`${FOLDER}/${name}.md`, await format(text, style)]),
  );
}

/** What is looked at today and was not when the tests last ran; a check may have nothing to meet. */
async function unmeasured() {
  const { widgets } = await readJson(RESULTS);
  const met = new Set(Object.values(widgets).flatMap((widget) => Object.keys(widget)));
  const states = WIDGETS.flatMap((widget) =>
    Object.keys(SUBJECTS[widget].states)
      .filter((state) => !widgets[widget]?.states.includes(state))
      .map((state) => `${widget}: ${state}`),
  );
  return [...states, ...Object.keys(CHECKS).filter((check) => !met.has(check))];
}

function complain(message) {
  console.error(message);
  process.exitCode = 1;
}

const style = { ...(await resolveConfig(RESULTS)), parser: 'json' };
const [how] = process.argv.slice(2);
if (!how) {
  if (!process.env.VISION_BUILT) {
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  }
  await writeFile(RESULTS, await format(JSON.stringify(await measure()), style));
}
for (const what of await unmeasured()) complain(`${what} has never been run: npm run access.`);
for (const [file, text] of await pages()) {
  if (how !== '--check') {
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    complain(`${file} is not up to date: run npm run access -- --pages and commit it.`);
  }
}
