import type { TimelineDetailMessages } from '../timeline-detail.ts';

export const da: TimelineDetailMessages = {
  date: 'Dato',
  status: 'Status',
  theme: 'Tema',
  noActivities: 'Ingen aktiviteter passer.',
  responsible: 'Ansvarlig',
  body: 'Besluttet af',
  outcome: 'Udfald',
  reason: 'Begrundelse',
  questions: 'Spørgsmål til workshoppen',
  documents: 'Dokumenter',
  readMore: 'Læs mere',
  addToCalendar: 'Tilføj til kalender',
  google: 'Google Kalender',
  outlook: 'Outlook på nettet',
  gone: 'Aktiviteten findes ikke længere',
  goneText: 'Den kan være flyttet eller taget ud. Se de andre i tidsplanen.',
};
