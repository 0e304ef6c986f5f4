import type { TimelineCompactMessages } from '../timeline-compact.ts';

export const en: TimelineCompactMessages = {
  now: 'Right now',
  next: 'next',
};
