// Real pages for tests: the built files served with real headers, opened in a real browser.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/static-server.mjs';

/** The policy that every widget must work under, without a single report. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html vision-widgets 'allow-duplicates'",
].join('; ');

/** How long a page may take to show what a test waits for, on a busy machine. */
const PATIENCE = 10_000;

/** Starts a browser; close it in `after`. */
export const launch = () =>
  chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });

/**
 * Serves `pages` (path → HTML, or a function of the request that answers it) beside the built site,
 * whose files stand under `/v1/` and `/feeds/`. `policy` becomes the pages' CSP; `aliases` gives a
 * folder a second name (`{'/v2/': '/v1/'}`).
 */
export async function openSite(pages, { policy, aliases } = {}) {
  const log = [];
  const { address, close } = await serve(resolve('dist/site'), {
    // A browser asks for it by itself; a page without one would be a page with an error.
    pages: { '/favicon.ico': (_, response) => response.writeHead(204).end(), ...pages },
    aliases,
    log,
    headers: () => (policy ? { 'Content-Security-Policy': policy } : {}),
  });
  return { address, close, log };
}

/**
 * Opens `url` in a page of its own and keeps what a visitor would not see: `errors` (console and
 * uncaught), `warnings`, `requests` (addresses) and `reports` (policy violations). With `clock`, time
 * passes there only as the test says; `init` runs in it and its frames before anything else.
 */
export async function openPage(browser, url, { clock = false, init, ...options } = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  if (clock) await page.clock.install();
  if (init) await page.addInitScript(init);
  page.setDefaultTimeout(PATIENCE);
  const seen = { errors: [], warnings: [], requests: [], reports: [] };
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
    if (message.type() === 'warning') seen.warnings.push(message.text());
  });
  page.on('request', (request) => seen.requests.push(request.url()));
  await page.exposeFunction('__report', (report) => seen.reports.push(report));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      globalThis.__report(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.goto(url);
  return { page, ...seen, close: () => context.close() };
}

/** Waits until `holds` does, for what a page tells the test and not its own document. */
export async function until(holds, message = 'never came') {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const held = await holds();
    if (held) return held;
    if (Date.now() > end) assert.fail(message);
    await setTimeout(20);
  }
}

/** A page of a municipality: `head` usually brings the loader, `body` what an editor wrote. */
export const pageOf = (body, head = loaderTag()) => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>Prøve</title>${head}</head>
<body>${body}</body></html>`;

/** The loader's tag with the sample feed as the site's default. */
export const loaderTag = (attributes = 'data-feed="/feeds/ishoj.json"') =>
  `<script type="module" src="/v1/vision-widgets.js" ${attributes}></script>`;
