import type { CommonMessages } from '../common.ts';

export const da: CommonMessages = {
  retry: 'Prøv igen',
  newestMissing: 'Det nyeste kan ikke hentes lige nu.',

  sortBy: 'Sortér efter',
};
