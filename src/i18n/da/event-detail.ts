import type { EventDetailMessages } from '../event-detail.ts';

export const da: EventDetailMessages = {
  when: 'Hvornår',
  before: 'Før flytningen',
  where: 'Hvor',
  map: 'Se på kort hos OpenStreetMap',
  online: 'Online',
  joinOnline: 'Deltag online',
  price: 'Pris',
  access: 'Tilgængelighed',
  audience: 'For hvem',
  language: 'Sprog',
  organiser: (count) => (count === 1 ? 'Arrangør' : 'Arrangører'),
  contact: 'Kontakt',
  tags: 'Emner',
  goals: 'Pejlemærker',
  initiatives: 'Initiativer',

  moreDates: 'Flere datoer',
  add: 'Føj til min kalender',
  book: 'Tilmeld dig',
  buy: 'Køb billet',
  queue: 'Skriv dig på venteliste',
  readMore: 'Læs mere om arrangementet',
  over: 'Arrangementet er slut.',

  loading: 'Henter arrangementet …',
  failedTitle: 'Arrangementet kan ikke hentes lige nu',
  failed: 'Prøv igen om lidt.',
};
