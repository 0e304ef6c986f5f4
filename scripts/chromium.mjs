// Finds a Chromium to test with; where there is none and we may, installs Debian's package.
import { findProgram, install, isProgram } from './programs.mjs';

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

function find() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (!isProgram(asked)) throw new Error(`CHROME_PATH is "${asked}", which is not a program.`);
    return asked;
  }
  return findProgram(...NAMES) ?? (isProgram(MAC) ? MAC : undefined);
}

/** The path of a Chromium program; throws one line of advice where there is none to be had. */
export function chromiumPath() {
  const found = find();
  if (found) return found;
  try {
    install('chromium');
  } catch {
    throw new Error(HINT);
  }
  const installed = find();
  if (!installed) throw new Error(HINT);
  return installed;
}
