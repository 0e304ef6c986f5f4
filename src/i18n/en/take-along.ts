import type { TakeAlongMessages } from '../take-along.ts';

export const en: TakeAlongMessages = {
  subscribe: 'Subscribe to the calendar',
  copyText: 'Copy as text',
  subscribeText:
    'The events will then be in your own calendar and follow every change. Open the address in your calendar program, or copy it there.',
  subscribeNote: 'It may take a day for changes to reach your calendar.',
  google: 'Google Calendar',
  outlook: 'Outlook on the web',
  wholeCalendar: 'All events',
  only: (name) => `Only: ${name}`,
  open: 'Open in calendar',
  copyAddress: 'Copy address',
  addressCopied: 'The address has been copied',
  textCopied: 'The list has been copied',
  long: 'Over a longer time',
  none: 'No events.',
  printedFrom: (address) => `See the whole calendar at ${address}`,
  more: (count) => `and ${count.toLocaleString('en-GB')} more`,
};
