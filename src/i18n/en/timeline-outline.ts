import type { TimelineOutlineMessages } from '../timeline-outline.ts';

export const en: TimelineOutlineMessages = {
  legend: 'How to read the drawing',
  loose: 'Soft edges: the date is not fixed',
  noPhase: 'Outside the phases',
  hereAndNow: 'Here and now',
};
