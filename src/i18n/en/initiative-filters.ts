import type { InitiativeFilterMessages } from '../initiative-filters.ts';

export const en: InitiativeFilterMessages = {
  goal: 'Goal',
  phase: 'Phase',
  track: 'Track',
  scale: 'Size',
  origin: 'New or from before',
  status: 'Status',
  partner: 'Partner',
  place: 'Place',
};
