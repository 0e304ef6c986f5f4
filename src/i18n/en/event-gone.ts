import type { EventGoneMessages } from '../event-gone.ts';

export const en: EventGoneMessages = {
  title: 'This event no longer exists',
  series: 'That date is no longer part of the series. The next ones are:',
  instead: 'It may have been moved, cancelled or removed. This is on instead:',
  alone: 'It may have been moved, cancelled or removed.',
};
