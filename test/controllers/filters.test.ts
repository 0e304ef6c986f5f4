import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { FiltersController } from '../../src/controllers/filters.ts';
import { until } from '../helpers/until.ts';
import { eventList, type EventList } from '../helpers/event-list.ts';
import { FakeTime } from '../helpers/fake-time.ts';
import { one } from '../helpers/kit.ts';

const start = location.href;
const keyed = (list: EventList) => {
  list.key = 'list';
};
const resultOf = (list: EventList): string =>
  one(list.renderRoot, '.filters-result').textContent.trim();
const spoken = (): string[] =>
  [...document.querySelectorAll('[role=log] > *')].map(({ textContent }) => textContent);

describe('filters and page', () => {
  afterEach(() => history.replaceState(null, '', start));

  describe('address', () => {
    it('is read at the start', async () => {
      history.replaceState(
        null,
        '',
        '#vision-list.tag=Natur,B%C3%B8rn%20og%20unge&vision-list.q=g%C3%A5',
      );
      const list = await eventList(keyed);
      expect(list.filters.state).to.deep.equal({
        text: 'gå',
        ids: { tag: ['Natur', 'Børn og unge'] },
        ranges: {},
      });
      expect(resultOf(list)).to.equal('7 arrangementer');
    });

    it('is followed when a link changes it', async () => {
      const list = await eventList(keyed);
      location.hash = '#vision-list.price=free&vision-list.dates=2024-05-01/2024-05-31';
      await oneEvent(window, 'hashchange');
      await list.updateComplete;
      expect(resultOf(list)).to.equal('3 arrangementer');
    });

    it('is written when the reader chooses, without a step in the history', async () => {
      const list = await eventList(keyed);
      const steps = history.length;
      await list.filters.toggle('tag', 'Natur');
      await until(() => location.hash !== '');
      expect(location.hash).to.equal('#vision-list.tag=Natur');
      expect(history.length).to.equal(steps);
      await list.filters.clear();
      await until(() => location.hash === '');
    });

    it('names ids that are not there; the next choice leaves them out', async () => {
      history.replaceState(null, '', '#vision-list.tag=Loppemarked');
      const list = await eventList(keyed);
      expect(resultOf(list)).to.equal('96 arrangementer');
      expect(one(list.renderRoot, '.filters-unknown').textContent).to.contain('»Loppemarked«');
      await list.filters.toggle('tag', 'Musik');
      expect(list.filters.state.ids).to.deep.equal({ tag: ['Musik'] });
      expect(list.renderRoot.querySelector('.filters-unknown')).to.equal(null);
    });

    it('may name ids before the feed is there', async () => {
      history.replaceState(null, '', '#vision-list.tag=Musik');
      const list = await eventList((early) => {
        keyed(early);
        early.events = [];
      });
      await list.filters.setText('kor');
      expect(list.filters.state.ids).to.deep.equal({ tag: ['Musik'] });
    });
  });

  it('keep what is chosen when the widget is moved', async () => {
    const list = await eventList();
    await list.filters.toggle('tag', 'Musik');
    const place = list.parentElement;
    list.remove();
    place?.append(list);
    await list.updateComplete;
    expect(resultOf(list)).to.equal('19 arrangementer');
  });

  it('draw first what a letter finds, and the rest once, when no other letter follows', async () => {
    const time = new FakeTime();
    const restore = time.install();
    try {
      const drawn: string[] = [];
      const filters: FiltersController<string> = new FiltersController<string>(
        {
          addController: () => undefined,
          removeController: () => undefined,
          requestUpdate: () => void drawn.push(filters.isAhead ? 'first' : 'all'),
          updateComplete: Promise.resolve(true),
        },
        { facets: [], search: (text) => (word) => word.includes(text) },
        {
          announcer: { say: () => undefined, saySoon: () => undefined },
          resultText: () => '',
          resultsFirst: 'typing',
        },
      );
      const typed: Promise<void>[] = [];
      for (const text of ['k', 'ko', 'kor']) {
        typed.push(filters.setText(text));
        await nextFrame();
        await time.advance(50);
      }
      expect(drawn).to.deep.equal(['first', 'first', 'first']);
      await time.advance(50);
      await Promise.all(typed);
      expect(drawn).to.deep.equal(['first', 'first', 'first', 'all']);
    } finally {
      restore();
    }
  });

  describe('announcement', () => {
    let time: FakeTime;
    let restore: () => void;
    beforeEach(() => {
      time = new FakeTime();
      restore = time.install();
    });
    afterEach(async () => {
      // What was read out is taken away again, before the next test listens.
      await time.advance(60_000);
      restore();
    });

    it('tells the number of results once, when the reader pauses', async () => {
      const list = await eventList();
      for (const text of ['k', 'ko', 'kor']) await list.filters.setText(text);
      expect(spoken()).to.deep.equal([]);
      await time.advance(2000);
      expect(spoken()).to.deep.equal(['19 arrangementer']);
    });

    it('says nothing when the widget is gone', async () => {
      const list = await eventList();
      await list.filters.setText('bytte');
      list.remove();
      await time.advance(2000);
      expect(spoken()).to.deep.equal([]);
    });
  });
});
