// Mends what the compiler leaves: it writes `./part.js` for `./part.ts` in most imports, but not in an
// `import()` that it moves from a class's field into the constructor.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LEFT = /\bimport\((['"])(\.[^'"]+)\.ts\1\)/g;

export async function rewriteImports(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((name) =>
    /(?:\.js|\.d\.ts)$/.test(name),
  );
  await Promise.all(
    files.map(async (name) => {
      const path = join(folder, name);
      const text = await readFile(path, 'utf8');
      const mended = text.replace(LEFT, 'import($1$2.js$1)');
      if (mended !== text) await writeFile(path, mended);
    }),
  );
}
