import { bulkZip, type BulkZipOptions } from '../../model/signature/bulk-zip.ts';
import type { ManifestPerson } from '../../model/signature/bulk.ts';
import { pauses } from './pause.ts';

export interface BulkResult {
  readonly zip: Blob;
  readonly people: readonly ManifestPerson[];
  readonly made: string;
}

/** Makes the zip while the page goes on; undefined where it was stopped. */
export async function runBulk(
  job: Omit<BulkZipOptions, 'digest' | 'score' | 'made'>,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<BulkResult | undefined> {
  const { lintSignature } = await import('../../model/signature/lint.ts');
  const made = new Date().toISOString();
  const digest = (bytes: Uint8Array) => crypto.subtle.digest('SHA-256', bytes as BufferSource);
  const score = (html: string) => lintSignature(html).score;
  const pause = pauses();
  // Joined as they come: one blob of sixty thousand pieces would hold the page up.
  const parts: Blob[] = [];
  let people: readonly ManifestPerson[] = [];
  for await (const progress of bulkZip({ ...job, digest, score, made })) {
    if (signal.aborted) return;
    parts.push(new Blob([...progress.chunks] as BlobPart[]));
    people = progress.people;
    tell(progress.done);
    await pause();
  }
  return { zip: new Blob(parts, { type: 'application/zip' }), people, made };
}
