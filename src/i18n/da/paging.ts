import { grouped } from '../number.ts';
import type { PagingMessages } from '../paging.ts';

const number = (count: number): string => grouped(count, '.');

export const da: PagingMessages = {
  search: 'Søg',
  filters: (chosen) => (chosen > 0 ? `Filtre (${chosen})` : 'Filtre'),
  showMore: (count) => `Vis flere (${number(count)})`,
  shownOf: (shown, total) => `Viser ${number(shown)} af ${number(total)}`,
  moreShown: (added, things, shown, total) =>
    `${added === 1 ? '1 mere' : `${number(added)} flere ${things}`} vist. ` +
    `${number(shown)} af ${number(total)}.`,
};
