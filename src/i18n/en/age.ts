import type { AgeMessages } from '../age.ts';

export const en: AgeMessages = {
  locale: 'en-GB',
  now: 'just now',
  updated: (ago) => `Updated ${ago}`,
};
