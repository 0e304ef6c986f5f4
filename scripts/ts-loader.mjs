// The loader behind ts-hook.mjs. Types are taken away, nothing else is changed.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const COMPILER_OPTIONS = { experimentalDecorators: true, useDefineForClassFields: false };

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  const file = fileURLToPath(url);
  const { code } = await transform(await readFile(file, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcefile: file,
    sourcemap: 'inline',
    tsconfigRaw: { compilerOptions: COMPILER_OPTIONS },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
