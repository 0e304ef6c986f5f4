import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CliError, systemCode } from './cli-error.ts';

/**
 * Writes a file whole or not at all: beside its place first, then moved there. Whoever reads it
 * meanwhile, and whatever stops us half-way, finds the old one.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writeInPieces(path, (file) => file.writeFile(content));
}

/** The same for what is never in memory as a whole. */
export async function writeInPieces(
  path: string,
  write: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const beside = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(beside, 'wx');
    try {
      await write(file);
      // A disk that is full may say so only now.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw asWriteError(error, path);
  }
}

/** The error that says so, for one of the system while `path` was written. */
export function asWriteError(error: unknown, path: string): unknown {
  const reason = systemCode(error);
  return reason === '' ? error : new CliError('not-written', { path, reason }, error);
}
