// Prints what each page has to fetch, and the largest part it may fetch later, beside what they may;
// fails when one is over.
// Run after `npm run build`.
import { readFile, readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { budgets, LOADER, OWN_LIMITS, PART_ADVICE, PART_LIMIT, SERIES } from './budgets.mjs';

/** Limits and figures count as the measurements did that set them: LitElement is 5.6. */
const KILOBYTE = 1024;

const WAYS = {
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gz: (bytes) => gzipSync(bytes, { level: 9 }),
};

const codeOf = (file) => readFile(`dist/${file}`, 'utf8');

async function packed(file, way = 'br') {
  return WAYS[way](await readFile(`dist/${file}`)).length / KILOBYTE;
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const sizeOfAll = async (files, way) =>
  sum(await Promise.all(files.map((one) => packed(one, way))));

/** The files that `file` names in what `pattern` finds. */
async function namedIn(file, pattern) {
  const found = (await codeOf(file)).matchAll(pattern);
  return [...found].map(([, path]) => new URL(path, `http://dist/${file}`).pathname.slice(1));
}

/** The files a built module imports before it can run, itself among them. */
async function filesOf(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const other of await namedIn(file, /(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    await filesOf(other, seen);
  }
  return seen;
}

/**
 * What may be fetched once `there` is: each part with the files it adds. What a part fetches in turn
 * finds that part there.
 */
async function partsOf(there, found = new Map()) {
  const next = [];
  for (const file of there) {
    for (const part of await namedIn(file, /import\(["'`](\.[^"'`]+)["'`]\)/g)) {
      if (found.has(part) || there.has(part)) continue;
      const files = await filesOf(part);
      found.set(
        part,
        [...files].filter((needed) => !there.has(needed)),
      );
      next.push(new Set([...there, ...files]));
    }
  }
  for (const then of next) await partsOf(then, found);
  return found;
}

const rows = [];

/** Takes a figure down beside its limit. */
function compare({ name, size, limit, way = 'br', requests, most = Infinity, advice }) {
  const fails = size > limit || requests > most;
  const files = requests === undefined ? '' : `, ${requests} of ${most} file(s)`;
  const word = fails ? 'OVER' : 'ok';
  rows.push({
    fails,
    text: `${word.padEnd(5)} ${name.padEnd(40)} ${size.toFixed(2)} of ${limit} kB ${way}${files}`,
    advice,
  });
}

const built = await readdir('dist/widgets');
const special = new Set();
for (const { name, file, limit, way, advice } of await specialParts()) {
  special.add(file);
  compare({ name, size: await packed(file, way), limit, way, advice });
}
for (const { name, limit, advice, requests: most, files: entries } of budgets(built)) {
  const files = new Set();
  for (const entry of entries) for (const file of await filesOf(entry)) files.add(file);
  const size = await sizeOfAll([...files]);
  compare({ name, size, limit, requests: files.size, most, advice });
  const parts = [];
  for (const [part, needed] of await partsOf(files)) {
    if (special.has(part)) continue;
    parts.push({ part, size: await sizeOfAll(needed.filter((file) => !special.has(file))) });
  }
  const [largest] = parts.sort((a, b) => b.size - a.size);
  if (!largest) continue;
  const part = basename(largest.part).replace(/-[\w-]{8}\.js$/, '');
  compare({
    name: `  its largest part: ${part}`,
    size: largest.size,
    limit: PART_LIMIT,
    advice: PART_ADVICE,
  });
}
for (const { there, parts, way, ...series } of SERIES) {
  const had = await neededBy([LOADER, ...there]);
  const files = [...(await neededBy(parts))].filter((file) => !had.has(file));
  compare({ ...series, way, size: await sizeOfAll(files, way) });
}
for (const { text, fails, advice } of rows) console.log(fails ? `${text}\n      ${advice}` : text);
if (rows.some(({ fails }) => fails)) process.exit(1);

/** The files that entries, or chunks named without their hashes, cannot run without. */
async function neededBy(names) {
  const chunks = (await readdir('dist/chunks')).map((file) => `chunks/${file}`);
  const files = new Set();
  for (const name of names) {
    const found = name.endsWith('.js') ? name : chunks.find((file) => file.startsWith(`${name}-`));
    if (!found) throw new Error(`No ${name} among the chunks: give its new name in budgets.mjs`);
    for (const file of await filesOf(found)) files.add(file);
  }
  return files;
}

/** Files with a limit of their own, as far as they are built. */
async function specialParts() {
  const all = [
    ...(await readdir('dist/chunks')).map((name) => `chunks/${name}`),
    ...(await readdir('dist/embed')).map((name) => `embed/${name}`),
  ];
  return OWN_LIMITS.flatMap(({ pattern, ...limit }) =>
    all.filter((file) => pattern.test(file)).map((file) => ({ ...limit, file })),
  );
}
