// What a page fetches, beside what it may: what `npm run size` prints. Needs the built files.
import { spawnSync } from 'node:child_process';
import { heading } from './measuring.mjs';

export function run() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/size.mjs'], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  heading('What a page fetches', 'kB of 1,024 bytes, packed; OVER where a bar is missed');
  console.log(stdout.trimEnd());
  return status === 0;
}
