import { da } from './da/kit.ts';
import { en } from './en/kit.ts';
import type { Catalogue } from './messages.ts';
import type { PagingMessages } from './paging.ts';
import type { SharingMessages } from './sharing.ts';

/** Words of what several widgets share: dialog, filters, "show more", views, sharing. */
export interface KitMessages extends PagingMessages, SharingMessages {
  /** The filters as a landmark; `about` is the widget's heading. */
  readonly filterBar: (about: string) => string;
  readonly chosenFilters: string;
  readonly clearFilters: string;
  /** Stands before the filter's name. */
  readonly removeFilter: string;
  /** The field that finds among the many options of one group. */
  readonly findIn: (group: string) => string;
  readonly optionsFound: (count: number) => string;
  readonly unknownFilters: (ids: readonly string[]) => string;
  readonly from: string;
  readonly until: string;
  readonly range: (from: string | undefined, until: string | undefined) => string;

  readonly views: string;
  readonly language: string;
}

export const kit: Catalogue<KitMessages> = { da, en };
