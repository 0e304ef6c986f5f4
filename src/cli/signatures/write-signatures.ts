import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  bulkItems,
  type ManifestPerson,
  manifestPerson,
  manifestText,
} from '../../model/signature/bulk.ts';
import { bulkZip, type BulkZipOptions } from '../../model/signature/bulk-zip.ts';
import { asItem } from '../../feed/raw.ts';
import { CliError, systemCode } from '../cli-error.ts';
import { asWriteError, writeInPieces } from '../write-file.ts';

/** What is to be made, for a folder and for a zip file alike. */
export interface SignatureJob extends BulkZipOptions {
  readonly onDone: (done: number) => void;
}

const MANIFEST = 'manifest.json';

/** All in one file. */
export async function writeZip(out: string, job: SignatureJob): Promise<void> {
  await writeInPieces(out, async (file) => {
    for (const { done, chunks } of bulkZip(job)) {
      for (const chunk of chunks) await file.write(chunk);
      job.onDone(done);
    }
  });
}

/** A folder for each person. The folder of the run before is kept until this one is whole. */
export async function writeFolder(folder: string, job: SignatureJob): Promise<void> {
  // Without a slash behind it: what is made beside it would stand in it.
  const out = resolve(folder);
  // Only a folder of ours is put away: anything else there is somebody’s.
  const names = existsSync(out) ? await readdir(out) : [];
  if (names.length > 0 && !(await isOurs(out))) throw new CliError('exists', { path: folder });
  const mark = randomUUID().slice(0, 8);
  const beside = `${out}.${mark}.tmp`;
  const before = `${out}.${mark}.old`;
  try {
    await fill(beside, job);
    if (existsSync(out)) await rename(out, before);
    await rename(beside, out);
    await rm(before, { recursive: true, force: true });
  } catch (error) {
    if (!existsSync(out) && existsSync(before)) await rename(before, out);
    await rm(beside, { recursive: true, force: true });
    throw asWriteError(error, out);
  }
}

/** Whether the folder is of a run before: a published feed has a manifest too. */
async function isOurs(folder: string): Promise<boolean> {
  try {
    const manifest = asItem(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')));
    return Array.isArray(manifest.people);
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== '') return false;
    throw error;
  }
}

async function fill(folder: string, job: SignatureJob): Promise<void> {
  const listed: ManifestPerson[] = [];
  await mkdir(folder, { recursive: true });
  for (const item of bulkItems(job.people, job.source, job.options, job.name)) {
    const own = join(folder, item.person.folder);
    await mkdir(own, { recursive: true });
    for (const { name, bytes } of item.files) await writeFile(join(own, name), bytes);
    listed.push(manifestPerson(item));
    job.onDone(listed.length);
  }
  for (const { name, bytes } of job.extras ?? []) await writeFile(join(folder, name), bytes);
  await writeFile(join(folder, MANIFEST), manifestText(listed, job.source, job.made));
}
