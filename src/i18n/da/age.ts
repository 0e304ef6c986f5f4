import type { AgeMessages } from '../age.ts';

export const da: AgeMessages = {
  locale: 'da-DK',
  now: 'lige nu',
  updated: (ago) => `Opdateret ${ago}`,
};
