import { grouped } from '../number.ts';
import type { KitMessages } from '../kit.ts';
import { en as paging } from './paging.ts';
import { en as sharing } from './sharing.ts';

const number = (count: number): string => grouped(count, ',');

export const en: KitMessages = {
  ...paging,
  ...sharing,

  filterBar: (about) => `Search and filter: ${about}`,
  chosenFilters: 'Chosen filters',
  clearFilters: 'Clear filters',
  removeFilter: 'Remove filter:',
  findIn: (group) => `Find in ${group}`,
  optionsFound: (count) => (count === 0 ? 'None match' : `${number(count)} match`),
  unknownFilters: (ids) =>
    ids.length === 1
      ? `There is no filter “${ids.join()}”, so it is not used.`
      : `There are no filters ${ids.map((id) => `“${id}”`).join(', ')}, so they are not used.`,
  from: 'From',
  until: 'To',
  range: (from, until) =>
    from && until ? `${from} to ${until}` : from ? `From ${from}` : `Until ${until ?? ''}`,

  views: 'Show as',
  language: 'Language',
};
