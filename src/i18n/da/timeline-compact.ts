import type { TimelineCompactMessages } from '../timeline-compact.ts';

export const da: TimelineCompactMessages = {
  now: 'Lige nu',
  next: 'næste',
};
