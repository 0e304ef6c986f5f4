import { da } from './da/common.ts';
import { en } from './en/common.ts';
import type { Catalogue } from './messages.ts';

/** Words that any widget may need: states, links, tables. */
export interface CommonMessages {
  readonly retry: string;
  /** Follows "Opdateret for 3 dage siden", where that is all there is. */
  readonly newestMissing: string;

  /** Before the column headings, where they stand as buttons above a narrow table. */
  readonly sortBy: string;
}

export const common: Catalogue<CommonMessages> = { da, en };
