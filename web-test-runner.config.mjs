import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_ARGS, chromiumPath } from './scripts/chromium.mjs';
import { misbehave } from './test/helpers/server.mjs';

const executablePath = chromiumPath();

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

/** A Chromium whose clock stands in `timeZone`; everything else is the same. */
function chromeIn(timeZone) {
  return chromeLauncher({
    // Two tabs at a time starve each other: access checks then run into their time limit.
    concurrency: 1,
    launchOptions: { executablePath, args: CHROMIUM_ARGS, env: { ...process.env, TZ: timeZone } },
  });
}

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: { exportConditions: ['production', 'browser'] },
  middleware: [misbehave],
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  // A file of ten thousand cases, on a machine with other things to do.
  testsFinishTimeout: 300_000,
  groups: [
    {
      name: 'components',
      files: tests('test', ['test/cli', 'test/embed', 'test/e2e', 'test/zones']),
      browsers: [chromeIn('Europe/Copenhagen')],
    },
    {
      name: 'zones',
      files: tests('test/zones'),
      browsers: ['Europe/Copenhagen', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati'].map(
        (zone) => chromeIn(zone),
      ),
    },
  ].filter((group) => group.files.some((file) => !file.startsWith('!'))),
};
