import type { FallbackMessages } from '../cli-fallback.ts';

export const da: FallbackMessages = {
  events: 'Kalender',
  stories: 'Historier',
  initiatives: 'Indsatser',
  none: 'Der er ikke noget at vise lige nu.',
  updated: (when) => `Opdateret ${when}`,
  statuses: { cancelled: 'Aflyst', postponed: 'Udsat', tentative: 'Foreløbig' },
};
