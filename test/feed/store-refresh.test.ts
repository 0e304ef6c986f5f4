import { expect } from '@open-wc/testing';
import { broken, FEED_URL } from '../helpers/answers.ts';
import { fails, feed, statuses, useStoreBench } from '../helpers/store.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('store: refresh', () => {
  const bench = useStoreBench();
  const { storeWith } = bench;

  describe('keeping current', () => {
    it('asks as often as the feed wants', async () => {
      const { watch, asked, inits } = storeWith(feed({ refreshEvery: 'PT10M' }));
      watch();
      await bench.time.advance(35 * MINUTE);
      expect(asked).to.deep.equal([0, 10, 20, 30].map((minutes) => minutes * MINUTE));
      expect(inits.map(({ cache }) => cache)).to.deep.equal([
        'default',
        'no-cache',
        'no-cache',
        'no-cache',
      ]);
    });

    it('asks no more than once a minute, whatever the feed wants', async () => {
      const { watch, asked } = storeWith(feed({ refreshEvery: 'PT1S' }));
      watch();
      await bench.time.advance(3 * MINUTE);
      expect(asked).to.have.length(4);
    });

    it('is not driven mad by a feed that wants to be asked once a year', async () => {
      const { watch, asked } = storeWith(feed({ refreshEvery: 'P1Y' }));
      watch();
      await bench.time.advance(60 * DAY);
      expect(asked).to.have.length(1);
    });

    it('says nothing when nothing has changed', async () => {
      const { watch, seen, state, asked } = storeWith(feed({ refreshEvery: 'PT1M' }));
      watch();
      await bench.time.advance(0);
      const before = state();
      await bench.time.advance(60 * MINUTE);
      expect(asked).to.have.length(61);
      expect(state()).to.equal(before);
      expect(seen).to.have.length(1);
    });

    it('brings what is new', async () => {
      const { watch, seen, state } = storeWith(
        feed({ refreshEvery: 'PT1M' }),
        feed({ refreshEvery: 'PT1M', title: 'Nyt' }),
      );
      watch();
      await bench.time.advance(0);
      const before = state().snapshot;
      await bench.time.advance(5 * MINUTE);
      expect(statuses(seen)).to.deep.equal(['ready', 'ready']);
      expect(state().snapshot).to.not.equal(before);
      expect(state().snapshot?.title).to.equal('Nyt');
    });

    it('rests while nobody sees the page, and looks when a reader is back', async () => {
      const { watch, asked } = storeWith(feed({ refreshEvery: 'PT10M' }));
      watch();
      await bench.time.advance(0);
      bench.life.change({ visible: false });
      await bench.time.advance(3 * HOUR);
      expect(asked).to.have.length(1);
      expect(bench.time.pending).to.equal(0);
      bench.life.change({ visible: true });
      await bench.time.advance(0);
      expect(asked).to.have.length(2);
    });

    it('does not ask again for a reader who was away for a moment', async () => {
      const { watch, asked } = storeWith(feed());
      watch();
      await bench.time.advance(10_000);
      bench.life.change({ visible: false });
      await bench.time.advance(10_000);
      bench.life.change({ visible: true });
      await bench.time.advance(10_000);
      expect(asked).to.have.length(1);
    });

    it('fetches the first copy in a tab that is not looked at yet', async () => {
      bench.life.visible = false;
      const { watch, state } = storeWith(feed());
      watch();
      await bench.time.advance(0);
      expect(state().status).to.equal('ready');
    });
  });

  describe('when a refresh fails', () => {
    it('keeps the last good copy, and says how old it is', async () => {
      const { watch, state, seen } = storeWith(feed({ refreshEvery: 'PT10M' }), fails(500));
      watch();
      await bench.time.advance(0);
      const { snapshot } = state();
      await bench.time.advance(11 * MINUTE);
      expect(statuses(seen)).to.deep.equal(['ready', 'ready']);
      expect(state()).to.include({ snapshot, stale: false });
      expect(state().error).to.include({ code: 'http', status: 500 });
      expect(state().loadedAt).to.equal(Date.parse('2024-05-29T12:00:00Z'));
    });

    it('counts the age from when the copy was last known to be good', async () => {
      const same = feed({ refreshEvery: 'PT10M' });
      const { watch, state } = storeWith(same, same, same, fails(404));
      watch();
      await bench.time.advance(35 * MINUTE);
      expect(state().error?.code).to.equal('http');
      expect(state().loadedAt).to.equal(Date.parse('2024-05-29T12:20:00Z'));
    });

    it('says the same fault once', async () => {
      const { watch, seen, asked } = storeWith(feed({ refreshEvery: 'PT1M' }), fails(404));
      watch();
      await bench.time.advance(10 * MINUTE);
      expect(asked.length).to.be.greaterThan(5);
      expect(seen).to.have.length(2);
    });

    it('is content again when it works again, with the copy it had', async () => {
      const good = feed({ refreshEvery: 'PT10M' });
      const { watch, state, seen } = storeWith(good, fails(404), good);
      watch();
      await bench.time.advance(0);
      const { snapshot } = state();
      await bench.time.advance(12 * MINUTE);
      expect(state()).to.include({ status: 'ready', snapshot, error: undefined });
      expect(seen).to.have.length(3);
    });

    it('keeps the last good copy when a version comes that it cannot read', async () => {
      const { watch, state } = storeWith(feed({ refreshEvery: 'PT1M' }), feed({ version: 2 }));
      watch();
      await bench.time.advance(90_000);
      expect(state()).to.include({ status: 'ready' });
      expect(state().error?.code).to.equal('wrong-version');
    });

    it('asks less and less often, and not before the server wants', async () => {
      const { watch, asked } = storeWith(fails(404));
      watch();
      await bench.time.advance(8 * MINUTE);
      expect(asked).to.deep.equal([0, 1, 3, 7].map((minutes) => minutes * MINUTE));
      const busy = storeWith(fails(503, { 'Retry-After': '1200' }));
      busy.watch();
      await bench.time.advance(19 * MINUTE);
      expect(busy.asked).to.have.length(1);
      await bench.time.advance(2 * MINUTE);
      expect(busy.asked).to.have.length(2);
    });

    it('does not stay away for a week because a server says so', async () => {
      const { watch, asked } = storeWith(fails(503, { 'Retry-After': '604800' }), feed());
      watch();
      await bench.time.advance(61 * MINUTE);
      expect(asked).to.have.length(2);
    });

    it('is there as soon as the network is back', async () => {
      bench.life.online = false;
      const { watch, state, asked } = storeWith(broken, feed());
      watch();
      await bench.time.advance(1000);
      expect(state().error?.code).to.equal('offline');
      bench.life.change({ online: true });
      await bench.time.advance(0);
      expect(state().status).to.equal('ready');
      expect(asked).to.deep.equal([0, 1000]);
    });
  });

  describe('age', () => {
    it('turns stale when the content is older than the feed wants', async () => {
      const { watch, state, seen } = storeWith(
        feed({ updated: '2024-05-29T10:00:00Z', staleAfter: 'PT3H' }),
      );
      watch();
      await bench.time.advance(0);
      expect(state().stale).to.be.false;
      expect(state().updatedAt).to.equal(Date.parse('2024-05-29T10:00:00Z'));
      await bench.time.advance(HOUR);
      expect(state().stale).to.be.true;
      expect(seen).to.have.length(2);
    });

    it('reads a time without an offset on the feed’s own clock', async () => {
      const { watch, state } = storeWith(feed({ updated: '2024-05-29T14:00' }));
      watch();
      await bench.time.advance(0);
      expect(state().updatedAt).to.equal(Date.parse('2024-05-29T12:00:00Z'));
    });

    it('trusts a feed that does not say, as long as it can be had', async () => {
      const { watch, state } = storeWith(feed({ updated: '2023-01-01T00:00:00Z' }));
      watch();
      await bench.time.advance(3 * DAY);
      expect(state().stale).to.be.false;
    });

    it('turns stale a day after it could last be had', async () => {
      const { watch, state } = storeWith(feed(), fails(404));
      watch();
      await bench.time.advance(23 * HOUR);
      expect(state().stale).to.be.false;
      await bench.time.advance(2 * HOUR);
      expect(state().stale).to.be.true;
    });

    it('notices in a tab that a reader comes back to', async () => {
      const { watch, state } = storeWith(feed({ staleAfter: 'PT1H' }));
      watch();
      await bench.time.advance(0);
      bench.life.change({ visible: false });
      await bench.time.advance(2 * HOUR);
      bench.life.change({ visible: true });
      await bench.time.advance(0);
      expect(state().stale).to.be.true;
    });
  });

  describe('asking by hand', () => {
    it('shows that a new copy is under way', async () => {
      const { watch, store, state, seen } = storeWith(fails(404), feed());
      watch();
      await bench.time.advance(1000);
      const refreshed = store.refresh(FEED_URL);
      expect(state()).to.include({ status: 'error', refreshing: true });
      await refreshed;
      expect(state()).to.include({ status: 'ready', refreshing: false });
      expect(statuses(seen)).to.deep.equal(['error', 'error', 'ready']);
    });

    it('says so when it was in vain', async () => {
      const { watch, store, state } = storeWith(fails(404));
      watch();
      await bench.time.advance(1000);
      await store.refresh(FEED_URL);
      expect(state()).to.include({ status: 'error', refreshing: false });
    });

    it('does not use what the browser kept of a failure', async () => {
      const { watch, store, inits } = storeWith(fails(404), feed());
      watch();
      await bench.time.advance(1000);
      await store.refresh(FEED_URL);
      expect(inits.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
    });

    it('does not start a second request beside one under way', async () => {
      const { watch, store, asked } = storeWith(feed());
      watch();
      await Promise.all([store.refresh(FEED_URL), store.refresh(FEED_URL)]);
      expect(asked).to.have.length(1);
    });

    it('does nothing for a feed that nobody shows', async () => {
      const { store, asked } = storeWith(feed());
      await store.refresh(FEED_URL);
      expect(asked).to.have.length(0);
    });
  });
});
