import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { CliError, systemCode } from '../cli-error.ts';

/** How often one looks whether another run is done, and for how long. */
const LOOK_EVERY = 200;
const PATIENCE = 60_000;

/**
 * Does `work` while no other run does the same: what two of them write at once would be neither's.
 * One that was killed has left its number behind, which belongs to nobody by now.
 */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await take(lock, Date.now() + PATIENCE);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string, until: number): Promise<void> {
  for (;;) {
    try {
      const file = await open(lock, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    if (!(await isHeld(lock))) await rm(lock, { force: true });
    else if (Date.now() > until) throw new CliError('busy', { path: lock });
    else await wait(LOOK_EVERY);
  }
}

async function isHeld(lock: string): Promise<boolean> {
  // Gone meanwhile: the other is done.
  const text = await readFile(lock, 'utf8').catch(() => '');
  const pid = Number(text);
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    // It is there, and somebody else's.
    return systemCode(error) === 'EPERM';
  }
}
