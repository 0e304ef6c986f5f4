import type { CalendarPartsMessages } from '../calendar-parts.ts';

export const en: CalendarPartsMessages = {
  loadingPart: 'Loading more events …',
  partFailed: 'Some events of this period cannot be loaded right now.',
  covers: (from, until) => `Shows events from ${from} to ${until}.`,
};
