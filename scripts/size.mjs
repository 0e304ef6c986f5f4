// Prints what each page has to fetch beside what it may; fails when one is over, or, where a widget
// is known to be over, when it has grown.
// Run after `npm run build`.
import { readFile, readdir } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { budgets } from './budgets.mjs';

/** Limits and figures count as the measurements did that set them: LitElement is 5.6. */
const KILOBYTE = 1024;

async function brotli(file) {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return brotliCompressSync(await readFile(`dist/${file}`), options).length / KILOBYTE;
}

/** The files a built module imports before it can run, itself among them. */
async function filesOf(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = await readFile(`dist/${file}`, 'utf8');
  for (const [, path] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    const { pathname } = new URL(path, `http://dist/${file}`);
    await filesOf(pathname.slice(1), seen);
  }
  return seen;
}

async function sizeOf({ files }) {
  const all = new Set();
  for (const file of files) for (const needed of await filesOf(file)) all.add(needed);
  const sizes = await Promise.all([...all].map(brotli));
  return { kilobytes: sizes.reduce((sum, size) => sum + size, 0), requests: all.size };
}

const built = new Set(await readdir('dist/widgets'));
let failed = false;
for (const { name, limit, ceiling = limit, advice, requests: most = Infinity, files } of budgets(
  built,
)) {
  const { kilobytes, requests } = await sizeOf({ files });
  const isOver = kilobytes > limit || requests > most;
  const isKnown = ceiling > limit;
  const fails = kilobytes > ceiling || (requests > most && !isKnown);
  failed ||= fails;
  const word = fails ? 'OVER' : isOver ? 'over' : 'ok';
  const figure = `${kilobytes.toFixed(2)} of ${limit} kB br, ${requests} of ${most} file(s)`;
  const held = isOver && !fails ? `; may not pass ${ceiling} until it is mended` : '';
  console.log(`${word.padEnd(5)} ${name.padEnd(28)} ${figure}${held}`);
  if (fails) console.log(`      ${advice}`);
}
if (failed) process.exit(1);
