// Makes everything under dist/. `--site` makes only what the demo site needs.
import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { WIDGETS } from '../src/model/widget-names.ts';
import { BROWSERS, loaderConfig, standaloneConfig, widgetsConfig } from '../vite.config.ts';
import { commandOptions } from './command-options.mjs';
import { frameworks } from './frameworks.mjs';
import { integrity } from './integrity.mjs';
import { rewriteImports } from './rewrite-imports.mjs';
import { sbom } from './sbom.mjs';
import { buildSite } from './site.mjs';
import { squeezed } from './squeeze.mjs';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const onlySite = process.argv.includes('--site');
const quiet = { logLevel: 'warn', configFile: false };
/** What an embedded page starts with. */
const FRAME = 'dist/embed/frame.js';

/** Resolves to which files each entry imports. */
async function buildBrowserFiles() {
  let files = {};
  await build({ ...quiet, ...widgetsConfig((found) => (files = found)) });
  await build({ ...quiet, ...loaderConfig(files, version) });
  return files;
}

/** Both sides of an embedded page: a few hundred bytes each, and nothing that they share. */
async function buildFrames() {
  const own = { bundle: true, minify: true, target: BROWSERS, logLevel: 'warning' };
  await bundle({
    ...own,
    entryPoints: ['src/embed/frame.ts'],
    outfile: FRAME,
    format: 'esm',
  });
  await writeFile(FRAME, await squeezed(await readFile(FRAME, 'utf8')));
  // Partners' pages may load it as a classic script.
  await bundle({
    ...own,
    entryPoints: ['src/embed/height.ts'],
    outdir: 'dist/embed',
    format: 'iife',
  });
}

/**
 * The doctor has nothing of the widgets' own code in it: it speaks where that cannot start. Only the
 * feeds come with it.
 */
async function buildDoctor() {
  await bundle({
    bundle: true,
    minify: true,
    target: BROWSERS,
    logLevel: 'warning',
    entryPoints: ['src/embed/doctor.ts'],
    outdir: 'dist/embed',
    format: 'esm',
    plugins: [
      {
        name: 'feeds-beside',
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/feeds\.ts$/ }, () => ({ path: './feeds.js', external: true })),
      },
    ],
  });
}

/** One file a widget, and the hashes to guard them by. */
async function buildStandalone(files) {
  for (const name of WIDGETS) await build({ ...quiet, ...standaloneConfig(name) });
  await writeFile('dist/integrity.json', await integrity('dist', WIDGETS, files));
  await writeFile('dist/sbom.json', sbom());
}

/**
 * The sample feeds, as a municipality publishes its own: by the command. Ishøj's stands where those
 * who try the demo look for it, with its calendars and pages beside it.
 */
function publishFeeds() {
  const publish = (feed, out, site, ...more) =>
    execFileSync(
      process.execPath,
      ['dist/cli/vision-feed.js', 'publish', feed, '--out', out, '--site', site, ...more],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
  const site = 'https://widgets.example.org/feeds/';
  const own = ['--name', 'ishoj.json', '--widgets', '../../v1/'];
  publish('demo/feeds/ishoj.json', 'dist/site/feeds', site, ...own);
  const beside = ['--widgets', '../../../v1/'];
  const folder = 'dist/site/feeds/ballerup';
  publish('demo/feeds/ballerup.json', folder, `${site}ballerup/`, ...beside);
}

/** The command, in one file that needs nothing beside Node; the pages it writes name the build's files. */
async function buildCommand(files) {
  const define = { __FILES__: JSON.stringify(files) };
  await bundle({ ...commandOptions, define, outfile: 'dist/cli/vision-feed.js' });
}

const node = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });

await rm('dist', { recursive: true, force: true });
const files = await buildBrowserFiles();
await buildFrames();
await buildDoctor();
await buildStandalone(files);
await buildCommand(files);
await buildSite(version, BROWSERS);
publishFeeds();
if (!onlySite) {
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  await rewriteImports('dist/npm');
  node('--import', './scripts/ts-hook.mjs', 'scripts/schema.mjs');
  node('scripts/manifest.mjs', '--out', 'dist');
  await frameworks('dist/custom-elements.json', 'dist/npm');
}
