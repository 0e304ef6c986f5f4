import type { AddToCalendarMessages } from '../add-to-calendar.ts';

export const en: AddToCalendarMessages = {
  file: 'Download calendar file',
  fileFor: 'for Outlook, Apple Calendar and others',
  series: 'Download the whole series',
  seriesFor: 'all dates in one calendar file',
  google: 'Google Calendar',
  outlookHome: 'Outlook.com, private',
  outlookWork: 'Outlook at work',
};
