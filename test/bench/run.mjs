// Runs every benchmark of this folder, or those whose name holds a word given: `npm run bench feed`.
// They print their figures; a bar that is not held makes the run fail, but no test depends on it.
import { readdirSync } from 'node:fs';

const words = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.mjs'))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)));

let held = true;
for (const name of files) {
  const { run } = await import(`./${name}`);
  held = (await run()) && held;
}
process.exit(held ? 0 : 1);
