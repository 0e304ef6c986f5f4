import type { FallbackMessages } from '../cli-fallback.ts';

export const en: FallbackMessages = {
  events: 'Calendar',
  stories: 'Stories',
  initiatives: 'Initiatives',
  none: 'There is nothing to show right now.',
  updated: (when) => `Updated ${when}`,
  statuses: { cancelled: 'Cancelled', postponed: 'Postponed', tentative: 'Tentative' },
};
