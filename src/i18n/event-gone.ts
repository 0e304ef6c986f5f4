import { da } from './da/event-gone.ts';
import { en } from './en/event-gone.ts';
import type { Catalogue } from './messages.ts';

/** What is said in place of an event that the feed does not have any more. */
export interface EventGoneMessages {
  readonly title: string;
  /** What there is instead follows. */
  readonly series: string;
  readonly instead: string;
  readonly alone: string;
}

export const eventGone: Catalogue<EventGoneMessages> = { da, en };
