// The demo site: the pages of demo/ with the built files beside them, and the builder bundled.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { attributeWords } from './attribute-words.mjs';

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

/** Where a page of the demo has the site's own navigation, which is written once. */
const NAVIGATION = '<!-- site-navigation -->';

/** The navigation as the page at `page` links to it. */
function navigationFor(page, navigation) {
  const up = '../'.repeat(page.split('/').length - 1);
  return navigation.replace(/href="([^"#]+)"/g, (_, target) => {
    const current = target === page ? ' aria-current="page"' : '';
    return `href="${up}${target.replace(/(^|\/)index\.html$/, '$1') || './'}"${current}`;
  });
}

/** Gives the pages what is written once: the navigation, and the version. */
async function completePages(version) {
  const navigation = await readFile('demo/site-navigation.html', 'utf8');
  for (const page of await readdir(SITE, { recursive: true })) {
    if (!page.endsWith('.html')) continue;
    const html = await readFile(`${SITE}/${page}`, 'utf8');
    const whole = html
      .replace(NAVIGATION, () => navigationFor(page, navigation))
      .replaceAll('{version}', version);
    if (whole !== html) await writeFile(`${SITE}/${page}`, whole);
  }
  await rm(`${SITE}/site-navigation.html`);
}

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
  await completePages(version);
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
