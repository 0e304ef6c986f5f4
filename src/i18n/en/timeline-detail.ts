import type { TimelineDetailMessages } from '../timeline-detail.ts';

export const en: TimelineDetailMessages = {
  date: 'Date',
  status: 'Status',
  theme: 'Theme',
  noActivities: 'No activities match.',
  responsible: 'Responsible',
  body: 'Decided by',
  outcome: 'Outcome',
  reason: 'Reason',
  questions: 'Questions for the workshop',
  documents: 'Documents',
  readMore: 'Read more',
  addToCalendar: 'Add to my calendar',
  gone: 'The activity is no longer here',
  goneText: 'It may have been moved or removed. See the others in the schedule.',
};
