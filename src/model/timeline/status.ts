import type { TimelineEntry } from './entry.ts';
import { spanHolds } from './span.ts';

/** How an activity stands on a day, as far as the feed tells. */
export type Standing =
  | 'held'
  | 'cancelled'
  | 'postponed'
  /** Somebody has to decide first. */
  | 'awaiting'
  /** The same, and its date has passed: nobody has told what came of it. */
  | 'awaiting-passed'
  | 'running'
  | 'planned'
  /** It has a date ahead of it, and nobody says more. */
  | 'coming'
  /** Its date has passed and the feed says nothing of what happened. */
  | 'passed'
  | 'undated';

/** A date that has passed proves nothing: what the feed does not say is not said for it. */
export function standingOf(
  { status, span }: Pick<TimelineEntry, 'status' | 'span'>,
  today: number,
): Standing {
  if (status === 'held' || status === 'cancelled' || status === 'postponed') return status;
  const hasPassed = span?.to !== undefined && span.to < today;
  if (status === 'awaiting') return hasPassed ? 'awaiting-passed' : 'awaiting';
  if (hasPassed) return 'passed';
  if (!span) return status ?? 'undated';
  const isDay = span.from === span.to;
  if (spanHolds(span, today) && !isDay) return 'running';
  return status ?? 'coming';
}

/** Whether it may still come: not over, and not called off. What has no date may. */
export function isUpcoming(entry: Pick<TimelineEntry, 'status' | 'span'>, today: number): boolean {
  if (entry.status === 'held' || entry.status === 'cancelled') return false;
  return (entry.span?.to ?? Infinity) >= today;
}
