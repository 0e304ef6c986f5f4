import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_ARGS, chromiumPath } from './scripts/chromium.mjs';

const executablePath = chromiumPath();

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
  groups: [
    {
      name: 'components',
      files: ['test/**/*.test.ts', '!test/cli/**', '!test/e2e/**', '!test/zones/**'],
      browsers: [chromeIn('Europe/Copenhagen')],
    },
    {
      name: 'zones',
      files: ['test/zones/**/*.test.ts'],
      browsers: ['Europe/Copenhagen', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati'].map(
        (zone) => chromeIn(zone),
      ),
    },
  ],
};
