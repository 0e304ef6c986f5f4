// Every story on a page of ours with the strict policy: the browser has nothing to report. Storybook's
// own page has scripts in its text, and could not be shown under it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { launch, openPage, openSite, pageOf, STRICT_POLICY } from '../helpers/site.mjs';

/**
 * Stories make their feeds themselves, as an address or in the page; nothing else is let through that
 * a municipality would not let.
 */
const POLICY = STRICT_POLICY.replace("connect-src 'self'", "connect-src 'self' blob:").replace(
  'trusted-types lit-html',
  'trusted-types lit-html story-feeds',
);

const files = readdirSync('stories').filter((name) => name.endsWith('.stories.ts'));

/** All stories as one script of the page: `stories`, and `show(file, name)`. */
async function bundled() {
  const modules = files.map((file, index) => `import * as m${index} from './stories/${file}';`);
  const { outputFiles } = await build({
    stdin: {
      contents: `${modules.join('\n')}
        import { html, render } from 'lit';
        const all = { ${files.map((file, index) => `'${file}': m${index}`).join(', ')} };
        globalThis.stories = Object.entries(all).flatMap(([file, { default: _, ...own }]) =>
          Object.keys(own).map((name) => [file, name]));
        globalThis.show = async (file, name) => {
          const { default: meta, [name]: story } = all[file];
          const { language = 'da', direction = 'ltr' } = { ...meta.parameters, ...story.parameters };
          Object.assign(document.documentElement, { lang: language, dir: direction });
          const args = { ...meta.args, ...story.args };
          const draw = story.render ?? meta.render ?? (typeof story === 'function' ? story : undefined);
          const main = document.querySelector('main');
          main.replaceChildren();
          const place = document.createElement('div');
          main.append(place);
          const context = { args, globals: { language }, parameters: {} };
          const drawn = draw ? draw(args, context) : document.createElement(meta.component);
          render(html\`\${drawn}\`, place);
          await story.play?.({ canvasElement: place });
        };`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    write: false,
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    conditions: ['production', 'browser'],
    // The package's own list of files with effects names what is built.
    ignoreAnnotations: true,
    logLevel: 'error',
  });
  return outputFiles;
}

const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

describe('stories under the strict policy', () => {
  let browser;
  let site;
  let opened;

  before(async () => {
    browser = await launch();
    const outputs = await bundled();
    const pages = outputs.map(({ path, contents }) => [
      `/${path.slice(path.lastIndexOf('/out/') + 5)}`,
      (_, response) =>
        response
          .writeHead(200, { 'Content-Type': TYPES[path.slice(path.lastIndexOf('.') + 1)] })
          .end(contents),
    ]);
    const css = readFileSync('.storybook/preview.css');
    site = await openSite(
      {
        ...Object.fromEntries(pages),
        '/': pageOf(
          '<main></main>',
          '<link rel="stylesheet" href="/preview.css"><script type="module" src="/stdin.js"></script>',
        ),
        '/preview.css': (_, response) =>
          response.writeHead(200, { 'Content-Type': 'text/css' }).end(css),
      },
      { policy: POLICY },
    );
    opened = await openPage(browser, `${site.address}/`, { reducedMotion: 'reduce' });
    await opened.page.waitForFunction(() => globalThis.stories);
  });
  after(async () => {
    await opened.close();
    await browser.close();
    await site.close();
  });

  for (const file of files) {
    it(file, async () => {
      const { page, errors, reports } = opened;
      const stories = await page.evaluate(() => globalThis.stories);
      const own = stories.filter(([of]) => of === file);
      assert.ok(own.length > 0);
      for (const [, name] of own) {
        reports.length = 0;
        errors.length = 0;
        await page.evaluate(([of, story]) => globalThis.show(of, story), [file, name]);
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
        assert.deepEqual(reports, [], `${name}: reported`);
        const uncaught = errors.filter((error) => !error.startsWith('Failed to load resource'));
        assert.deepEqual(uncaught, [], `${name}: errors`);
        const isDrawn = await page.evaluate(() =>
          [...document.querySelectorAll('main *')].every(
            (element) => !element.localName.startsWith('vision-') || element.shadowRoot,
          ),
        );
        assert.ok(isDrawn, `${name}: drawn`);
      }
    });
  }
});
