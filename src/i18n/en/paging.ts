import { grouped } from '../number.ts';
import type { PagingMessages } from '../paging.ts';

const number = (count: number): string => grouped(count, ',');

export const en: PagingMessages = {
  search: 'Search',
  filters: (chosen) => (chosen > 0 ? `Filters (${chosen})` : 'Filters'),
  showMore: (count) => `Show more (${number(count)})`,
  shownOf: (shown, total) => `Showing ${number(shown)} of ${number(total)}`,
  moreShown: (added, things, shown, total) =>
    `${added === 1 ? '1 more' : `${number(added)} more ${things}`} shown. ` +
    `${number(shown)} of ${number(total)}.`,
};
