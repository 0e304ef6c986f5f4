import type { BannerMessages } from '../banner.ts';

export const da: BannerMessages = {
  vision: (year) => `Vision ${year}`.trim(),
  readMore: 'Læs om visionen',
  goals: 'Pejlemærker',
  empty: 'Der er ingen vision at vise endnu.',
};
