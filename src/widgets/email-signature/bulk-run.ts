import { bulkZip, type BulkProgress, type BulkZipOptions } from '../../model/signature/bulk-zip.ts';
import type { ManifestPerson } from '../../model/signature/bulk.ts';
import type { Pause } from './pause.ts';

export interface BulkResult {
  readonly zip: Blob;
  readonly people: readonly ManifestPerson[];
  /** `manifest.json`, in pieces. */
  readonly manifest: readonly Uint8Array[];
  readonly made: string;
}

/** Between two figures on the way: each draws the whole view. */
const TELLING = 100;

/** Makes the zip while the page goes on; undefined where it was stopped. */
export async function runBulk(
  job: Omit<BulkZipOptions, 'made'>,
  pause: Pause,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<BulkResult | undefined> {
  const made = new Date().toISOString();
  let told = performance.now();
  // Joined as they come: the browser can put them on disk.
  const parts: Blob[] = [];
  let last: BulkProgress | undefined;
  for (const progress of bulkZip({ ...job, made })) {
    if (signal.aborted) return;
    if (progress.chunks.length > 0) parts.push(new Blob([...progress.chunks]));
    last = progress;
    if (performance.now() - told > TELLING) {
      tell(progress.done);
      told = performance.now();
    }
    await pause();
  }
  const { people, manifest } = last ?? { people: [], manifest: [] };
  return { zip: new Blob(parts, { type: 'application/zip' }), people, manifest, made };
}
