import type { BannerMessages } from '../banner.ts';

export const en: BannerMessages = {
  vision: (year) => `Vision ${year}`.trim(),
  readMore: 'Read about the vision',
  goals: 'Goals',
  empty: 'There is no vision to show yet.',
};
