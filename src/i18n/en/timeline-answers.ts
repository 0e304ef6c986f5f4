import type { TimelineAnswerMessages } from '../timeline-answers.ts';

export const en: TimelineAnswerMessages = {
  keys: 'Arrow keys move between phases and activities. Plus and minus zoom. Page Up and Page Down move the time.',
  earlier: 'Earlier',
  later: 'Later',
  today: 'Today',
  shows: 'Showing',
  things: 'activities',
  track: 'Track',
  phase: 'Phase',
  principle: 'Principle',
  status: 'Status',
  onlyComing: 'Only coming',
};
