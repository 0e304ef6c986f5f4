import type { Phase } from '../../feed/schema/phases.ts';
import type { Principle } from '../../feed/schema/principles.ts';
import type { Track } from '../../feed/schema/tracks.ts';
import type { TimelineEntry } from '../../model/timeline/entry.ts';
import type { Dated } from './read-timeline.ts';

/** What passes the filters, of one process. */
export interface Shown {
  readonly phases: readonly Dated<Phase>[];
  readonly tracks: readonly Track[];
  readonly principles: readonly Principle[];
  readonly entries: readonly TimelineEntry[];
  /** How many lines of activities to draw; the rest waits for "Vis flere". */
  readonly limit: number;
}

/** How many lines the whole of it has: an activity of two phases stands in both. */
export function lineCount({ phases, entries }: Pick<Shown, 'phases' | 'entries'>): number {
  const ids = new Set(phases.map(({ item }) => item.id));
  return entries.reduce(
    (sum, entry) => sum + Math.max(1, new Set(entry.phases.filter((id) => ids.has(id))).size),
    0,
  );
}
