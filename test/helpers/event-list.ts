import { fixture } from '@open-wc/testing';
import { EventList } from '../../stories/helpers/event-list.ts';

export { EventList, sampleEvents } from '../../stories/helpers/event-list.ts';

/** Puts a list with the whole kit on the page, `width` wide. */
export async function eventList(
  before?: (list: EventList) => void,
  width = '60em',
): Promise<EventList> {
  const place = await fixture<HTMLElement>('<div></div>');
  place.style.setProperty('inline-size', width);
  const list = new EventList();
  before?.(list);
  place.append(list);
  await list.updateComplete;
  return list;
}

/** What has the focus in it, in words. */
export function focusedIn(list: EventList): string {
  const { activeElement } = list.shadowRoot ?? {};
  return (activeElement?.closest('label')?.textContent ?? activeElement?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
