import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, chromiumPath } from './scripts/chromium.mjs';
import { program } from './scripts/programs.mjs';
import { misbehave } from './test/helpers/server.mjs';

/** `chromium`, or `firefox`, which speaks to the same launcher. */
const { TEST_BROWSER = 'chromium' } = process.env;

/** The paths `npm test -- PATH …` asked for; none: all. */
const asked = (process.env.TEST_PATHS ?? '').split(' ').filter(Boolean);

const isIn = (path, folder) => `${path}/`.startsWith(`${folder}/`);

/** The test files under `folder` that were asked for, without those under `others`. */
function tests(folder, others = []) {
  const paths = asked.length > 0 ? asked : [folder];
  return [
    ...paths
      .filter((path) => isIn(path, folder) && !others.some((other) => isIn(path, other)))
      .map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
    ...others.map((other) => `!${other}/**`),
  ];
}

/** What Firefox shows from its start. It cannot be told of anything else while it runs. */
const FIREFOX_SHOWS = {
  'prefers-reduced-motion': 'reduce',
  'prefers-color-scheme': 'light',
  media: 'screen',
};

/** A page that takes a test's word for how it is shown where that is true. */
async function firefoxPage({ context }) {
  const [other] = await context.pages();
  const page = await context.newPage();
  const press = page.keyboard.press.bind(page.keyboard);
  page.keyboard.press = async (key, options) => {
    await press(key, options);
    if (key !== 'Tab' || (await page.evaluate('document.hasFocus()'))) return;
    // The focus went on to the browser's own buttons, and neither a click nor another address brings
    // it back: this test's page and all after it would hear of no focus. Another tab and back does.
    await other.bringToFront();
    await page.bringToFront();
  };
  const allow = (name, value) => {
    if (FIREFOX_SHOWS[name] !== value) throw new Error(`${name}: ${value}: not in this Firefox.`);
  };
  page.emulateMediaFeatures = async (features) => {
    for (const { name, value } of features) allow(name, value);
  };
  page.emulateMediaType = async (value) => allow('media', value);
  return page;
}

/** A command that forces colours, which the runner's own for media does not know. */
const forceColors = {
  name: 'force-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'force-colors') return undefined;
    if (TEST_BROWSER === 'firefox') throw new Error('forced-colors: not in this Firefox.');
    const value = payload ? 'active' : 'none';
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value }],
    });
    return true;
  },
};

const BROWSERS = {
  chromium: { launchOptions: { executablePath: chromiumPath, args: CHROMIUM_ARGS } },
  firefox: {
    puppeteer,
    createPage: firefoxPage,
    launchOptions: {
      browser: 'firefox',
      executablePath: () => program('firefox', 'firefox-esr'),
      protocolTimeout: 300_000,
      extraPrefsFirefox: {
        'ui.prefersReducedMotion': 1,
        'dom.w3c_touch_events.enabled': 1,
        // One tab runs all the files: it may not come to the end of its history, where a step counts less.
        'browser.sessionhistory.max_entries': 10_000,
      },
    },
  },
};

/** The browser with its clock in `timeZone`; everything else is the same. */
function browserIn(timeZone) {
  const { launchOptions, ...how } = BROWSERS[TEST_BROWSER];
  const executablePath = launchOptions.executablePath();
  return chromeLauncher({
    ...how,
    // Two tabs at a time starve each other: access checks then run into their time limit.
    concurrency: 1,
    launchOptions: { ...launchOptions, executablePath, env: { ...process.env, TZ: timeZone } },
  });
}

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: { exportConditions: ['production', 'browser'] },
  middleware: [misbehave],
  plugins: [
    forceColors,
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  // A page that is opened on a machine with other things to do, and a file of ten thousand cases.
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  groups: [
    {
      name: 'components',
      files: tests('test', ['test/cli', 'test/embed', 'test/e2e', 'test/zones']),
      browsers: [browserIn('Europe/Copenhagen')],
    },
    {
      name: 'zones',
      files: tests('test/zones'),
      browsers: ['Europe/Copenhagen', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati'].map(
        (zone) => browserIn(zone),
      ),
    },
  ].filter((group) => group.files.some((file) => !file.startsWith('!'))),
};
