import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CliError, systemCode } from './cli-error.ts';
import { fetchUrl, type FetchRules, MOST_BYTES } from './fetch/fetch-url.ts';

/** What a file or an address holds. */
export interface Source {
  readonly bytes: Uint8Array;
  /** Its relative addresses resolve against this. */
  readonly url: string;
}

export const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

/** Reads a file, or fetches an address. */
export async function readSource(source: string, rules: FetchRules = {}): Promise<Source> {
  if (isUrl(source)) return fetchUrl(source, rules);
  try {
    const path = source.startsWith('file:') ? fileURLToPath(source) : resolve(source);
    const { size } = await stat(path);
    if (size > MOST_BYTES) {
      throw new CliError('too-large', { source, megabytes: MOST_BYTES / 2 ** 20 });
    }
    return { bytes: await readFile(path), url: pathToFileURL(path).href };
  } catch (error) {
    if (error instanceof CliError) throw error;
    // Of the disk, or of an address that no file can have.
    const reason = systemCode(error);
    if (reason === '') throw error;
    throw new CliError(
      reason === 'ENOENT' ? 'no-such-file' : 'not-read',
      { source, reason },
      error,
    );
  }
}
