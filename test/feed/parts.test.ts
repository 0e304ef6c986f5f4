import { expect } from '@open-wc/testing';
import { PartsStore } from '../../src/feed/parts-store.ts';
import { FeedParts } from '../../src/feed/parts.ts';
import { events } from '../../src/feed/schema/events.ts';
import { formatWall } from '../../src/model/wall-time.ts';
import { answer, FEED_URL } from '../helpers/answers.ts';
import { days, event, feedOf, partOf, PartsBench } from '../helpers/parts.ts';

describe('parts', () => {
  let bench: PartsBench;
  let time: PartsBench['time'];
  let asked: PartsBench['asked'];
  let answers: PartsBench['answers'];
  let idle: PartsBench['idle'];
  let options: PartsBench['options'];
  let parts: PartsBench['parts'];
  let ids: PartsBench['ids'];
  let arrive: PartsBench['arrive'];
  let rest: PartsBench['rest'];
  let leave: PartsBench['leave'];
  let comeBack: PartsBench['comeBack'];

  beforeEach(() => {
    bench = new PartsBench();
    ({ time, asked, answers, idle, options, parts, ids, arrive, rest, leave, comeBack } = bench);
  });

  afterEach(async () => {
    expect(await bench.close(), 'timers, listeners, idle work left').to.equal('0,0,0');
  });

  describe('what is fetched', () => {
    it('nothing, until a window is looked into', async () => {
      parts.adopt(feedOf());
      await arrive();
      expect(asked).to.deep.equal([]);
      expect(ids()).to.deep.equal(['own']);
    });

    it('the parts that the window touches, half-open', async () => {
      parts.adopt(feedOf());
      parts.want('events', days('2024-02-10', '2024-04-01'));
      await arrive();
      expect(asked).to.deep.equal(['02', '03']);
      expect(ids()).to.have.members(['own', 'e02', 'e03']);
    });

    it('nothing for what the feed itself carries', async () => {
      parts.adopt(feedOf());
      parts.want('events', days('2024-05-25', '2024-07-20'));
      expect(parts.coverage('events', days('2024-05-25', '2024-07-20'))).to.equal('ready');
      await arrive();
      expect(asked).to.deep.equal([]);
    });

    it('what goes beyond that', async () => {
      parts.adopt(feedOf());
      parts.want('events', days('2024-05-01', '2024-06-01'));
      await arrive();
      expect(asked).to.deep.equal(['05']);
    });

    it('each part once, however often and by however many it is wanted', async () => {
      parts.adopt(feedOf());
      const other = parts.subscribe(() => undefined);
      for (let n = 0; n < 5; n += 1) parts.want('events', days('2024-03-01', '2024-04-01'));
      await arrive();
      parts.want('events', days('2024-03-01', '2024-04-01'));
      await arrive();
      other();
      expect(asked).to.deep.equal(['03']);
    });

    it('not all of a year at once', async () => {
      let open = 0;
      let most = 0;
      const { ask } = options;
      const year = new FeedParts({
        ...options,
        ask: async (...args) => {
          open += 1;
          most = Math.max(most, open);
          const got = await ask(...args);
          open -= 1;
          return got;
        },
      });
      const stopYear = year.subscribe(() => undefined);
      year.adopt(feedOf({ updated: undefined }));
      year.want('events');
      await arrive();
      stopYear();
      expect(asked).to.have.length(12);
      expect(most).to.equal(4);
    });

    it('neighbours, when the page has nothing better to do', async () => {
      parts.adopt(feedOf());
      parts.want('events', days('2024-02-01', '2024-03-01'));
      await arrive();
      expect(asked).to.deep.equal(['02']);
      await rest();
      expect(asked).to.deep.equal(['02', '01', '03']);
    });

    it('what a reader turns to before neighbours', async () => {
      parts.adopt(feedOf());
      parts.want('events', days('2024-02-01', '2024-03-01'));
      await arrive();
      expect(idle).to.have.property('size', 1);
      parts.want('events', days('2024-10-01', '2024-11-01'));
      expect(idle).to.have.property('size', 0);
      await arrive();
      expect(asked).to.deep.equal(['02', '10']);
    });

    it('the index, for who wants to search everything', async () => {
      const entry = { id: 'e12', title: 'Julemarked', start: '2024-12-07T10:00', words: 'gran' };
      answers.set('all', () =>
        answer({ chunks: [JSON.stringify({ version: 1, index: [entry, 7] })] }),
      );
      parts.adopt(feedOf({ parts: [{ section: 'index', href: 'parts/all.json', count: 1 }] }));
      await arrive();
      expect(asked).to.deep.equal([]);
      parts.want('index');
      await arrive();
      expect(ids()).to.deep.equal(['own', 'e12']);
      expect(parts.list(events)?.raw(1)).to.deep.equal(entry);
    });

    for (const order of [['index', 'events'] as const, ['events', 'index'] as const]) {
      it(`an event in full in place of what an index says of it: ${order[0]} first`, async () => {
        const brief = { ...event('e02', '2024-02-07T10:00'), words: 'fedt' };
        answers.set('all', () =>
          answer({ chunks: [JSON.stringify({ version: 1, index: [brief] })] }),
        );
        const named = feedOf().raw('parts') as readonly object[];
        parts.adopt(feedOf({ parts: [...named, { section: 'index', href: 'parts/all.json' }] }));
        for (const name of order) {
          parts.want(name, days('2024-02-10', '2024-03-01'));
          await arrive();
        }
        const list = parts.list(events)!;
        expect(ids()).to.deep.equal(['own', 'e02']);
        expect(list.raw(list.positionOf('e02'))).to.not.have.property('words');
      });
    }
  });

  describe('what is there', () => {
    it('has an item once that stands in several parts, and the feed’s own first', async () => {
      const long = event('lang', '2024-02-20T10:00');
      answers.set('02', () => partOf(long));
      answers.set('03', () =>
        partOf(long, { ...event('own', '2024-03-01T10:00'), title: 'gammel' }),
      );
      parts.adopt(feedOf());
      parts.want('events', days('2024-02-01', '2024-04-01'));
      await arrive();
      expect(ids()).to.deep.equal(['own', 'lang']);
      expect(parts.list(events)?.byId('own')?.title).to.equal('own');
    });

    it('is another list only when something has come', async () => {
      parts.adopt(feedOf());
      const before = parts.list(events);
      expect(parts.list(events)).to.equal(before);
      parts.want('events', days('2024-03-01', '2024-04-01'));
      expect(parts.list(events)).to.equal(before);
      await arrive();
      const after = parts.list(events);
      expect(after).to.not.equal(before);
      expect(after?.positionOf('own')).to.equal(before?.positionOf('own'));
    });

    it('keeps positions, in whatever order parts come', async () => {
      parts.adopt(feedOf());
      parts.want('events', days('2024-10-01', '2024-11-01'));
      await arrive();
      const position = parts.list(events)?.positionOf('e10');
      parts.want('events', days('2024-01-01', '2024-02-01'));
      await arrive();
      expect(parts.list(events)?.positionOf('e10')).to.equal(position);
    });

    it('says how it stands with a window', async () => {
      const march = days('2024-03-01', '2024-04-01');
      parts.adopt(feedOf());
      parts.want('events', march);
      expect(parts.coverage('events', march)).to.equal('loading');
      await arrive();
      expect(parts.coverage('events', march)).to.equal('ready');
      expect(bench.told).to.equal(1);
    });

    it('says for which time everything is here', async () => {
      parts.adopt(feedOf());
      parts.want('events', days('2024-05-01', '2024-06-01'));
      parts.want('events', days('2024-01-01', '2024-02-01'));
      await arrive();
      const periods = parts.loadedPeriods('events');
      expect(periods.map(({ from, until }) => [formatWall(from), formatWall(until)])).to.deep.equal(
        [
          ['2024-01-01T00:00', '2024-02-01T00:00'],
          ['2024-05-01T00:00', '2024-07-28T00:00'],
        ],
      );
    });

    it('is always everything for a feed without parts', () => {
      parts.adopt(feedOf({ parts: [] }));
      expect(parts.coverage('events')).to.equal('ready');
      expect(parts.loadedPeriods('events')).to.deep.equal([{ from: -Infinity, until: Infinity }]);
    });

    it('names a broken item by its part', async () => {
      answers.set('03', () => partOf({ id: 'x' }, event('e03', '2024-03-15T10:00')));
      const snapshot = feedOf();
      parts.adopt(snapshot);
      parts.want('events', days('2024-03-01', '2024-04-01'));
      await arrive();
      expect(ids()).to.deep.equal(['own', 'e03']);
      expect(snapshot.issues.map(({ path }) => path)).to.include('parts[2].events[0].title');
    });
  });

  describe('coming and going', () => {
    it('ends what is under way when nobody looks, and begins again', async () => {
      answers.set('03', () => new Promise(() => undefined));
      parts.adopt(feedOf());
      parts.want('events', days('2024-03-01', '2024-04-01'));
      await time.advance(0);
      leave();
      await time.advance(0);
      expect(time.pending).to.equal(0);
      answers.clear();
      comeBack();
      await arrive();
      expect(ids()).to.include('e03');
      expect(asked).to.deep.equal(['03', '03']);
    });

    it('does not take a move within the page for a removal', async () => {
      parts.adopt(feedOf());
      parts.want('events', days('2024-03-01', '2024-04-01'));
      leave();
      comeBack();
      await arrive();
      expect(asked).to.deep.equal(['03']);
    });

    it('is the same for all widgets of a feed, and not kept for every feed there ever was', () => {
      const store = new PartsStore(options);
      const first = store.of(FEED_URL);
      const stopFirst = first.subscribe(() => undefined);
      const second = store.of(`${FEED_URL}?2`);
      for (let n = 3; n < 9; n += 1) store.of(`${FEED_URL}?${String(n)}`);
      expect(store.of(FEED_URL)).to.equal(first);
      expect(store.of(`${FEED_URL}?2`)).to.not.equal(second);
      stopFirst();
    });
  });
});
