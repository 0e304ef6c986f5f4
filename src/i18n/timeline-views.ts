import { da } from './da/timeline-views.ts';
import { en } from './en/timeline-views.ts';
import type { Catalogue } from './messages.ts';

/** The views beside the drawing: table, grid and loop. */
export interface TimelineViewMessages {
  readonly date: string;
  readonly activity: string;
  readonly theme: string;
  readonly status: string;
  readonly track: string;
  readonly runs: string;
  readonly notStated: string;
  readonly outside: string;
  readonly rest: string;
  readonly loop: string;
  readonly loopSays: string;
}

export const timelineViews: Catalogue<TimelineViewMessages> = { da, en };
