import { da } from './da/phase-timeline.ts';
import { en } from './en/phase-timeline.ts';
import type { Catalogue } from './messages.ts';

export interface TimelineMessages {
  /** Where neither the page nor the feed has a heading. */
  readonly heading: string;
  readonly empty: string;
  readonly views: {
    readonly bars: string;
    readonly cycle: string;
    readonly table: string;
    readonly matrix: string;
  };
  readonly process: string;
  readonly print: string;

  /** What the picture says, in sentences. `names` is "Fase 1 og 2". */
  readonly underWay: (names: string, count: number) => string;
  readonly begins: (name: string, date: string) => string;
  readonly running: (count: number) => string;
  readonly next: (title: string, date: string) => string;
  readonly noneNext: string;
  readonly over: string;
  /** The same in one line, for a sidebar; either may be missing. */
  readonly compact: (names: string, next: string) => string;
  readonly comma: (a: string, b: string) => string;

  /** The drawing. */
  readonly drawing: (about: string) => string;
  readonly keys: string;
  readonly zoom: string;
  readonly zooms: { readonly all: string; readonly year: string; readonly quarter: string };
  readonly earlier: string;
  readonly later: string;
  readonly today: string;
  readonly now: string;
  readonly shows: (period: string) => string;
  readonly quarter: (quarter: number, year: string) => string;
  readonly several: (count: number) => string;
  readonly legend: string;
  readonly loose: string;

  readonly phases: string;
  readonly tracks: string;
  readonly principles: string;
  readonly decisions: string;
  readonly activities: string;
  readonly noTrack: string;
  readonly noPhase: string;
  /** What a principle has led to so far. */
  readonly hereAndNow: string;
  readonly noActivities: string;
  readonly dateUnknown: string;

  readonly status: {
    readonly held: string;
    readonly cancelled: string;
    readonly postponed: string;
    readonly awaiting: string;
    readonly 'awaiting-passed': string;
    readonly running: string;
    readonly planned: string;
    readonly coming: string;
    readonly passed: string;
    readonly undated: string;
  };

  /** Columns of the table. */
  readonly date: string;
  readonly activity: string;
  readonly theme: string;
  readonly purpose: string;
  readonly audience: string;
  readonly statusHeading: string;
  readonly decided: (title: string) => string;
  /** `things` of the pager. */
  readonly things: string;
  readonly found: (count: number) => string;

  /** The matrix. */
  readonly track: string;
  readonly lead: string;
  readonly runs: string;
  readonly goesOn: (title: string) => string;
  readonly notStated: string;
  readonly outside: string;
  readonly rest: string;

  /** The loop. */
  readonly loop: string;
  readonly loopSays: string;
  readonly isNow: string;

  /** Filters. */
  readonly filters: string;
  readonly phase: string;
  readonly principle: string;
  readonly onlyComing: string;

  /** Detail. */
  readonly responsible: string;
  readonly body: string;
  readonly outcome: string;
  readonly reason: string;
  readonly questions: string;
  readonly documents: string;
  readonly readMore: string;
  readonly addToCalendar: string;
  readonly google: string;
  readonly outlook: string;
  readonly gone: string;
  readonly goneText: string;
  readonly notOpened: string;
}

export const phaseTimeline: Catalogue<TimelineMessages> = { da, en };
