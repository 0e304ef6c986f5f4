import { da } from './da/take-along.ts';
import { en } from './en/take-along.ts';
import type { Catalogue } from './messages.ts';

/** Taking a calendar along: on paper, as text, in one's own calendar. */
export interface TakeAlongMessages {
  readonly copyText: string;
  readonly subscribe: string;
  readonly subscribeText: string;
  readonly subscribeNote: string;
  readonly google: string;
  readonly outlook: string;
  readonly wholeCalendar: string;
  /** Only events of one tag, organiser or goal. */
  readonly only: (name: string) => string;
  readonly open: string;
  readonly copyAddress: string;
  readonly addressCopied: string;
  readonly textCopied: string;
  readonly long: string;
  readonly none: string;
  readonly printedFrom: (address: string) => string;
  /** The list goes on where the paper ends. */
  readonly more: (count: number) => string;
}

export const takeAlong: Catalogue<TakeAlongMessages> = { da, en };
