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
  addToCalendar: 'Føj til min kalender',
  gone: 'Aktiviteten findes ikke længere',
  goneText: 'Den kan være flyttet eller taget ud. Se de andre i tidsplanen.',
};
