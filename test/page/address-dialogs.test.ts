import { expect, oneEvent } from '@open-wc/testing';
import { fragment, goBack, setFragment, useAddress } from '../helpers/address.ts';

const DEBOUNCE = 1000;

describe('address: dialogs', () => {
  const bench = useAddress();
  const { claim } = bench;

  it('closes by Back', async () => {
    let changes = 0;
    const state = claim('kalender', () => (changes += 1));
    state.open('event', 'fest@2024-05-29T17:00');
    expect(fragment()).to.equal('vision-kalender.event=fest@2024-05-29T17:00');
    await goBack();
    expect(changes).to.equal(1);
    expect(state.get('event')).to.be.undefined;
  });

  it('opens again by Forward', async () => {
    let changes = 0;
    const state = claim('kalender', () => (changes += 1));
    state.open('event', 'fest');
    await goBack();
    const arrived = oneEvent(window, 'popstate');
    history.forward();
    await arrived;
    expect(changes).to.equal(2);
    expect(state.get('event')).to.equal('fest');
    await goBack();
  });

  it('goes back when it is closed, so that no entry is left to step through', async () => {
    let changes = 0;
    setFragment('main', { router: 7 });
    const state = claim('kalender', () => (changes += 1));
    state.open('event', 'fest');
    expect(history.state).to.deep.equal({ router: 7 });
    const arrived = oneEvent(window, 'popstate');
    state.close('event');
    await arrived;
    expect(fragment()).to.equal('main');
    expect(changes).to.equal(0);
    const forward = oneEvent(window, 'popstate');
    history.forward();
    await forward;
    expect(state.get('event')).to.equal('fest');
    await goBack();
  });

  it('takes filters along that changed while it stood open', async () => {
    const state = claim('kalender');
    state.open('event', 'fest');
    state.set({ tag: 'natur' });
    await bench.time.advance(DEBOUNCE);
    const arrived = oneEvent(window, 'popstate');
    state.close('event');
    await arrived;
    expect(fragment()).to.equal('vision-kalender.tag=natur');
    expect(state.get('tag')).to.equal('natur');
  });

  it('writes a waiting filter into the entry it belongs to', async () => {
    const state = claim('kalender');
    state.set({ tag: 'natur' });
    state.open('event', 'fest');
    await goBack();
    expect(fragment()).to.equal('vision-kalender.tag=natur');
  });

  it('needs one Back after stepping from item to item', async () => {
    const state = claim('kalender');
    state.open('event', 'a');
    state.open('event', 'b');
    state.open('event', 'c');
    await goBack();
    expect(fragment()).to.equal('');
  });

  it('stays on the page when a deep link’s dialog is closed', () => {
    setFragment('vision-kalender.event=fest');
    const state = claim('kalender');
    const { length } = history;
    state.close('event');
    expect(fragment()).to.equal('');
    expect(history.length).to.equal(length);
  });
});
