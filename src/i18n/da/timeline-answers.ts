import type { TimelineAnswerMessages } from '../timeline-answers.ts';

export const da: TimelineAnswerMessages = {
  keys: 'Piletasterne flytter mellem faser og aktiviteter. Plus og minus zoomer. Page Up og Page Down flytter tiden.',
  earlier: 'Tidligere',
  later: 'Senere',
  today: 'I dag',
  shows: 'Viser',
  things: 'aktiviteter',
  track: 'Spor',
  phase: 'Fase',
  principle: 'Princip',
  status: 'Status',
  onlyComing: 'Kun kommende',
};
