import { da } from './da/timeline-outline.ts';
import { en } from './en/timeline-outline.ts';
import type { Catalogue } from './messages.ts';

/** The list of everything, and what stands between it and the drawing. */
export interface TimelineOutlineMessages {
  readonly legend: string;
  readonly loose: string;
  readonly noPhase: string;
  readonly hereAndNow: string;
}

export const timelineOutline: Catalogue<TimelineOutlineMessages> = { da, en };
