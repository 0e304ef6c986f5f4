// Makes everything under dist/. `--site` makes only what the demo site needs.
import { execFileSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { loaderConfig, standaloneConfig, WIDGETS, widgetsConfig } from '../vite.config.ts';
import { integrity } from './integrity.mjs';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const onlySite = process.argv.includes('--site');
const quiet = { logLevel: 'warn', configFile: false };

async function buildBrowserFiles() {
  let files = {};
  await build({ ...quiet, ...widgetsConfig((found) => (files = found)) });
  await build({ ...quiet, ...loaderConfig(files, version) });
}

/** The demo pages with the built files beside them, where a municipality would put them: `/v1/`. */
async function buildSite() {
  await cp('demo', 'dist/site', { recursive: true });
  for (const part of ['vision-widgets.js', 'widgets', 'embed', 'chunks']) {
    await cp(`dist/${part}`, `dist/site/v1/${part}`, { recursive: true });
  }
}

/** The command, in one file that needs nothing beside Node. */
async function buildCommand() {
  await bundle({
    entryPoints: ['src/cli/vision-feed.ts'],
    outfile: 'dist/cli/vision-feed.js',
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    logLevel: 'warning',
    legalComments: 'none',
    // What the calendar reader asks of Node, it asks in the old way.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
}

const node = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });

await rm('dist', { recursive: true, force: true });
await buildBrowserFiles();
await buildCommand();
await buildSite();
if (!onlySite) {
  for (const name of WIDGETS) await build({ ...quiet, ...standaloneConfig(name) });
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  node('--import', './scripts/ts-hook.mjs', 'scripts/schema.mjs');
  node('scripts/manifest.mjs', '--out', 'dist');
  await writeFile('dist/integrity.json', await integrity('dist', WIDGETS));
}
