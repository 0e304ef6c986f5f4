import type { CommonMessages } from '../common.ts';

export const en: CommonMessages = {
  retry: 'Try again',
  newestMissing: 'The latest version cannot be loaded right now.',

  sortBy: 'Sort by',
};
