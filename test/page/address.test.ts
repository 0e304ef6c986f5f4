import { expect, oneEvent } from '@open-wc/testing';
import { addressOf, claimAddress } from '../../src/page/address.ts';
import { fragment, goBack, setFragment, useAddress } from '../helpers/address.ts';

const DEBOUNCE = 1000;

describe('address', () => {
  const bench = useAddress();
  const { claim } = bench;

  describe('reading', () => {
    it('finds the state that a link brought', () => {
      setFragment('vision-kalender.tag=b%C3%B8rn,natur');
      expect(claim('kalender').get('tag')).to.equal('børn,natur');
    });

    it('has at once what was just set', () => {
      const state = claim('kalender');
      state.set({ tag: 'natur' });
      expect(state.get('tag')).to.equal('natur');
      expect(fragment()).to.equal('');
    });
  });

  describe('filters', () => {
    it('writes once for many changes, in the same history entry', async () => {
      const state = claim('kalender');
      const { length } = history;
      for (const search of ['l', 'lo', 'lop', 'lopp', 'loppe']) {
        state.set({ search });
        await bench.time.advance(50);
      }
      expect(fragment()).to.equal('');
      await bench.time.advance(DEBOUNCE);
      expect(fragment()).to.equal('vision-kalender.search=loppe');
      expect(history.length).to.equal(length);
    });

    it('takes away what is undefined', async () => {
      setFragment('vision-kalender.tag=natur&vision-kalender.view=list');
      claim('kalender').set({ tag: undefined });
      await bench.time.advance(DEBOUNCE);
      expect(fragment()).to.equal('vision-kalender.view=list');
    });

    it('leaves the rest of the fragment and the page’s history.state as they are', async () => {
      setFragment('main&vision-kort.view=list', { router: 7 });
      claim('kalender').set({ tag: 'natur' });
      await bench.time.advance(DEBOUNCE);
      expect(fragment()).to.equal('main&vision-kort.view=list&vision-kalender.tag=natur');
      expect(history.state).to.deep.equal({ router: 7 });
    });

    it('leaves no # behind', async () => {
      const state = claim('kalender');
      state.set({ tag: 'natur' });
      await bench.time.advance(DEBOUNCE);
      state.set({ tag: undefined });
      await bench.time.advance(DEBOUNCE);
      expect(location.href).to.not.contain('#');
    });

    it('stays under Safari’s 100 history calls in 30 seconds', async () => {
      const real = history.replaceState.bind(history);
      let calls = 0;
      history.replaceState = (...args) => {
        calls += 1;
        real(...args);
      };
      try {
        const state = claim('kalender');
        // The worst rhythm: each change just after the one before it was written.
        for (let n = 0; bench.time.now() < Date.parse('2024-05-29T12:00:30Z'); n += 1) {
          const before = calls;
          state.set({ n: String(n) });
          while (calls === before) await bench.time.advance(10);
        }
      } finally {
        history.replaceState = real;
      }
      expect(calls).to.be.within(10, 80);
    });

    it('writes what waits when the reader leaves the page', () => {
      claim('kalender').set({ tag: 'natur' });
      window.dispatchEvent(new Event('pagehide'));
      expect(fragment()).to.equal('vision-kalender.tag=natur');
    });

    it('survives a browser that refuses', async () => {
      const real = history.replaceState.bind(history);
      history.replaceState = () => {
        throw new DOMException('too many calls', 'SecurityError');
      };
      const state = claim('kalender');
      state.set({ tag: 'natur' });
      await bench.time.advance(DEBOUNCE);
      history.replaceState = real;
      expect(state.get('tag')).to.equal('natur');
      state.set({ view: 'list' });
      await bench.time.advance(DEBOUNCE);
      expect(fragment()).to.equal('vision-kalender.tag=natur&vision-kalender.view=list');
    });

    it('does not write into another page of a site that swaps its content', async () => {
      const before = location.href;
      const state = claim('kalender');
      state.set({ tag: 'natur' });
      history.pushState(null, '', `${location.pathname}?another=page`);
      state.release();
      await bench.time.advance(DEBOUNCE);
      expect(fragment()).to.equal('');
      history.replaceState(null, '', before);
    });

    it('is not bent by a <base> tag', async () => {
      const base = document.createElement('base');
      base.href = 'https://cms.example/elsewhere/';
      document.head.append(base);
      try {
        const state = claim('kalender');
        state.set({ tag: 'natur' });
        await bench.time.advance(DEBOUNCE);
        expect(fragment()).to.equal('vision-kalender.tag=natur');
        expect(addressOf('kalender', { event: 'a' })).to.match(
          new RegExp(`^${location.origin}/.*#vision-kalender.event=a$`),
        );
      } finally {
        base.remove();
      }
    });
  });

  describe('following the address', () => {
    it('tells the widget whose values changed, once', async () => {
      const told: string[] = [];
      const calendar = claim('kalender', () => told.push('kalender'));
      claim('kort', () => told.push('kort'));
      const changed = oneEvent(window, 'hashchange');
      location.hash = '#vision-kalender.tag=natur';
      await changed;
      expect(told).to.deep.equal(['kalender']);
      expect(calendar.get('tag')).to.equal('natur');
    });

    it('does not tell a widget of its own changes', async () => {
      let changes = 0;
      const state = claim('kalender', () => (changes += 1));
      state.set({ tag: 'natur' });
      await bench.time.advance(DEBOUNCE);
      expect(changes).to.equal(0);
    });

    it('keeps the filters when the reader follows a link to a heading', async () => {
      let changes = 0;
      const state = claim('kalender', () => (changes += 1));
      state.set({ tag: 'natur' });
      await bench.time.advance(DEBOUNCE);
      const changed = oneEvent(window, 'hashchange');
      location.hash = '#indhold';
      await changed;
      expect(changes).to.equal(0);
      expect(state.get('tag')).to.equal('natur');
      state.set({ view: 'list' });
      await bench.time.advance(DEBOUNCE);
      expect(fragment()).to.equal('indhold&vision-kalender.tag=natur&vision-kalender.view=list');
    });

    it('lets Back win over a change that was about to be written', async () => {
      const state = claim('kalender');
      state.open('event', 'fest');
      state.set({ tag: 'natur' });
      await goBack();
      await bench.time.advance(DEBOUNCE);
      expect(fragment()).to.equal('');
      expect(state.get('tag')).to.be.undefined;
    });
  });

  describe('claims', () => {
    it('gives a key to the first; the second neither reads nor writes', async () => {
      setFragment('vision-kalender.tag=natur');
      claim('kalender');
      const second = claim('kalender', () => expect.fail('told'));
      expect(second.get('tag')).to.be.undefined;
      second.set({ tag: 'musik' });
      second.open('event', 'fest');
      second.close('event');
      second.release();
      await bench.time.advance(DEBOUNCE);
      expect(fragment()).to.equal('vision-kalender.tag=natur');
    });

    it('lets two keys stand side by side', async () => {
      claim('a').set({ tag: 'x' });
      claim('b').set({ tag: 'y' });
      await bench.time.advance(DEBOUNCE);
      expect(fragment()).to.equal('vision-a.tag=x&vision-b.tag=y');
    });

    it('gives a released key to the next', async () => {
      const first = claim('kalender');
      first.release();
      const next = claim('kalender');
      next.set({ tag: 'natur' });
      first.set({ tag: 'musik' });
      await bench.time.advance(DEBOUNCE);
      expect(fragment()).to.equal('vision-kalender.tag=natur');
    });

    it('keeps the state of a widget that is moved within the page', () => {
      const before = claim('kalender');
      before.set({ tag: 'natur' });
      before.release();
      expect(claim('kalender').get('tag')).to.equal('natur');
    });

    it('is shared with another copy of our code', async () => {
      claim('kalender');
      const file = '../../src/page/address.ts?copy=2';
      const other = (await import(file)) as { claimAddress: typeof claimAddress };
      const second = bench.keep(other.claimAddress('kalender', () => undefined));
      const mine = bench.keep(other.claimAddress('kort', () => undefined));
      second.set({ tag: 'musik' });
      mine.set({ view: 'list' });
      await bench.time.advance(DEBOUNCE);
      expect(fragment()).to.equal('vision-kort.view=list');
    });

    it('runs nothing when the last is released', () => {
      claim('kalender').set({ tag: 'natur' });
      bench.releaseAll();
      expect(bench.time.pending).to.equal(0);
    });
  });

  it('is off inside a frame', async () => {
    const frame = document.createElement('iframe');
    frame.src = new URL('../fixtures/frame.html#vision-kalender.tag=natur', import.meta.url).href;
    document.body.append(frame);
    const { data } = await oneEvent<MessageEvent<unknown>>(window, 'message');
    frame.remove();
    expect(data).to.deep.equal({ get: null, fragment: '#vision-kalender.tag=natur' });
  });
});
