import type { CommonMessages } from '../common.ts';

export const en: CommonMessages = {
  loading: 'Loading …',
  retry: 'Try again',
  newestMissing: 'The latest version cannot be loaded right now.',
  notShown: (count) =>
    count === 1 ? '1 item cannot be shown' : `${count.toLocaleString('en')} items cannot be shown`,

  opensNewTab: '(opens in a new tab)',

  sortBy: 'Sort by',
  sorted: (column, descending) => `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}`,
};
