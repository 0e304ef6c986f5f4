import type { EventAccessMessages } from '../event-access.ts';

export const da: EventAccessMessages = {
  'step-free': 'Adgang uden trin',
  'hearing-loop': 'Teleslynge',
  'sign-language': 'Tegnsprogstolk',
  toilet: 'Handicaptoilet',
  quiet: 'Rolige omgivelser',
};
