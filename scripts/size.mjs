// Prints what each page has to fetch beside what it may; fails when one is over.
// Run after `npm run build`.
import { readFile, readdir } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { budgets } from './budgets.mjs';

const KILOBYTE = 1000;

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
for (const budget of budgets(built)) {
  const { kilobytes, requests } = await sizeOf(budget);
  const over = kilobytes > budget.limit || requests > (budget.requests ?? Infinity);
  failed ||= over;
  const figure = `${kilobytes.toFixed(2)} of ${budget.limit} kB br, ${requests} file(s)`;
  console.log(`${over ? 'OVER' : 'ok  '}  ${budget.name.padEnd(34)} ${figure}`);
  if (over) console.log(`      ${budget.advice}`);
}
if (failed) process.exit(1);
