import { expect } from '@open-wc/testing';
import { answer, FEED_URL, forever } from '../helpers/answers.ts';
import { settled } from '../helpers/fake-time.ts';
import { fails, feed, statuses, useStoreBench } from '../helpers/store.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('store', () => {
  const bench = useStoreBench();
  const { storeWith } = bench;

  describe('states', () => {
    it('loads, and is ready with the feed', async () => {
      const { watch, state, seen } = storeWith(feed());
      watch();
      expect(state()).to.include({ status: 'loading', refreshing: true });
      await bench.time.advance(0);
      expect(statuses(seen)).to.deep.equal(['ready']);
      expect(state().snapshot?.title).to.equal('Et feed');
      expect(state().snapshot?.url).to.equal(FEED_URL);
    });

    it('gives out nothing that can be changed', async () => {
      const { watch, state } = storeWith(feed());
      expect(state()).to.be.frozen;
      watch();
      await bench.time.advance(0);
      expect(state()).to.be.frozen;
      expect(state().snapshot).to.be.frozen;
    });

    it('says why there is nothing to show', async () => {
      const { watch, state } = storeWith(fails(404));
      watch();
      await bench.time.advance(0);
      expect(state().status).to.equal('error');
      expect(state().error).to.include({ code: 'http', status: 404 });
    });

    it('does not read what it would misread', async () => {
      const { watch, state } = storeWith(feed({ version: 2 }));
      watch();
      await bench.time.advance(0);
      expect(state().error?.code).to.equal('wrong-version');
    });

    it('knows JSON that is not a feed', async () => {
      const { watch, state } = storeWith(() => answer({ chunks: ['[1, 2]'] }));
      watch();
      await bench.time.advance(0);
      expect(state().error?.code).to.equal('not-a-feed');
    });
  });

  describe('one feed for many', () => {
    it('makes one request for a hundred widgets and tells each once', async () => {
      const { watch, asked, seen, state } = storeWith(feed());
      for (let n = 0; n < 100; n += 1) watch();
      await bench.time.advance(0);
      expect(asked).to.have.length(1);
      expect(seen).to.have.length(100);
      expect(new Set(seen)).to.have.property('size', 1);
      expect(seen[0]).to.equal(state());
    });

    it('has it at once for a widget that comes later', async () => {
      const { watch, asked, state } = storeWith(feed());
      watch();
      await bench.time.advance(0);
      watch();
      expect(state().status).to.equal('ready');
      expect(asked).to.have.length(1);
    });

    it('keeps two feeds apart', async () => {
      const { store, asked, subscribe } = storeWith(feed());
      subscribe(() => undefined);
      subscribe(() => undefined, `${FEED_URL}?other`);
      await bench.time.advance(0);
      expect(asked).to.have.length(2);
      expect(store.state(FEED_URL).snapshot).to.not.equal(
        store.state(`${FEED_URL}?other`).snapshot,
      );
    });

    it('reaches every widget when one of them throws', async () => {
      const errors: unknown[] = [];
      const real = globalThis.reportError;
      globalThis.reportError = (error) => errors.push(error);
      const { subscribe, watch, seen } = storeWith(feed());
      subscribe(() => {
        throw new Error('mine');
      });
      watch();
      await bench.time.advance(0);
      globalThis.reportError = real;
      expect(seen).to.have.length(1);
      expect(errors).to.have.length(1);
    });
  });

  describe('coming and going', () => {
    it('runs nothing when nobody watches', async () => {
      const { watch, asked } = storeWith(feed({ refreshEvery: 'PT1M' }));
      const stop = watch();
      await bench.time.advance(0);
      stop();
      await bench.time.advance(0);
      expect(bench.time.pending).to.equal(0);
      expect(bench.life.watchers).to.equal(0);
      await bench.time.advance(HOUR);
      expect(asked).to.have.length(1);
    });

    it('ends a request that nobody waits for', async () => {
      const { watch, inits } = storeWith(() => answer({ chunks: ['{', forever] }));
      const stop = watch();
      await settled();
      stop();
      await bench.time.advance(0);
      expect(inits[0]?.signal?.aborted).to.be.true;
    });

    it('does not take a move within the page for a removal', async () => {
      const { watch, asked, inits, seen } = storeWith(() => answer({ chunks: ['{', forever] }));
      const stop = watch();
      await settled();
      stop();
      watch();
      await bench.time.advance(1000);
      expect(asked).to.have.length(1);
      expect(inits[0]?.signal?.aborted).to.be.false;
      expect(seen).to.have.length(0);
    });

    it('does not take it for one when the copy is there', async () => {
      const { watch, seen } = storeWith(feed());
      const stop = watch();
      await bench.time.advance(0);
      stop();
      watch();
      await bench.time.advance(1000);
      expect(bench.life.watchers).to.equal(1);
      expect(seen).to.have.length(1);
    });

    it('does not tell one who has gone', async () => {
      const { watch, seen } = storeWith(feed());
      watch();
      const stop = watch();
      stop();
      stop();
      await bench.time.advance(0);
      expect(seen).to.have.length(1);
    });

    it('begins again where a request was cut short', async () => {
      const turns = [() => answer({ chunks: ['{', forever] }), feed()];
      const { watch, state } = storeWith(...turns);
      const stop = watch();
      await settled();
      stop();
      await bench.time.advance(1000);
      watch();
      await bench.time.advance(0);
      expect(state().status).to.equal('ready');
    });

    it('has the last copy at once for a reader who comes back, and looks for a newer one', async () => {
      const { watch, state } = storeWith(feed(), feed({ title: 'Nyt' }));
      const stop = watch();
      await bench.time.advance(0);
      stop();
      await bench.time.advance(HOUR);
      watch();
      expect(state().snapshot?.title).to.equal('Et feed');
      await bench.time.advance(0);
      expect(state().snapshot?.title).to.equal('Nyt');
    });

    it('does not keep every feed a site has ever shown', async () => {
      const { store, asked } = storeWith(feed());
      for (let n = 0; n < 20; n += 1) {
        const stop = store.subscribe(`${FEED_URL}?${String(n)}`, () => undefined);
        await bench.time.advance(0);
        stop();
        await bench.time.advance(0);
      }
      expect(asked).to.have.length(20);
      expect(store.state(`${FEED_URL}?0`).status).to.equal('loading');
      expect(store.state(`${FEED_URL}?19`).status).to.equal('ready');
    });
  });
});
