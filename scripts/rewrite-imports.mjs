// Mends what the compiler leaves: it writes `./part.js` for `./part.ts` in most imports, but not in an
// `import()` that it moves from a class's field into the constructor, and in no declaration. And there it
// names a type by the package that has it, which not everybody who has `lit` can reach.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LEFT = /\b(import\(|from |import )(['"])(\.[^'"]+)\.ts\2/g;
const INNER = /\bimport\("lit-html(\/[^"]+)?"\)/g;

export async function rewriteImports(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((name) =>
    /(?:\.js|\.d\.ts)$/.test(name),
  );
  await Promise.all(
    files.map(async (name) => {
      const path = join(folder, name);
      const text = await readFile(path, 'utf8');
      const mended = text.replace(LEFT, '$1$2$3.js$2').replace(INNER, 'import("lit$1")');
      if (mended !== text) await writeFile(path, mended);
    }),
  );
}
