// Finds a Chromium to test with; where there is none and we may, installs Debian's package.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const HINT =
  'No Chromium found. Install one (Debian: "sudo apt-get install chromium") or set CHROME_PATH to its program file.';

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (!isProgram(asked)) throw new Error(`CHROME_PATH is "${asked}", which is not a program.`);
    return asked;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, MAC].find(isProgram);
}

function install() {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0;
  if (!mayInstall || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log('No Chromium found: installing the Debian package.');
  const options = { stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], options);
}

/** The path of a Chromium program; throws one line of advice where there is none to be had. */
export function chromiumPath() {
  const found = find();
  if (found) return found;
  try {
    install();
  } catch {
    throw new Error(HINT);
  }
  const installed = find();
  if (!installed) throw new Error(HINT);
  return installed;
}
