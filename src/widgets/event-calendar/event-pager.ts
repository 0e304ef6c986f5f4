import type { LitElement } from 'lit';
import { PagerController, type PagerOptions } from '../../controllers/pager.ts';
import { eventCalendar } from '../../i18n/event-calendar.ts';
import type { Language } from '../../i18n/messages.ts';
import { paging } from '../../i18n/paging.ts';

/** "Vis flere" under a list of events: the focus goes to the first new one, and it is told. */
export function createEventPager(
  host: LitElement,
  selector: string,
  size: () => number,
  language: () => Language,
  announcer: PagerOptions['announcer'],
): PagerController {
  return new PagerController(host, {
    size,
    item: (index) => {
      const event = host.renderRoot.querySelectorAll(`${selector} .event`)[index];
      return (
        event?.querySelector<HTMLElement>('.event-link') ??
        event?.querySelector<HTMLElement>('.event-title')
      );
    },
    moreText: (added, shown, total) => {
      const words = eventCalendar[language()];
      return Number.isFinite(total)
        ? paging[language()].moreShown(added, words.events, shown, total)
        : words.moreShown(added);
    },
    announcer,
  });
}
