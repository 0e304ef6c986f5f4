import type { InitiativeDetailMessages } from '../initiative-detail.ts';

export const da: InitiativeDetailMessages = {
  goneTitle: 'Initiativet findes ikke her',
  gone: 'Linket fører til et initiativ, som ikke findes her længere. Se de andre initiativer på listen.',
  when: 'Hvornår',
  kind: 'Størrelse',
  goals: 'Pejlemærker',
  phases: 'Faser',
  tracks: 'Spor',
  partners: 'Partnere',
  places: 'Steder',
  access: (text) => `Adgang: ${text}`,
  owner: 'Ansvarlig',
  contact: 'Kontakt',
  join: 'Vil du være med?',
  results: 'Det er der kommet ud af det',
  trace: 'Vejen fra visionen',
  decisions: 'Beslutninger',
  stories: 'Historier',
  events: 'Det sker',
  readMore: 'Læs mere om initiativet',
  more: (count) => `og ${count.toLocaleString('da')} mere`,
};
