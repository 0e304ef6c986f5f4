import { EventList, sampleEvents } from './helpers/event-list.ts';

export default { title: 'Kit/Filters, pager and views' };

function eventList(change?: (list: EventList) => void): EventList {
  const list = new EventList();
  change?.(list);
  return list;
}

/** Presses what a reader would, once it is drawn. */
function pressing(...selectors: readonly string[]) {
  return async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const list = canvasElement.querySelector('event-list');
    if (!(list instanceof EventList)) return;
    for (const selector of selectors) {
      await list.updateComplete;
      list.renderRoot.querySelector<HTMLElement>(selector)?.click();
    }
    await list.updateComplete;
  };
}

const group = (name: string): string => `[aria-controls="filters-${name}"]`;

export const Closed = { render: () => eventList() };

export const GroupOpen = { render: () => eventList(), play: pressing(group('tag')) };

export const Chosen = {
  render: () =>
    eventList((list) => {
      void list.filters.toggle('tag', 'Natur');
      void list.filters.toggle('price', 'free');
      void list.filters.setRange('dates', { from: '2024-05-01', until: '2024-05-31' });
    }),
  play: pressing(group('organiser')),
};

export const Range = { render: () => eventList(), play: pressing(group('dates')) };

export const NothingFound = {
  render: () =>
    eventList((list) => {
      void list.filters.setText('findes ikke');
    }),
};

export const UnknownInAddress = {
  render: () => {
    history.replaceState(null, '', '#vision-story.tag=Loppemarked,Musik');
    return eventList((list) => (list.key = 'story'));
  },
};

export const ThousandOptions = {
  render: () => eventList((list) => (list.events = sampleEvents(2000, 1000))),
  play: pressing(group('organiser')),
};

function narrow(list: EventList): HTMLElement {
  const place = document.createElement('div');
  place.style.setProperty('max-inline-size', '20rem');
  place.append(list);
  return place;
}

export const Narrow = {
  render: () =>
    narrow(
      eventList((list) => {
        void list.filters.toggle('tag', 'Musik');
        void list.filters.toggle('organiser', 'Biblioteket');
      }),
    ),
};

export const NarrowUnfolded = {
  render: () => narrow(eventList()),
  play: pressing('.filters-fold', group('tag')),
};

export const Dark = { ...Chosen, parameters: { theme: 'dark' } };

export const RightToLeft = { ...Chosen, parameters: { direction: 'rtl' } };
