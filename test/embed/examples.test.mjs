// The package as others get it: packed, put where an installer would, and used by a page of React,
// one of Vue and one of plain HTML, with the types that their compilers see.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'vite';
import { serve } from '../../scripts/static-server.mjs';
import { launch, openPage } from '../helpers/site.mjs';

const run = promisify(execFile);

/** What the examples install beside the package, which brings what its own list names. */
const BESIDE = [
  '@types/react',
  '@types/react-dom',
  '@vitejs/plugin-vue',
  'csstype',
  'react',
  'react-dom',
  'vue',
];
const DAY = 86_400_000;
const EVENTS = 5;
const FEW = 3;

const day = (more) => new Date(Date.now() + more * DAY).toISOString().slice(0, 10);
const feed = {
  version: 1,
  title: 'Kalender',
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  updated: `${day(0)}T08:00:00Z`,
  vision: { title: 'Vision', year: 2035, sentence: 'Mulighedernes by', adopted: '2024' },
  events: Array.from({ length: EVENTS }, (_, index) => ({
    id: `event-${index}`,
    title: `Fællesspisning ${index}`,
    start: `${day(index + 2)}T17:00`,
  })),
};

/** Packs the package and lays it with its neighbours into `folder`. */
async function install(folder) {
  const modules = join(folder, 'node_modules');
  await mkdir(modules);
  const { stdout } = await run('npm', [
    'pack',
    '--silent',
    '--ignore-scripts',
    '--pack-destination',
    folder,
  ]);
  await run('tar', ['-xzf', join(folder, stdout.trim()), '-C', modules]);
  const own = join(modules, 'vision-widgets');
  await run('mv', [join(modules, 'package'), own]);
  const { dependencies } = JSON.parse(await readFile(join(own, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), ...BESIDE]) {
    const link = join(modules, name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(resolve('node_modules', name), link);
  }
}

async function make(folder, name) {
  const root = join(folder, name);
  await cp(join('test/package', name), root, { recursive: true });
  if (name === 'html') {
    await writeFile(join(root, 'feed.json'), JSON.stringify(feed));
    return root;
  }
  await build({ root, configFile: join(root, 'vite.config.js'), logLevel: 'error' });
  await writeFile(join(root, 'dist/feed.json'), JSON.stringify(feed));
  return join(root, 'dist');
}

/** The errors of `compiler`, one a line; none: `''`. */
async function typesOf(compiler, project, ...options) {
  const args = [resolve('node_modules', compiler), '-p', project, ...options];
  try {
    await run(process.execPath, args);
    return '';
  } catch (error) {
    return error.stdout || String(error);
  }
}

describe('the packed package', () => {
  let folder;
  let browser;
  before(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'vision-package-')));
    await writeFile(join(folder, 'package.json'), '{"type": "module"}');
    await install(folder);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const name of ['react', 'vue', 'html']) {
    it(`shows its widgets in the example of ${name}`, async () => {
      const made = await make(folder, name);
      const site = await serve(folder);
      const path = made.slice(folder.length);
      const { page, errors, close } = await openPage(browser, `${site.address}${path}/`);
      const titles = page.locator('vision-event-calendar').getByText(/^Fællesspisning \d$/);
      await page.getByText('Mulighedernes by').waitFor();
      await page.getByRole('heading', { level: 3, name: 'Det sker' }).waitFor();
      await titles.nth(FEW - 1).waitFor();
      assert.equal(await titles.count(), FEW);
      assert.equal(
        await page.locator('vision-event-calendar.calendar').getAttribute('key'),
        'kalender',
      );

      await titles.first().click();
      await page.locator('output').getByText('event-0').waitFor();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });

      await page.getByRole('button', { name: 'Vis mere' }).click();
      await titles.nth(EVENTS - 1).waitFor();
      await page.getByRole('heading', { level: 3, name: 'Kalender' }).waitFor();
      assert.deepEqual(errors, []);
      await close();
      await site.close();
    });
  }

  for (const resolution of ['bundler', 'nodenext']) {
    it(`tells React's compiler which options and events there are, by ${resolution}`, async () => {
      const module = resolution === 'bundler' ? 'esnext' : resolution;
      const how = ['--module', module, '--moduleResolution', resolution];
      assert.equal(await typesOf('typescript/bin/tsc', join(folder, 'react'), ...how), '');
    });
  }

  it("tells Vue's compiler the same", async () => {
    assert.equal(await typesOf('vue-tsc/bin/vue-tsc.js', join(folder, 'vue')), '');
  });
});
