// Runs every test: component tests in a Chromium, then those that need Node or the built files.
// `npm test -- test/widgets/banner` runs only what stands under that path. With `--firefox`, the
// component tests alone are run, in a Firefox.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { chromiumPath } from './chromium.mjs';

/** Folders whose tests run in Node: the command, and real pages in a browser of their own. */
const NODE_FOLDERS = ['test/cli', 'test/embed', 'test/e2e'];
const paths = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const inFirefox = process.argv.includes('--firefox');
/** What a test is told that asks Firefox for what it cannot be told: dark, forced colours, paper. */
const UNTRIED = 'not in this Firefox';

function testsUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => /\.test\.(ts|mjs)$/.test(file));
}

const isAsked = (file) => paths.length === 0 || paths.some((path) => file.startsWith(path));

/** The tests of a suite and of those in it, each by its whole name. */
function testsOf(suite, path = []) {
  const names = [...path, suite?.name].filter(Boolean);
  const own = (suite?.tests ?? []).map((test) => ({
    name: [...names, test.name].join(' › '),
    isPassed: test.passed,
    isFailed: !test.passed && !test.skipped,
    message: test.error?.message,
  }));
  return [...own, ...(suite?.suites ?? []).flatMap((below) => testsOf(below, names))];
}

/** How one file went: its tests, or why it never came to them. */
function outcome({ passed, errors, testFile, testResults }) {
  const tests = testsOf(testResults);
  // Where something before the tests failed, they have nothing to say of their own.
  const before = errors.map(({ message }) => message);
  const failed = tests.filter(({ isFailed }) => isFailed);
  const cannot = ({ message = before.join() }) => inFirefox && message.includes(UNTRIED);
  const untried = failed.filter(cannot).length;
  const reasons = failed
    .filter((test) => !cannot(test))
    .map(({ name, message = 'failed' }) => `${name}: ${message}`);
  // A file that never ran its tests has failed too.
  if (!passed && failed.length === 0) reasons.push(...(before.length > 0 ? before : ['failed']));
  return {
    passed: tests.filter(({ isPassed }) => isPassed).length,
    untried,
    reasons: reasons.map((reason) => `${relative('.', testFile)}: ${reason}`),
  };
}

async function runInBrowser() {
  const files = testsUnder('test').filter(
    (file) => isAsked(file) && !NODE_FOLDERS.some((folder) => file.startsWith(`${folder}/`)),
  );
  const total = { passed: 0, untried: 0, reasons: [] };
  if (files.length === 0) return total;
  const runner = await startTestRunner({ autoExitProcess: false, readCliArgs: false });
  await new Promise((resolve) => runner.on('stopped', resolve));
  for (const session of runner.sessions.all()) {
    const { passed, untried, reasons } = outcome(session);
    total.passed += passed;
    total.untried += untried;
    total.reasons.push(...reasons);
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
  if (inFirefox) process.env.TEST_BROWSER = 'firefox';
  else process.env.CHROME_PATH = chromiumPath();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const browser = await runInBrowser();
const node = inFirefox ? { passed: 0, failed: 0 } : await runInNode();
const failed = browser.reasons.length + node.failed;
if (browser.reasons.length > 0)
  console.log(['Failed in the browser:', ...browser.reasons].join('\n  '));
if (browser.untried > 0) console.log(`${browser.untried} ask for what this browser cannot be told`);
console.log(`${browser.passed + node.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
