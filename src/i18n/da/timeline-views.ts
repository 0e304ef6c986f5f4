import type { TimelineViewMessages } from '../timeline-views.ts';

export const da: TimelineViewMessages = {
  date: 'Dato',
  activity: 'Aktivitet',
  theme: 'Tema',
  status: 'Status',
  track: 'Spor',
  runs: 'Løber hele perioden, ingen datoer oplyst',
  notStated: 'Ikke oplyst',
  outside: 'Uden for perioden',
  rest: 'Uden for skemaet',
  loop: 'Faserne som et kredsløb',
  loopSays: 'Faserne overlapper hinanden og gentages undervejs.',
};
