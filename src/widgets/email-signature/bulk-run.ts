import { bulkZip, type BulkZipOptions } from '../../model/signature/bulk-zip.ts';
import type { ManifestPerson } from '../../model/signature/bulk.ts';
import { pauses } from './pause.ts';

export interface BulkResult {
  readonly zip: Blob;
  readonly people: readonly ManifestPerson[];
  readonly made: string;
}

/** Between two figures on the way: each draws the whole view. */
const TELLING = 100;

/** Makes the zip while the page goes on; undefined where it was stopped. */
export async function runBulk(
  job: Omit<BulkZipOptions, 'made'>,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<BulkResult | undefined> {
  const made = new Date().toISOString();
  const pause = pauses();
  let told = performance.now();
  // Joined as they come: the browser can put them on disk.
  const parts: Blob[] = [];
  let people: readonly ManifestPerson[] = [];
  for (const progress of bulkZip({ ...job, made })) {
    if (signal.aborted) return;
    if (progress.chunks.length > 0) parts.push(new Blob([...progress.chunks]));
    people = progress.people;
    if (performance.now() - told > TELLING) {
      tell(progress.done);
      told = performance.now();
    }
    await pause();
  }
  return { zip: new Blob(parts, { type: 'application/zip' }), people, made };
}
