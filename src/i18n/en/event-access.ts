import type { EventAccessMessages } from '../event-access.ts';

export const en: EventAccessMessages = {
  'step-free': 'Step-free access',
  'hearing-loop': 'Hearing loop',
  'sign-language': 'Sign language interpreter',
  toilet: 'Accessible toilet',
  quiet: 'Quiet surroundings',
};
