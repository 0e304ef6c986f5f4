import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  bulkItems,
  type ManifestPerson,
  manifestPerson,
  manifestText,
} from '../../model/signature/bulk.ts';
import { bulkZip, type BulkZipOptions } from '../../model/signature/bulk-zip.ts';
import { CliError } from '../cli-error.ts';
import { asWriteError } from '../write-file.ts';

/** What is to be made, for a folder and for a zip file alike. */
export interface SignatureJob extends BulkZipOptions {
  readonly onDone: (done: number) => void;
}

const MANIFEST = 'manifest.json';

/** All in one file, written beside its place first. */
export async function writeZip(out: string, job: SignatureJob): Promise<void> {
  const beside = `${out}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await mkdir(dirname(out), { recursive: true });
    const file = await open(beside, 'wx');
    try {
      for (const { done, chunks } of bulkZip(job)) {
        for (const chunk of chunks) await file.write(chunk);
        job.onDone(done);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, out);
  } catch (error) {
    await rm(beside, { force: true });
    throw asWriteError(error, out);
  }
}

/** A folder for each person. The folder of the run before is kept until this one is whole. */
export async function writeFolder(out: string, job: SignatureJob): Promise<void> {
  // Only a folder of ours is put away: anything else there is somebody’s.
  const names = existsSync(out) ? await readdir(out) : [];
  if (names.length > 0 && !names.includes(MANIFEST)) throw new CliError('exists', { path: out });
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
