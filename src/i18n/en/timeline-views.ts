import type { TimelineViewMessages } from '../timeline-views.ts';

export const en: TimelineViewMessages = {
  date: 'Date',
  activity: 'Activity',
  theme: 'Theme',
  status: 'Status',
  track: 'Track',
  runs: 'Runs the whole period, no dates stated',
  notStated: 'Not stated',
  outside: 'Outside the period',
  rest: 'Outside the grid',
  loop: 'The phases as a loop',
  loopSays: 'The phases overlap and are repeated along the way.',
};
