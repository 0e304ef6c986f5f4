import { da } from './da/timeline-compact.ts';
import { en } from './en/timeline-compact.ts';
import type { Catalogue } from './messages.ts';

/** What the picture says in one line, for a sidebar. */
export interface TimelineCompactMessages {
  readonly now: string;
  readonly next: string;
}

export const timelineCompact: Catalogue<TimelineCompactMessages> = { da, en };
