import { da } from './da/phase-timeline.ts';
import { en } from './en/phase-timeline.ts';
import type { Catalogue } from './messages.ts';

/** The words of the first drawing. What is listed, opened, chosen or shown otherwise brings its own. */
export interface TimelineMessages {
  /** Where neither the page nor the feed has a heading. */
  readonly heading: string;

  /** What the picture says, in sentences. `names` is "Fase 1 og 2". */
  readonly underWay: (names: string, count: number) => string;
  readonly begins: (name: string, date: string) => string;
  readonly running: (count: number) => string;
  readonly next: (entry: string) => string;
  readonly noneNext: string;
  readonly over: string;

  /** The drawing. */
  readonly drawing: string;
  readonly now: string;
  readonly quarter: (quarter: number, year: string) => string;
  readonly count: (activities: number) => string;

  readonly phases: string;
  readonly decisions: string;
  readonly activities: string;
  readonly noTrack: string;
}

export const phaseTimeline: Catalogue<TimelineMessages> = { da, en };
