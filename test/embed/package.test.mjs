import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { build as buildByVite } from 'vite';
import { WIDGETS } from '../../src/model/widget-names.ts';

const run = promisify(execFile);

/** Runs `code` as a page of a server would: Node, without a DOM, and the package by its name. */
async function onServer(code) {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
  return stdout.trim();
}

/** Everything of the package that a program can import. */
async function entries() {
  const { name, exports } = JSON.parse(await readFile('package.json', 'utf8'));
  const models = (await readdir('dist/npm/model', { recursive: true }))
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -'.js'.length));
  return Object.entries(exports)
    .filter(([, target]) => typeof target !== 'string')
    .flatMap(([path]) =>
      (path.startsWith('./model/') ? models : WIDGETS).map((each) => path.replace('*', each)),
    )
    .filter((path, index, paths) => paths.indexOf(path) === index)
    .map((path) => name + path.slice(1));
}

/** What a bundler puts into a page that has this one line of ours. */
async function bundle(line) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: line, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'out',
    splitting: true,
  });
  const [first] = outputFiles.filter(({ path }) => path.endsWith('stdin.js'));
  const [entry] = Object.entries(metafile.outputs).filter(
    ([, { entryPoint }]) => entryPoint === '<stdin>',
  );
  const seen = new Set();
  const visit = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    const { imports } = metafile.outputs[path];
    for (const { kind, path: next } of imports) if (kind === 'import-statement') visit(next);
  };
  visit(entry[0]);
  const inputs = [...seen].flatMap((path) =>
    Object.entries(metafile.outputs[path].inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file),
  );
  const bytes = outputFiles
    .filter(({ path }) => [...seen].some((name) => path.endsWith(`/${name}`)))
    .reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0);
  return { inputs, text: first.text, bytes };
}

