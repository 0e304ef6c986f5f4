import { Zip, ZipPassThrough } from 'fflate';
import {
  bulkItems,
  manifestLines,
  manifestPerson,
  type Digest,
  type ManifestPerson,
  type Scorer,
} from './bulk.ts';
import type { SignatureOptions, SignatureSource } from './data.ts';
import type { SignatureFile } from './files.ts';
import type { Person } from './people.ts';

/** People between two pauses: a few milliseconds' work, so that a page can draw and be stopped. */
const BATCH = 10;
/** Characters of the manifest between two pauses. */
const MANIFEST_PIECE = 100_000;

export interface BulkZipOptions {
  readonly people: readonly Person[];
  readonly source: SignatureSource;
  readonly options: SignatureOptions;
  /** What the signature is called in Outlook's menu. */
  readonly name: string;
  readonly digest: Digest;
  readonly score: Scorer;
  /** The time the zip is made, in RFC 3339; all its files bear it. */
  readonly made: string;
  /** Scripts, the row report, the guide: what lies beside the folders. */
  readonly extras?: readonly SignatureFile[] | undefined;
}

/** How far it is, and the bytes that have become ready; in the end, what the manifest lists. */
export interface BulkProgress {
  readonly people: readonly ManifestPerson[];
  readonly done: number;
  readonly total: number;
  readonly chunks: readonly Uint8Array[];
}

const utf8 = new TextEncoder();

/**
 * A zip with a folder for each person and a manifest, in pieces: between two of them whoever asked
 * may pause, show how far it is, or ask for no more. Files are stored as they are: they are small,
 * and packing each costs more time than it saves room.
 */
export async function* bulkZip(job: BulkZipOptions): AsyncGenerator<BulkProgress, void> {
  const total = job.people.length;
  const made = new Date(job.made);
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (path: string, bytes: Uint8Array) => {
    const file = new ZipPassThrough(path);
    file.mtime = made;
    zip.add(file);
    file.push(bytes, true);
  };
  const listed: ManifestPerson[] = [];
  let done = 0;
  for (const item of bulkItems(job.people, job.source, job.options, job.name, job.score)) {
    for (const { name, bytes } of item.files) add(`${item.person.folder}/${name}`, bytes);
    listed.push(await manifestPerson(item, job.digest));
    done++;
    if (done % BATCH === 0) {
      yield { people: listed, done, total, chunks };
      chunks = [];
    }
  }
  for (const { name, bytes } of job.extras ?? []) add(name, bytes);
  const manifest = new ZipPassThrough('manifest.json');
  manifest.mtime = made;
  zip.add(manifest);
  let lines = '';
  for (const line of manifestLines(listed, job.source, job.made)) {
    lines += line;
    if (lines.length < MANIFEST_PIECE) continue;
    manifest.push(utf8.encode(lines));
    lines = '';
    yield { people: listed, done, total, chunks };
    chunks = [];
  }
  manifest.push(utf8.encode(lines), true);
  zip.end();
  yield { people: listed, done, total, chunks };
}
