import type { CommonMessages } from '../common.ts';

export const da: CommonMessages = {
  loading: 'Henter …',
  retry: 'Prøv igen',
  newestMissing: 'Det nyeste kan ikke hentes lige nu.',
  notShown: (count) =>
    count === 1 ? '1 ting kan ikke vises' : `${count.toLocaleString('da')} ting kan ikke vises`,

  opensNewTab: '(åbner i en ny fane)',

  sortBy: 'Sortér efter',
  sorted: (column, descending) =>
    `Sorteret efter ${column}, ${descending ? 'faldende' : 'stigende'}`,
};
