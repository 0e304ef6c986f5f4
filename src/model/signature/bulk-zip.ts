import { StoredZip } from '../zip.ts';
import { bulkItems, manifestPerson, manifestPieces, type ManifestPerson } from './bulk.ts';
import type { SignatureOptions, SignatureSource } from './data.ts';
import type { SignatureFile } from './files.ts';
import type { Person } from './people.ts';

/** People between two pauses: about a millisecond's work, so that a page can draw and be stopped. */
const BATCH = 10;

export interface BulkZipOptions {
  readonly people: readonly Person[];
  readonly source: SignatureSource;
  readonly options: SignatureOptions;
  /** What the signature is called in Outlook's menu. */
  readonly name: string;
  /** The time the zip is made, in RFC 3339; all its files bear it. */
  readonly made: string;
  /** Scripts, the row report, the guide: what lies beside the folders. */
  readonly extras?: readonly SignatureFile[] | undefined;
}

/** How far it is, and the bytes that have become ready; in the end, the manifest. */
export interface BulkProgress {
  readonly people: readonly ManifestPerson[];
  readonly done: number;
  readonly total: number;
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  /** `manifest.json` as far as it is written. */
  readonly manifest: readonly Uint8Array<ArrayBuffer>[];
}

/**
 * A zip with a folder for each person and a manifest, in pieces: between two of them whoever asked
 * may pause, show how far it is, or ask for no more.
 */
export function* bulkZip(job: BulkZipOptions): Generator<BulkProgress, void> {
  const total = job.people.length;
  const zip = new StoredZip(new Date(job.made));
  const people: ManifestPerson[] = [];
  const manifest: Uint8Array<ArrayBuffer>[] = [];
  const progress = (chunks = zip.take()): BulkProgress => {
    return { people, done: people.length, total, chunks, manifest };
  };
  for (const item of bulkItems(job.people, job.source, job.options, job.name)) {
    for (const { name, bytes } of item.files) zip.add(`${item.person.folder}/${name}`, bytes);
    people.push(manifestPerson(item));
    if (people.length % BATCH === 0) yield progress();
  }
  for (const { name, bytes } of job.extras ?? []) zip.add(name, bytes);
  for (const piece of manifestPieces(people, job.source, job.made)) {
    manifest.push(piece);
    yield progress();
  }
  zip.add('manifest.json', ...manifest);
  yield progress(zip.end());
}
