// The demo site: the pages of demo/ with the built files beside them, and the builder bundled.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { accessParts } from './access/guide-table.mjs';
import { attributeWords } from './attribute-words.mjs';
import { coverageParts } from './coverage-parts.mjs';
import { completePages } from './pages.mjs';

const SITE = 'dist/site';
/** What a municipality puts on its server. */
const PUBLISHED = [
  'vision-widgets.js',
  'widgets',
  'embed',
  'chunks',
  'standalone',
  'integrity.json',
  'sbom.json',
];
/** The builder's sources, which are bundled and not copied. */
const SOURCES = /\.ts$|\/view$/;

/** What the builder needs of the manifest: each widget's options, in the order of the source. */
async function widgetsOf(manifest) {
  const { modules } = JSON.parse(await readFile(manifest, 'utf8'));
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName && tagName !== 'vision-feed')
    .sort((a, b) => a.tagName.localeCompare(b.tagName))
    .map(({ tagName, description, attributes }) => ({
      name: tagName.replace(/^vision-/, ''),
      description,
      options: attributes
        .filter(({ name }) => name && name !== 'feed')
        .map((attribute) => ({
          name: attribute.name,
          // A default may be a constant of the source: what is no literal is a number here.
          type: attribute.type?.text ?? 'number',
          description: attribute.description ?? '',
          words: attributeWords(attribute, attributes),
        })),
    }));
}

/**
 * Makes `dist/site`. The files stand under `/v1/`, which gets corrections, and under their exact
 * version, which never changes.
 */
export async function buildSite(version, browsers) {
  await cp('demo', SITE, { recursive: true, filter: (path) => !SOURCES.test(path) });
  await completePages(SITE, version, [...coverageParts, ...accessParts]);
  for (const folder of ['v1', version]) {
    for (const part of PUBLISHED) {
      await cp(`dist/${part}`, `${SITE}/${folder}/${part}`, { recursive: true });
    }
  }
  await build({
    entryPoints: ['demo/builder/builder.ts', 'demo/builder/preview.ts'],
    outdir: `${SITE}/builder`,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: browsers,
    conditions: ['production', 'browser'],
    define: { __VERSION__: JSON.stringify(version) },
    legalComments: 'none',
    logLevel: 'warning',
  });
  await mkdir('.cache', { recursive: true });
  execFileSync(process.execPath, ['scripts/manifest.mjs', '--out', '.cache'], { stdio: 'inherit' });
  const widgets = await widgetsOf('.cache/custom-elements.json');
  await writeFile(`${SITE}/builder/widgets.json`, JSON.stringify(widgets));
}
