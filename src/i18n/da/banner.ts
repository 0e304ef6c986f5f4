import type { BannerMessages } from '../banner.ts';

export const da: BannerMessages = {
  vision: (year) => `Vision ${year}`.trim(),
  readMore: 'Læs om visionen',
  readMoreAbout: (goal) => `Læs mere om ${goal}`,
  goals: 'Pejlemærker',
};
