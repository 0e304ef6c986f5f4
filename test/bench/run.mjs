// Runs every benchmark of this folder, or those whose name holds a word given: `npm run bench feed`.
// They print their figures; a bar that is not held makes the run fail, but no test depends on it.
// With `--write` the figures go into docs/bench.md as well.
import { readdirSync } from 'node:fs';
import { format } from 'node:util';
import { write } from './document.mjs';
import { takePoints } from './points.mjs';

const END = '.bench.mjs';
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(END))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)));

/** Runs one, and hears what it prints. */
async function listen(run) {
  const { log } = console;
  const lines = [];
  console.log = (...values) => {
    lines.push(format(...values));
    log(...values);
  };
  try {
    return { held: await run(), text: lines.join('\n') };
  } finally {
    console.log = log;
  }
}

let held = true;
const runs = {};
for (const name of files) {
  const { run } = await import(`./${name}`);
  const { held: isHeld, text } = await listen(run);
  held &&= isHeld;
  runs[name.slice(0, -END.length)] = { text, points: takePoints() };
}
if (process.argv.includes('--write')) await write(runs);
process.exit(held ? 0 : 1);
