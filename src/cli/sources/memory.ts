import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asItem, isRecord } from '../../feed/raw.ts';
import { CliError, systemCode } from '../cli-error.ts';
import type { Sections } from '../import/imported.ts';
import { writeWhole } from '../write-file.ts';
import { NO_REVIEW, readReview, type Review } from './review.ts';

/** What is remembered of a source from run to run. */
export interface Remembered {
  /** When somebody last tried to read it, and when that last went well (RFC 3339). */
  readonly tried: string;
  readonly read?: string;
  /** Why it could not be read, the last time. */
  readonly fault?: string;
  readonly title?: string;
  /** The last good items. */
  readonly sections: Sections;
  /** What is left out of them, and why. */
  readonly left: readonly { readonly name: string; readonly reason: string }[];
  readonly private: number;
}

/** The folder of what the command must remember. */
export class Memory {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async source(id: string): Promise<Remembered | undefined> {
    const raw = await this.#read(join('sources', `${id}.json`));
    return isRecord(raw) && isRecord(raw.sections) ? (raw as unknown as Remembered) : undefined;
  }

  async keepSource(id: string, remembered: Remembered): Promise<void> {
    await this.#write(join('sources', `${id}.json`), remembered);
  }

  async review(): Promise<Review> {
    const raw = await this.#read('review.json');
    return raw === undefined ? NO_REVIEW : readReview(raw);
  }

  async keepReview(review: Review): Promise<void> {
    await this.#write('review.json', review);
  }

  /** The last good copy of one’s own feed, where that is fetched. */
  async own(): Promise<Record<string, unknown> | undefined> {
    const raw = await this.#read('own.json');
    return isRecord(raw) ? asItem(raw) : undefined;
  }

  async keepOwn(feed: object): Promise<void> {
    await this.#write('own.json', feed);
  }

  async #read(name: string): Promise<unknown> {
    const path = join(this.#folder, name);
    try {
      return JSON.parse(await readFile(path, 'utf8'));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return undefined;
      // Decisions of people are not thrown away because somebody has edited the file.
      throw new CliError('bad-memory', { path }, error);
    }
  }

  async #write(name: string, value: object): Promise<void> {
    await writeWhole(join(this.#folder, name), `${JSON.stringify(value, null, 1)}\n`);
  }
}
