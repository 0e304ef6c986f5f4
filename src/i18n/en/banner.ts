import type { BannerMessages } from '../banner.ts';

export const en: BannerMessages = {
  vision: (year) => `Vision ${year}`.trim(),
  readMore: 'Read about the vision',
  readMoreAbout: (goal) => `Read more about ${goal}`,
  goals: 'Goals',
};
