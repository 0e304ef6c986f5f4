import { open, readFile, rm, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { CliError, systemCode } from '../cli-error.ts';

/** How often one looks whether another run is done, and for how long. */
const LOOK_EVERY = 200;
const PATIENCE = 60_000;
/** Milliseconds between the making of a lock and the writing of its number, at the most. */
const NEWBORN = 5000;

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
    ours.delete(lock);
  }
}

const ageOf = async (lock: string): Promise<number> => Date.now() - (await stat(lock)).mtimeMs;

/** The locks of this very process: a number like ours in a file may be that of one before us. */
const ours = new Set<string>();

async function take(lock: string, until: number): Promise<void> {
  for (;;) {
    try {
      const file = await open(lock, 'wx');
      ours.add(lock);
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
  const [text, age] = await Promise.all([readFile(lock, 'utf8'), ageOf(lock)]).catch(
    // Gone meanwhile: the other is done.
    () => ['', Infinity] as const,
  );
  const pid = Number(text);
  // One that has only just been made is about to get its number.
  if (!pid) return age < NEWBORN;
  if (pid === process.pid) return ours.has(lock);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return systemCode(error) === 'EPERM';
  }
}
