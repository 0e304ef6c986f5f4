import { da } from './da/fallback.ts';
import { en } from './en/fallback.ts';
import type { Catalogue } from './messages.ts';

/** The words of pages that need no script. */
export interface FallbackMessages {
  readonly headings: Readonly<
    Record<
      | 'banner'
      | 'email-signature'
      | 'event-calendar'
      | 'initiative-map'
      | 'phase-timeline'
      | 'story-feed',
      string
    >
  >;
  readonly none: string;
  readonly updated: (when: string) => string;
  /** Stands before the title of an event that is not as planned. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly booking: string;
  readonly online: string;
  readonly free: string;
  readonly film: string;
  readonly readMore: string;
  readonly goals: string;
  readonly phases: string;
  readonly tracks: string;
  readonly principles: string;
  readonly decisions: string;
  readonly activities: string;
  readonly lead: (who: string) => string;
  readonly partners: (who: string) => string;
  readonly moved: (when: string) => string;
  /** How to use the lines of a signature that stand below. */
  readonly signature: string;
  readonly signatureName: string;
  readonly signatureTitle: string;
  /** The link to the .ics file. */
  readonly subscribe: string;
  /** The link from an iframe page to the page that shows all. */
  readonly whole: string;
}

export const fallback: Catalogue<FallbackMessages> = { da, en };
