import { da } from './da/timeline-detail.ts';
import { en } from './en/timeline-detail.ts';
import type { Catalogue } from './messages.ts';

/** What is opened. */
export interface TimelineDetailMessages {
  readonly date: string;
  readonly status: string;
  readonly theme: string;
  readonly noActivities: string;
  readonly responsible: string;
  readonly body: string;
  readonly outcome: string;
  readonly reason: string;
  readonly questions: string;
  readonly documents: string;
  readonly readMore: string;
  readonly addToCalendar: string;
  readonly gone: string;
  readonly goneText: string;
}

export const timelineDetail: Catalogue<TimelineDetailMessages> = { da, en };
