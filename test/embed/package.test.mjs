import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { WIDGETS } from '../../src/model/widget-names.ts';

const run = promisify(execFile);

/** Runs `code` as a page of a server would: Node, without a DOM, and the package by its name. */
async function onServer(code) {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
  return stdout.trim();
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
  return { inputs, text: first.text };
}

test('the package', async (t) => {
  await t.test('can be imported where there is no DOM', async () => {
    const names = WIDGETS.flatMap((name) => [
      `vision-widgets/widgets/${name}`,
      `vision-widgets/widgets/${name}/define`,
    ]);
    const list = JSON.stringify(['vision-widgets', 'vision-widgets/fallback', ...names]);
    const code = `for (const name of ${list}) await import(name); console.log('imported');`;
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
      const { inputs } = await bundle(
        `import * as it from 'vision-widgets/widgets/${name}'; globalThis.it = it;`,
      );
      const folders = new Set(
        inputs.flatMap((file) => /dist\/npm\/widgets\/([\w-]+)\//.exec(file)?.[1] ?? []),
      );
      assert.deepEqual([...folders], [name]);
      assert.ok(!inputs.some((file) => file.endsWith('/define.js')), 'a class registers nothing');
    }
  });

  await t.test('brings a function of the model along, and no element', async () => {
    const { inputs, text } = await bundle(
      `import { parseWhen } from 'vision-widgets/model/when'; globalThis.it = parseWhen;`,
    );
    assert.ok(!inputs.some((file) => file.includes('node_modules')), inputs.join('\n'));
    assert.ok(text.length < 8_000, `${text.length} bytes`);
  });
});
