import { grouped } from '../number.ts';
import type { TimelineWordMessages } from '../timeline-words.ts';

const number = (count: number): string => grouped(count, ',');
const DATE_UNKNOWN = 'Date not stated';
const AWAITING = 'Awaiting a decision';

export const en: TimelineWordMessages = {
  empty: 'There is no schedule to show yet.',
  viewsLegend: 'Show as',
  views: { bars: 'Timeline', cycle: 'Loop', table: 'Table', matrix: 'Grid' },
  process: 'Process',
  filters: 'Filters',
  print: 'Print',

  tracks: 'Tracks',
  principles: 'Principles',
  isNow: 'Under way now',
  dateUnknown: DATE_UNKNOWN,
  purpose: 'Purpose',
  audience: 'Participants',
  lead: 'Lead',

  showMore: (more) => `Show more (${number(more)})`,
  shownOf: (shown, total) => `Showing ${number(shown)} of ${number(total)}`,

  status: {
    held: 'Held',
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    awaiting: AWAITING,
    'awaiting-passed': `${AWAITING}, the date has passed`,
    running: 'Under way',
    planned: 'Planned',
    coming: 'Coming',
    passed: 'The date has passed, status not stated',
    undated: DATE_UNKNOWN,
  },
};
