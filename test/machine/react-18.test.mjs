// The components in React 18, which knows no element's events and writes `false` into an attribute.
// The tests of every change have the React that is newest.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { build } from 'esbuild';
import { launch, openPage, openSite, pageOf } from '../helpers/site.mjs';

const REACT = ['react@18.3.1', 'react-dom@18.3.1'];
const PAGE = `
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { VisionBanner } from 'vision-widgets/react';

function Page() {
  const [hasLogo, setLogo] = useState(true);
  const [said, say] = useState('');
  const banner = { className: 'slogan', headingLevel: 3, addressKey: 'top', feed: '/feeds/ishoj.json' };
  return createElement('main', {},
    createElement(VisionBanner, { ...banner, logo: hasLogo, onVisionReady: ({ type }) => say(type) }),
    createElement('button', { onClick: () => setLogo(false) }, 'Uden logo'),
    createElement('output', {}, said));
}
createRoot(document.querySelector('#root')).render(createElement(Page));`;

let folder;
let site;
let browser;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vision-react-'));
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...REACT], {
    cwd: folder,
  });
  const { outputFiles } = await build({
    stdin: { contents: PAGE, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: Object.fromEntries(
      ['react', 'react-dom'].map((name) => [name, join(folder, 'node_modules', name)]),
    ),
  });
  site = await openSite({
    '/': pageOf('<div id="root"></div>', '<script type="module" src="/page.js"></script>'),
    '/page.js': (_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(outputFiles[0].contents),
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

it('sets options and hears events in React 18', async () => {
  const { page, errors } = await openPage(browser, `${site.address}/`);
  await page.locator('output').getByText('vision-ready').waitFor();
  const banner = page.locator('vision-banner.slogan[key=top][heading-level="3"]');
  await banner.and(page.locator('[logo]')).waitFor();
  await page.getByRole('button', { name: 'Uden logo' }).click();
  await banner.and(page.locator(':not([logo])')).waitFor();
  assert.deepEqual(errors, []);
});
