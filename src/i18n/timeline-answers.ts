import { da } from './da/timeline-answers.ts';
import { en } from './en/timeline-answers.ts';
import type { Catalogue } from './messages.ts';

/** What answers to the reader: filters, keys and zoom. */
export interface TimelineAnswerMessages {
  readonly keys: string;
  readonly earlier: string;
  readonly later: string;
  readonly today: string;
  readonly shows: string;
  readonly things: string;
  readonly track: string;
  readonly phase: string;
  readonly principle: string;
  readonly status: string;
  readonly onlyComing: string;
}

export const timelineAnswers: Catalogue<TimelineAnswerMessages> = { da, en };