/** The names of the elements that `line` registers at once, as another bundler reads it. */
async function registered(line) {
  const { output } = await buildByVite({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, rolldownOptions: { input: 'page', output: {} } },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? `${process.cwd()}/page.js` : undefined),
        load: (id) => (id.endsWith('/page.js') ? line : undefined),
      },
    ],
  });
  const [entry] = output.filter(({ isEntry }) => isEntry);
  const first = output.filter(({ fileName }) =>
    [entry.fileName, ...entry.imports].includes(fileName),
  );
  const code = first.map((file) => file.code).join('\n');
  return [...code.matchAll(/\bdefine(?:\$\d+)?\(["'`](vision-[\w-]+)/g)]
    .map(([, name]) => name)
    .sort();
}

test('the package', async (t) => {
  await t.test('can be imported where there is no DOM', async () => {
    const names = await entries();
    for (const name of ['', '/react', '/vue', '/model/when', '/widgets/banner/define']) {
      assert.ok(names.includes(`vision-widgets${name}`), name);
    }
    const code = `for (const name of ${JSON.stringify(names)}) await import(name); console.log('imported');`;
    assert.equal(await onServer(code), 'imported');
  });

  await t.test('lets a server draw what each widget shows before its script', async () => {
    const code = `
      import { readFileSync } from 'node:fs';
      import { renderFallback } from 'vision-widgets/fallback';
      const feed = JSON.parse(readFileSync('demo/feeds/ishoj.json', 'utf8'));
      const now = Date.parse('2024-05-01T12:00:00Z');
      const pages = ${JSON.stringify(WIDGETS)}.map((name) => renderFallback(name, feed, { now }));
      console.log(JSON.stringify(pages));`;
    const pages = JSON.parse(await onServer(code));
    const { vision } = JSON.parse(await readFile('demo/feeds/ishoj.json', 'utf8'));
    assert.ok(pages[0].includes(vision.sentence.da), pages[0]);
    for (const [index, page] of pages.entries()) {
      assert.match(page, /<(?:ul|ol|p|h\d)\b/, WIDGETS[index]);
    }
  });

  await t.test('brings one widget along for one widget', async () => {
    for (const name of WIDGETS) {
      const { inputs, bytes } = await bundle(
        `import * as it from 'vision-widgets/widgets/${name}'; globalThis.it = it;`,
      );
      const folders = new Set(
        inputs.flatMap((file) => /dist\/npm\/widgets\/([\w-]+)\//.exec(file)?.[1] ?? []),
      );
      assert.deepEqual([...folders], [name]);
      assert.ok(!inputs.some((file) => file.endsWith('/define.js')), 'a class registers nothing');
      t.diagnostic(`${name}: ${(bytes / 1024).toFixed(1)} kB br`);
    }
  });

  await t.test('brings a function of the model along, and no element', async () => {
    const { inputs, text } = await bundle(
      `import { parseWhen } from 'vision-widgets/model/when'; globalThis.it = parseWhen;`,
    );
    assert.ok(!inputs.some((file) => file.includes('node_modules')), inputs.join('\n'));
    assert.ok(text.length < 8_000, `${text.length} bytes`);
  });

  await t.test('registers what is imported for that, and nothing else', async () => {
    const all = [...WIDGETS.map((name) => `vision-${name}`), 'vision-feed'].sort();
    assert.deepEqual(await registered(`import 'vision-widgets';`), all);
    assert.deepEqual(await registered(`import 'vision-widgets/vision-feed/define';`), [
      'vision-feed',
    ]);
    const one = `import { VisionBanner } from 'vision-widgets/react'; globalThis.it = VisionBanner;`;
    assert.deepEqual(await registered(one), ['vision-banner']);
  });

  await t.test('lets React write its elements on a server, with what is inside them', async () => {
    const html = await onServer(`
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { VisionEventCalendar } from 'vision-widgets/react';
      const options = { limit: 5, headingLevel: 3, compact: true, hideFilters: false, addressKey: 'k', className: 'wide' };
      const link = createElement('a', { href: '/kalender' }, 'Kalenderen');
      console.log(renderToString(createElement(VisionEventCalendar, options, link)));`);
    const [, attributes, inside] =
      /^<vision-event-calendar (.*?)>(.*)<\/vision-event-calendar>$/.exec(html);
    assert.deepEqual(attributes.split(' ').sort(), [
      'KEY="k"',
      'class="wide"',
      'compact=""',
      'heading-level="3"',
      'limit="5"',
    ]);
    assert.equal(inside, '<a href="/kalender">Kalenderen</a>');
  });

  await t.test('tells editors of every element, and of the words an option may hold', async () => {
    const own = JSON.parse(await readFile('package.json', 'utf8'));
    const { contributions } = JSON.parse(await readFile(own['web-types'], 'utf8'));
    const { tags } = JSON.parse(await readFile('dist/vscode-html-data.json', 'utf8'));
    const all = [...WIDGETS.map((name) => `vision-${name}`), 'vision-feed'].sort();
    for (const list of [contributions.html.elements, tags]) {
      assert.deepEqual(list.map(({ name }) => name).sort(), all);
      const banner = list.find(({ name }) => name === 'vision-banner');
      const { values } = banner.attributes.find(({ name }) => name === 'variant');
      assert.deepEqual(values, [{ name: 'line' }, { name: 'strip' }, { name: 'hero' }]);
    }
  });

  await t.test('names in its SBOM what comes along with it', async () => {
    const { components } = JSON.parse(await readFile('dist/sbom.json', 'utf8'));
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
    const { inputs } = await bundle(`import 'vision-widgets';`);
    const brought = inputs.flatMap(
      (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
    );
    const named = components.map(({ name }) => name);
    for (const name of [...brought, ...Object.keys(dependencies)]) {
      assert.ok(named.includes(name), name);
    }
    assert.ok(!named.includes('vite'), 'nothing that only builds it');
  });

  await t.test('names no package that it does not bring', async () => {
    const { dependencies, peerDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
    const brought = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
    for (const name of await readdir('dist/npm', { recursive: true })) {
      if (!/\.(?:js|d\.ts)$/.test(name)) continue;
      const text = await readFile(`dist/npm/${name}`, 'utf8');
      for (const [, wanted] of text.matchAll(
        /(?:\bfrom |\bimport |\bimport\()["']([^.'"][^'"]*)["']/g,
      )) {
        const [, owner] = /^((?:@[^/]+\/)?[^/]+)/.exec(wanted);
        assert.ok(brought.has(owner), `${name} imports ${wanted}`);
      }
    }
  });
});
