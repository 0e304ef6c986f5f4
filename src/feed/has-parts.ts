import type { Snapshot } from './snapshot.ts';

/** Whether the feed keeps some of what it has in other files. */
export function hasParts(snapshot: Snapshot | undefined): boolean {
  const written = snapshot?.raw('parts');
  return Array.isArray(written) && written.length > 0;
}
