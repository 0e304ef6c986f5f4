// The editors and sanitizers of content management systems, each with the settings that it has
// there. They are installed in this folder when they are first asked for.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const HERE = import.meta.dirname;
const own = createRequire(join(HERE, 'package.json'));

/** Each engine: where it is at work, and the package it comes in. */
export const ENGINES = [
  { id: 'tinymce', name: 'TinyMCE', settings: 'default', package: 'tinymce' },
  { id: 'tinymce-umbraco', name: 'TinyMCE', settings: 'Umbraco’s rules', package: 'tinymce-6' },
  { id: 'ckeditor', name: 'CKEditor 5', settings: 'bare', package: 'ckeditor5' },
  {
    id: 'ckeditor-data',
    name: 'CKEditor 5',
    settings: 'with class and data-*',
    package: 'ckeditor5',
  },
  {
    id: 'ckeditor-everything',
    name: 'CKEditor 5',
    settings: 'with everything',
    package: 'ckeditor5',
  },
  { id: 'tiptap', name: 'Tiptap', settings: 'StarterKit', package: '@tiptap/core' },
  { id: 'dompurify', name: 'DOMPurify', settings: 'default', package: 'dompurify' },
  { id: 'sanitize-html', name: 'sanitize-html', settings: 'default', package: 'sanitize-html' },
  {
    id: 'rehype-sanitize',
    name: 'rehype-sanitize',
    settings: 'default (GitHub’s)',
    package: 'rehype-sanitize',
  },
  { id: 'drupal', name: 'Drupal', settings: 'basic_html, its list as data', package: undefined },
  {
    id: 'wordpress',
    name: 'WordPress',
    settings: 'wp_kses_post, its list as data',
    package: undefined,
  },
];

const LISTS = JSON.parse(readFileSync(join(HERE, 'allow-lists.json'), 'utf8'));

export function install() {
  if (existsSync(join(HERE, 'node_modules'))) return;
  execFileSync('npm', ['ci', '--prefix', HERE, '--ignore-scripts'], { stdio: 'inherit' });
}

/** The installed version of a package; an alias has its own. */
export function versionOf(name) {
  return JSON.parse(readFileSync(join(HERE, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/** What an allow-list of tags and attributes leaves of the HTML. */
function listed(list, html) {
  const { '*': everywhere = [], ...tags } = list;
  return own('sanitize-html')(html, {
    allowedTags: Object.keys(tags),
    allowedAttributes: { '*': everywhere, ...tags },
    // Both systems take the tags away and leave what is in them; scripts go with what is in them.
    nonTextTags: ['script', 'style'],
  });
}

async function rehype(html) {
  const load = async (name) => import(own.resolve(name));
  const [{ unified }, parse, sanitize, stringify] = await Promise.all(
    ['unified', 'rehype-parse', 'rehype-sanitize', 'rehype-stringify'].map(load),
  );
  const processor = unified()
    .use(parse.default, { fragment: true })
    .use(sanitize.default)
    .use(stringify.default);
  return String(await processor.process(html));
}

const IN_NODE = {
  'sanitize-html': (html) => own('sanitize-html')(html),
  'rehype-sanitize': rehype,
  drupal: (html) => listed(LISTS.drupal, html),
  wordpress: (html) => listed(LISTS.wordpress, html),
};

async function bundledPage() {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, 'in-browser.js')],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
    outdir: '/',
    loader: { '.css': 'empty' },
  });
  return outputFiles[0].text;
}

const file = (name) => readFileSync(join(HERE, 'node_modules', name), 'utf8');
const script = (text) => (_, response) =>
  response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(text);

/** The pages that the editors run on, for a server: one for each version of TinyMCE. */
export async function enginePages() {
  const bundle = script(await bundledPage());
  const pages = { '/engines.js': bundle };
  for (const name of ['tinymce', 'tinymce-6']) {
    const parts = [
      'tinymce.min.js',
      'models/dom/model.min.js',
      'themes/silver/theme.min.js',
      'icons/default/icons.min.js',
      'plugins/lists/plugin.min.js',
      'plugins/link/plugin.min.js',
    ];
    pages[`/${name}.js`] = script(parts.map((part) => file(`${name}/${part}`)).join('\n'));
    pages[`/engines-${name}`] =
      `<!doctype html><html lang="da"><meta charset="utf-8"><title>Editorer</title>
      <body><script src="/${name}.js"></script><script src="/engines.js"></script></body></html>`;
  }
  return pages;
}

/** What `engine` keeps of `html`; `pages` are open pages of `enginePages`, by TinyMCE's package. */
export async function keep({ id, package: name }, html, how, pages) {
  const inNode = IN_NODE[id];
  if (inNode) return inNode(html);
  const page = pages[name === 'tinymce-6' ? 'tinymce-6' : 'tinymce'];
  return page.evaluate(
    ([engine, text, way]) => globalThis.engines[engine](text, way),
    [id, html, how],
  );
}
