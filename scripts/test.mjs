// Runs every test: component tests in a Chromium, then those that need Node or the built files.
// `npm test -- test/widgets/banner` runs only what stands under that path.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { chromiumPath } from './chromium.mjs';

/** Folders whose tests run in Node: the command, and real pages in a browser of their own. */
const NODE_FOLDERS = ['test/cli', 'test/embed', 'test/e2e'];
const paths = process.argv.slice(2);

function testsUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => /\.test\.(ts|mjs)$/.test(file));
}

const isAsked = (file) => paths.length === 0 || paths.some((path) => file.startsWith(path));

function countTests(suite) {
  const own = suite?.tests ?? [];
  const below = (suite?.suites ?? []).map(countTests);
  const sum = (key) => below.reduce((total, count) => total + count[key], 0);
  return {
    passed: own.filter((test) => test.passed).length + sum('passed'),
    failed: own.filter((test) => !test.passed && !test.skipped).length + sum('failed'),
  };
}

/** The names of the failed tests of a suite, with what each said first. */
function failures(suite, path = []) {
  const names = [...path, suite?.name].filter(Boolean);
  const own = (suite?.tests ?? [])
    .filter((test) => !test.passed && !test.skipped)
    .map((test) => `${[...names, test.name].join(' › ')}: ${test.error?.message ?? 'failed'}`);
  return [...own, ...(suite?.suites ?? []).flatMap((below) => failures(below, names))];
}

/** What went wrong in one file: its tests, or why it never came to them. */
function failuresOf(session) {
  if (session.passed) return [];
  const tests = failures(session.testResults);
  const reasons = tests.length > 0 ? tests : session.errors.map((error) => error.message);
  return reasons.map((reason) => `${relative('.', session.testFile)}: ${reason}`);
}

async function runInBrowser() {
  const files = testsUnder('test').filter(
    (file) => isAsked(file) && !NODE_FOLDERS.some((folder) => file.startsWith(`${folder}/`)),
  );
  if (files.length === 0) return { passed: 0, failed: 0, reasons: [] };
  const runner = await startTestRunner({ autoExitProcess: false, readCliArgs: false });
  await new Promise((resolve) => runner.on('stopped', resolve));
  const total = { passed: 0, failed: 0, reasons: [] };
  for (const session of runner.sessions.all()) {
    const count = countTests(session.testResults);
    total.passed += count.passed;
    // A file that never ran its tests has failed too.
    total.failed += session.passed ? count.failed : Math.max(1, count.failed);
    total.reasons.push(...failuresOf(session));
  }
  return total;
}

function runInNode() {
  const files = NODE_FOLDERS.flatMap(testsUnder).filter(isAsked);
  if (files.length === 0) return { passed: 0, failed: 0 };
  const needsBuild = files.some((file) => !file.startsWith('test/cli/'));
  if (needsBuild && !process.env.VISION_BUILT) {
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  }
  const child = spawn(
    process.execPath,
    [
      '--import',
      './scripts/ts-hook.mjs',
      '--test',
      // Says what failed last, where it is seen.
      '--test-reporter=spec',
      '--test-concurrency=1',
      '--test-timeout=1200000',
      ...files,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const count = (word) =>
        Number(new RegExp(`^\\S+ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
      const failed = count('fail') + count('cancelled');
      resolve({ passed: count('pass'), failed: code === 0 ? failed : Math.max(1, failed) });
    });
  });
}

try {
  process.env.TEST_PATHS = paths.join(' ');
  process.env.CHROME_PATH = chromiumPath();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const browser = await runInBrowser();
const node = await runInNode();
const failed = browser.failed + node.failed;
if (browser.reasons.length > 0)
  console.log(['Failed in the browser:', ...browser.reasons].join('\n  '));
console.log(`${browser.passed + node.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
