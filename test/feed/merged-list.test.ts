import { expect } from '@open-wc/testing';
import { MergedList } from '../../src/feed/merged-list.ts';
import { readFeed, readItems, Snapshot, type FeedList } from '../../src/feed/read.ts';
import { goals, type Goal } from '../../src/feed/schema/goals.ts';

const snapshot = readFeed({ version: 1, title: 'Et feed' }, 'https://www.example.dk/vision.json');
if (!(snapshot instanceof Snapshot)) throw snapshot;

const listOf = (...items: unknown[]): FeedList<Goal> => readItems(snapshot, goals, items, 'goals');
const goal = (id: string, title = id) => ({ id, title });

describe('merged list', () => {
  it('is the lists in turn', () => {
    const list = new MergedList([listOf(goal('a'), goal('b')), listOf(goal('c'))]);
    expect([...list].map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(list.ids).to.deep.equal(['a', 'b', 'c']);
    expect([list.length, list.size]).to.deep.equal([3, 3]);
  });

  it('takes an item that stands in several from the first', () => {
    const list = new MergedList([
      listOf(goal('a', 'nyest'), goal('b')),
      listOf(goal('b', 'gammel'), goal('c')),
      listOf(goal('c'), goal('a')),
    ]);
    expect([...list].map(({ title }) => title)).to.deep.equal(['nyest', 'b', 'c']);
    expect(list.size).to.equal(3);
    expect(list.has(2)).to.be.false;
    expect(list.at(2)).to.be.undefined;
    expect(list.byId('b')?.title).to.equal('b');
    expect(list.positionOf('c')).to.equal(3);
    expect(list.raw(3)).to.include({ id: 'c' });
  });

  it('keeps positions when a list is added', () => {
    const lists = [listOf(goal('a')), listOf(goal('b'))];
    const before = new MergedList(lists);
    const after = new MergedList([...lists, listOf(goal('a'), goal('c'))]);
    for (const id of before.ids) expect(after.positionOf(id)).to.equal(before.positionOf(id));
  });

  it('takes an item from a later list where the first one’s cannot be shown', () => {
    const list = new MergedList([listOf({ id: 7 }), listOf(goal('a'))]);
    expect(list.ids).to.deep.equal(['a']);
    expect(list.size).to.equal(1);
  });

  it('is empty outside', () => {
    const list = new MergedList([listOf(goal('a'))]);
    for (const position of [-1, 1, 0.5, NaN]) {
      expect(list.at(position)).to.be.undefined;
      expect(list.has(position)).to.be.false;
      expect(list.raw(position)).to.deep.equal({});
    }
    expect(list.byId('x')).to.be.undefined;
    expect(new MergedList<Goal>([]).length).to.equal(0);
  });
});
