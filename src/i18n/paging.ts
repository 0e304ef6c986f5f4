import { da } from './da/paging.ts';
import { en } from './en/paging.ts';
import type { Catalogue } from './messages.ts';

/** The few words of the kit that stand under and over a list before anything is pressed. */
export interface PagingMessages {
  readonly search: string;
  readonly filters: (chosen: number) => string;

  readonly showMore: (count: number) => string;
  readonly shownOf: (shown: number, total: number) => string;
  /** Read out after "show more"; `things` names them in the plural. */
  readonly moreShown: (added: number, things: string, shown: number, total: number) => string;
}

export const paging: Catalogue<PagingMessages> = { da, en };
