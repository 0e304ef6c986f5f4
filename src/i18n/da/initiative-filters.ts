import type { InitiativeFilterMessages } from '../initiative-filters.ts';

export const da: InitiativeFilterMessages = {
  goal: 'Pejlemærke',
  phase: 'Fase',
  track: 'Spor',
  scale: 'Størrelse',
  origin: 'Nyt eller fra før',
  status: 'Status',
  partner: 'Partner',
  place: 'Sted',
};
