import { da } from './da/timeline-words.ts';
import { en } from './en/timeline-words.ts';
import type { Catalogue } from './messages.ts';

/** The words of the list: all that the drawing shows, said. */
export interface TimelineWordMessages {
  readonly empty: string;
  /** What is chosen with the views, for those who do not see that they belong together. */
  readonly viewsLegend: string;
  readonly views: {
    readonly bars: string;
    readonly cycle: string;
    readonly table: string;
    readonly matrix: string;
  };
  readonly process: string;
  readonly filters: string;
  readonly print: string;

  readonly tracks: string;
  readonly principles: string;
  readonly isNow: string;
  readonly dateUnknown: string;
  readonly purpose: string;
  readonly audience: string;
  readonly lead: string;

  /** Under the list. */
  readonly showMore: (count: number) => string;
  readonly shownOf: (shown: number, total: number) => string;

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
}

export const timelineWords: Catalogue<TimelineWordMessages> = { da, en };
