import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { main } from '../../src/cli/main.ts';

/** When all commands of the tests are run. */
export const NOW = Date.UTC(2026, 4, 1, 8);

interface Answer {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `vision-feed …args` in this process, on a Danish machine. */
export async function run(...args: string[]): Promise<Answer> {
  return runAt(NOW, ...args);
}

/** The same at another time. */
export async function runAt(now: number, ...args: string[]): Promise<Answer> {
  let [out, err] = ['', ''];
  const exit = await main(args, {
    now,
    environment: { LANG: 'da_DK.UTF-8' },
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { exit, out, err };
}

/** A folder that is gone after the file's tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vision-feed-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
