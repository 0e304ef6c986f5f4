import { expect } from '@open-wc/testing';
import { until } from '../helpers/until.ts';
import { faultsIn } from '../helpers/axe.ts';
import { eventList, focusedIn, sampleEvents, type EventList } from '../helpers/event-list.ts';
import { press } from '../helpers/input.ts';
import { one } from '../helpers/kit.ts';

const textOf = (list: EventList): string | undefined =>
  list.renderRoot.querySelector('.pager')?.textContent.replace(/\s+/g, ' ').trim();
const lastSpoken = (): string | undefined =>
  [...document.querySelectorAll('[role=log] > *')].at(-1)?.textContent;

async function more(list: EventList): Promise<void> {
  one(list.renderRoot, '.pager button').focus();
  await press('Enter');
  await list.updateComplete;
}

describe('pager', () => {
  it('shows the first items and tells how many more there are', async () => {
    const list = await eventList();
    expect(list.items).to.have.length(12);
    expect(textOf(list)).to.equal('Vis flere (12) Viser 12 af 96');
  });

  it('puts the focus on the first new item and has the numbers read out', async () => {
    const list = await eventList();
    await more(list);
    expect(list.items).to.have.length(24);
    expect(focusedIn(list)).to.equal('Fællesspisning 13');
    await until(() => lastSpoken() === '12 flere arrangementer vist. 24 af 96.');
  });

  it('counts what is left at the end, and then goes', async () => {
    const list = await eventList((short) => (short.events = sampleEvents(13)));
    expect(textOf(list)).to.equal('Vis flere (1) Viser 12 af 13');
    await more(list);
    expect(textOf(list)).to.equal(undefined);
    expect(focusedIn(list)).to.equal('Fællesspisning 13');
    await until(() => lastSpoken() === '1 mere vist. 13 af 13.');
  });

  it('begins anew under other filters, and comes back to what was shown under the old', async () => {
    const list = await eventList();
    await more(list);
    await more(list);
    await list.filters.toggle('tag', 'Natur');
    expect(list.items).to.have.length(12);
    await list.filters.toggle('tag', 'Natur');
    expect(list.items).to.have.length(36);
  });

  it('keeps what is shown when the feed brings other items', async () => {
    const list = await eventList();
    await more(list);
    list.events = sampleEvents(200);
    list.requestUpdate();
    await list.updateComplete;
    expect(textOf(list)).to.equal('Vis flere (12) Viser 24 af 200');
  });

  it('shows one at least, whatever the page’s author asked for', async () => {
    for (const size of [0, -5, NaN]) {
      const list = await eventList((odd) => (odd.pageSize = size));
      expect(list.items).to.have.length(1);
    }
  });

  it('has nothing that axe finds fault with', async () => {
    const list = await eventList();
    expect(await faultsIn(list)).to.deep.equal([]);
  });
});
