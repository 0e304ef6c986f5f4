import { da } from './da/event-detail.ts';
import { en } from './en/event-detail.ts';
import type { Catalogue } from './messages.ts';

export interface EventDetailMessages {
  readonly when: string;
  /** When it was to be, where it has been moved. */
  readonly before: string;
  readonly where: string;
  readonly map: string;
  readonly online: string;
  readonly joinOnline: string;
  readonly price: string;
  readonly access: string;
  readonly audience: string;
  readonly language: string;
  readonly organiser: (count: number) => string;
  readonly contact: string;
  readonly tags: string;
  readonly goals: string;
  readonly initiatives: string;

  readonly moreDates: string;
  /** Opens the ways into the reader's own calendar. */
  readonly add: string;
  readonly book: string;
  readonly buy: string;
  readonly queue: string;
  readonly readMore: string;
  readonly over: string;

  readonly loading: string;
  readonly failedTitle: string;
  readonly failed: string;
}

export const eventDetail: Catalogue<EventDetailMessages> = { da, en };
