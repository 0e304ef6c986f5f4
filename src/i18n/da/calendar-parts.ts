import type { CalendarPartsMessages } from '../calendar-parts.ts';

export const da: CalendarPartsMessages = {
  loadingPart: 'Henter flere arrangementer …',
  partFailed: 'Nogle arrangementer i perioden kan ikke hentes lige nu.',
  covers: (from, until) => `Viser arrangementer fra ${from} til ${until}.`,
};
