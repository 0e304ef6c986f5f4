import type { Text } from '../text.ts';
import type { When } from '../when.ts';
import { compareSpans, type DaySpan } from './span.ts';

/** What a publisher says of an activity. */
export type StatedStatus = 'planned' | 'held' | 'cancelled' | 'awaiting' | 'postponed';

/** Something that stands on the axis: read without its schema, so that ten thousand cost little. */
export interface TimelineEntry {
  readonly kind: 'activity' | 'decision';
  readonly id: string;
  /** Where it stands in its section of the feed. */
  readonly position: number;
  readonly title: Text;
  /** When it is, in its writer's words, where these hold. */
  readonly label?: Text | undefined;
  readonly when?: When | undefined;
  readonly span?: DaySpan | undefined;
  readonly status?: StatedStatus | undefined;
  readonly phases: readonly string[];
  readonly tracks: readonly string[];
  readonly principles: readonly string[];
  readonly process?: string | undefined;
}

/** For `sort`: by time; what has no date comes last, in the order of the feed. */
export function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  if (!a.span || !b.span) return Number(!a.span) - Number(!b.span) || a.position - b.position;
  return compareSpans(a.span, b.span) || a.position - b.position;
}

/** Names an entry among all: a decision and an activity may share an id. */
export const keyOf = ({ kind, id }: Pick<TimelineEntry, 'kind' | 'id'>): string =>
  kind === 'decision' ? `decision ${id}` : id;
