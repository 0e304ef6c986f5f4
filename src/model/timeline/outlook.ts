import type { TimelineEntry } from './entry.ts';
import { spanHolds, type DaySpan } from './span.ts';
import { isUpcoming, standingOf } from './status.ts';

export interface DatedPhase {
  readonly span?: DaySpan | undefined;
}

/** What a picture of the time shows, for a sentence. */
export interface Outlook<P> {
  /** The phases that are under way, in the order of the feed. */
  readonly current: readonly P[];
  /** Where none is: the next to begin. */
  readonly nextPhase: P | undefined;
  /** The next to begin: what has begun is not next, and what has no first day cannot be. */
  readonly next: TimelineEntry | undefined;
  /** How many activities are under way. */
  readonly running: number;
  /** All of it is over. */
  readonly isOver: boolean;
}

export function outlook<P extends DatedPhase>(
  phases: readonly P[],
  entries: readonly TimelineEntry[],
  today: number,
): Outlook<P> {
  const current = phases.filter(({ span }) => span && spanHolds(span, today));
  let next: TimelineEntry | undefined;
  let running = 0;
  let mayCome = 0;
  for (const entry of entries) {
    if (standingOf(entry, today) === 'running') running++;
    if (!isUpcoming(entry, today)) continue;
    mayCome++;
    if (entry.status !== 'postponed' && isEarlier(entry, next, today)) next = entry;
  }
  const nextPhase = current.length > 0 ? undefined : first(phases, today);
  const known = phases.some(({ span }) => span) || entries.length > 0;
  return {
    current,
    nextPhase,
    next,
    running,
    isOver: known && current.length === 0 && !nextPhase && mayCome === 0,
  };
}

function isEarlier(entry: TimelineEntry, best: TimelineEntry | undefined, today: number): boolean {
  const { span } = entry;
  if (span?.from === undefined || span.from < today) return false;
  const other = best?.span;
  if (other?.from === undefined) return true;
  return span.from + span.clock < other.from + other.clock;
}

function first<P extends DatedPhase>(phases: readonly P[], today: number): P | undefined {
  let found: P | undefined;
  for (const phase of phases) {
    const from = phase.span?.from;
    if (from !== undefined && from > today && from < (found?.span?.from ?? Infinity)) found = phase;
  }
  return found;
}
