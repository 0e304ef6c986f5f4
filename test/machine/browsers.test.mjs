// Every widget in browsers of other makers: it comes, under the strict policy, and answers a press.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { program } from '../../scripts/programs.mjs';
import { WIDGETS } from '../../src/model/widget-names.ts';
import { loaderTag, openSite, pageOf, STRICT_POLICY } from '../helpers/site.mjs';

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const PHONE = { width: 400, height: 800 };
const PATIENCE = 120_000;

/** Debian's Firefox, by WebDriver BiDi. */
async function openFirefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program('firefox', 'firefox-esr'),
    headless: true,
    protocolTimeout: PATIENCE,
  });
  const page = await browser.newPage();
  await page.setViewport(PHONE);
  return {
    version: await browser.version(),
    async visit(url) {
      await page.goto(url);
      return page.evaluate(() => globalThis.smoke());
    },
    close: () => browser.close(),
  };
}

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** WebKit's engine in Debian's small browser, by classic WebDriver. */
async function openWebKit() {
  const driver = program('WebKitWebDriver', 'webkit2gtk-driver');
  const screen = program('xvfb-run', 'xvfb', 'xauth');
  const home = await mkdtemp(join(tmpdir(), 'vision-webkit-'));
  const port = await freePort();
  const child = spawn(screen, ['-a', driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, HOME: home, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  const end = performance.now() + PATIENCE;
  const isUp = () => call('GET', '/status').catch(() => undefined);
  while (!(await isUp()) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const options = { binary: MINI_BROWSER, args: ['--automation'] };
  const { sessionId, capabilities } = await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  const session = `/session/${sessionId}`;
  await call('POST', `${session}/timeouts`, { script: PATIENCE, pageLoad: PATIENCE });
  await call('POST', `${session}/window/rect`, PHONE);
  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    async visit(url) {
      await call('POST', `${session}/url`, { url });
      const script = 'const done = arguments[0]; globalThis.smoke().then(done);';
      return call('POST', `${session}/execute/async`, { script, args: [] });
    },
    async close() {
      await call('DELETE', session).catch(() => undefined);
      // The screen and the driver on it.
      process.kill(-child.pid);
      await rm(home, { recursive: true, force: true });
    },
  };
}

for (const [name, open] of Object.entries({ Firefox: openFirefox, WebKit: openWebKit })) {
  describe(name, () => {
    let site;
    let browser;
    let seen;
    before(async () => {
      const head = `<meta name="viewport" content="width=device-width">${loaderTag()}<script src="/smoke-page.js"></script>`;
      const body = WIDGETS.map((widget) => `<vision-${widget}></vision-${widget}>`).join('');
      const script = await readFile(new URL('smoke-page.js', import.meta.url));
      site = await openSite(
        {
          '/': pageOf(`<main>${body}</main>`, head),
          '/smoke-page.js': (_, response) =>
            response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script),
        },
        { policy: STRICT_POLICY },
      );
      browser = await open();
      console.log(browser.version);
      seen = JSON.parse(await browser.visit(`${site.address}/`));
    });
    after(async () => {
      await browser?.close();
      await site.close();
    });

    for (const widget of WIDGETS) {
      it(`shows <vision-${widget}>`, () => assert.notEqual(seen.shown[widget], ''));
    }

    it('opens an event, a month and a story', () => {
      assert.match(seen.shown.dialog, /\S/);
      assert.ok(seen.shown.days >= 28, `${seen.shown.days} days`);
    });

    it('has no error, no report and nothing to scroll sideways', () => {
      assert.deepEqual(seen.faults, []);
      assert.ok(seen.overflow <= 0, `${seen.overflow} px`);
    });
  });
}
