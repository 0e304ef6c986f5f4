import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  activeCount,
  datesTouch,
  FilterIndex,
  type FilterSpec,
  type FilterState,
  narrowed,
  NO_FILTERS,
  withIds,
  withoutUnknown,
  withRange,
  withText,
  withToggled,
} from '../../src/model/filters.ts';

interface Item {
  readonly title: string;
  readonly goal: readonly string[];
  readonly tag: readonly string[];
  readonly day: string;
}

const SPEC: FilterSpec<Item> = {
  facets: [
    { name: 'goal', values: (item) => item.goal, known: (id) => id === 'empty' },
    { name: 'tag', values: (item) => item.tag },
  ],
  ranges: [
    { name: 'dates', touches: (item, range) => datesTouch(item.day, item.day, range) },
    { name: 'never', touches: () => false },
  ],
  search: (text) => (item) => item.title.includes(text),
};

const ITEMS: readonly Item[] = [
  { title: 'byttemarked', goal: ['a'], tag: ['gratis', 'marked'], day: '2024-05-01' },
  { title: 'koncert', goal: ['a', 'b'], tag: ['musik'], day: '2024-05-02' },
  { title: 'kor', goal: ['b'], tag: ['musik', 'gratis'], day: '2024-06-01' },
  { title: 'møde', goal: [], tag: [], day: '2024-06-02' },
];

const index = (items: readonly Item[] = ITEMS): FilterIndex<Item> => new FilterIndex(items, SPEC);
const titles = (items: readonly Item[]): string[] => items.map((item) => item.title);

describe('filters', () => {
  describe('what passes', () => {
    it('is everything when nothing is chosen', () => {
      expect(index().results(NO_FILTERS)).to.equal(ITEMS);
    });

    it('needs one match within a facet and one in every facet', () => {
      const state = withIds(withIds(NO_FILTERS, 'goal', ['a', 'b']), 'tag', ['gratis']);
      expect(titles(index().results(state))).to.deep.equal(['byttemarked', 'kor']);
    });

    it('takes words and ranges with it', () => {
      const state = withRange(withText(NO_FILTERS, 'ko'), 'dates', { from: '2024-06-01' });
      expect(titles(index().results(state))).to.deep.equal(['kor']);
    });

    it('is not narrowed by words that are only white space', () => {
      expect(index().results(withText(NO_FILTERS, '  '))).to.equal(ITEMS);
    });

    it('is nothing when the chosen id is known and no item has it', () => {
      expect(index().results(withIds(NO_FILTERS, 'goal', ['empty']))).to.deep.equal([]);
    });

    it('is what it was when the same filters are asked for again', () => {
      const asked = index();
      const state = withIds(NO_FILTERS, 'tag', ['musik']);
      expect(asked.results(state)).to.equal(asked.results(state));
    });
  });

  describe('typing on', () => {
    it('asks only what the letters before have found', () => {
      const asked: string[] = [];
      const typing = new FilterIndex(ITEMS, {
        ...SPEC,
        search: (text) => (item) => {
          asked.push(`${text} ${item.title}`);
          return item.title.includes(text);
        },
        narrows: (text, before) => text.includes(before),
      });
      typing.results(withText(NO_FILTERS, 'ko'));
      asked.length = 0;
      expect(titles(typing.results(withText(NO_FILTERS, 'kor')))).to.deep.equal(['kor']);
      expect(asked).to.deep.equal(['kor koncert', 'kor kor']);
      expect(titles(typing.results(withText(NO_FILTERS, 'm')))).to.deep.equal([
        'byttemarked',
        'møde',
      ]);
    });
  });

  describe('counts', () => {
    it('consider the other facets, the words and the ranges, not their own facet', () => {
      const state = withIds(withIds(NO_FILTERS, 'goal', ['a']), 'tag', ['musik']);
      const asked = index();
      expect([...asked.counts('goal', state)]).to.deep.equal([
        ['a', 1],
        ['b', 2],
      ]);
      expect([...asked.counts('tag', state)]).to.deep.equal([
        ['gratis', 1],
        ['marked', 1],
        ['musik', 1],
      ]);
    });

    it('count an item that names an id twice once', () => {
      const twice = index([{ title: '', goal: ['a', 'a'], tag: [], day: '' }]);
      expect(twice.totals('goal').get('a')).to.equal(1);
    });

    it('equal what choosing that id alone would show, for any items and filters', () => {
      const words = fc.constantFrom('a', 'b', 'c', 'd');
      const item = fc.record({
        title: fc.constantFrom('kor', 'koncert', 'møde'),
        goal: fc.array(words, { maxLength: 3 }),
        tag: fc.array(words, { maxLength: 3 }),
        day: fc.constantFrom('2024-05-01', '2024-06-01'),
      });
      const choice = fc.uniqueArray(words, { maxLength: 3 });
      fc.assert(
        fc.property(
          fc.array(item, { maxLength: 12 }),
          choice,
          choice,
          fc.constantFrom('', 'ko'),
          (items, goals, tags, text) => {
            const asked = index(items);
            const state = withText(withIds(withIds(NO_FILTERS, 'goal', goals), 'tag', tags), text);
            for (const name of ['goal', 'tag']) {
              for (const [id, total] of asked.totals(name)) {
                const alone = index(items).results(withIds(state, name, [id]));
                expect(asked.counts(name, state).get(id) ?? 0).to.equal(alone.length);
                expect(total).to.be.greaterThan(0);
              }
            }
          },
        ),
        { numRuns: 300 },
      );
    });
  });

  describe('unknown ids', () => {
    it('are named and do not filter', () => {
      const state = withIds(NO_FILTERS, 'tag', ['findes-ikke']);
      const asked = index();
      expect(asked.unknown(state)).to.deep.equal([{ name: 'tag', id: 'findes-ikke' }]);
      expect(titles(asked.results(state))).to.have.length(4);
    });

    it('leave the known ones beside them standing', () => {
      const state = withIds(NO_FILTERS, 'tag', ['findes-ikke', 'marked']);
      expect(titles(index().results(state))).to.deep.equal(['byttemarked']);
    });

    it('cannot be told while there are no items', () => {
      expect(index([]).unknown(withIds(NO_FILTERS, 'tag', ['marked']))).to.deep.equal([]);
    });

    it('can be taken out', () => {
      const state = withIds(NO_FILTERS, 'tag', ['findes-ikke', 'marked']);
      expect(withoutUnknown(state, index().unknown(state)).ids).to.deep.equal({ tag: ['marked'] });
    });

    it('are not those that the widget vouches for', () => {
      expect(index().unknown(withIds(NO_FILTERS, 'goal', ['empty']))).to.deep.equal([]);
    });
  });

  describe('asked for by the page’s author', () => {
    it('leave only what has them, also when nothing has', () => {
      const asked = (ids: string[]) => narrowed(ITEMS, SPEC, withIds(NO_FILTERS, 'tag', ids));
      expect(titles(asked(['marked']))).to.deep.equal(['byttemarked']);
      expect(asked(['findes-ikke'])).to.deep.equal([]);
    });
  });

  describe('a facet', () => {
    it('divides when two items differ in it', () => {
      expect(index().divides('goal')).to.equal(true);
      expect(index(ITEMS.slice(0, 1)).divides('goal')).to.equal(false);
      expect(index([]).divides('goal')).to.equal(false);
      expect(index().divides('nothing')).to.equal(false);
    });

    it('is read only when something asks about it', () => {
      let reads = 0;
      const spec: FilterSpec<Item> = {
        facets: [{ name: 'goal', values: (item) => (reads++, item.goal) }],
      };
      const asked = new FilterIndex(ITEMS, spec);
      asked.results(NO_FILTERS);
      expect(reads).to.equal(0);
      asked.totals('goal');
      asked.counts('goal', withText(NO_FILTERS, 'x'));
      expect(reads).to.equal(ITEMS.length);
    });
  });

  describe('changes', () => {
    it('leave the old state as it was', () => {
      const before: FilterState = withToggled(NO_FILTERS, 'goal', 'a');
      const after = withToggled(before, 'goal', 'b');
      expect(before.ids).to.deep.equal({ goal: ['a'] });
      expect(after.ids).to.deep.equal({ goal: ['a', 'b'] });
    });

    it('take a facet or a range without a choice out', () => {
      const chosen = withRange(withToggled(NO_FILTERS, 'goal', 'a'), 'dates', { from: '2024' });
      const none = withRange(withToggled(chosen, 'goal', 'a'), 'dates', {});
      expect(none).to.deep.equal(NO_FILTERS);
    });

    it('are counted: each id, each range, and words once', () => {
      let state = withIds(NO_FILTERS, 'goal', ['a', 'b']);
      state = withText(withRange(state, 'dates', { until: '2024' }), 'to ord');
      expect(activeCount(state)).to.equal(4);
      expect(activeCount(NO_FILTERS)).to.equal(0);
    });
  });

  describe('dates', () => {
    it('touch a range at either end', () => {
      const may = { from: '2024-05-01', until: '2024-05-31' };
      expect(datesTouch('2024-04-28', '2024-05-01', may)).to.equal(true);
      expect(datesTouch('2024-05-31T19:00', '2024-05-31T21:00', may)).to.equal(true);
      expect(datesTouch('2024-04-28', '2024-04-30T23:59', may)).to.equal(false);
      expect(datesTouch('2024-06-01', '2024-06-02', may)).to.equal(false);
    });

    it('of a whole day last until it ends', () => {
      expect(datesTouch('2024-05-01', '2024-05-01', { from: '2024-05-01T18:00' })).to.equal(true);
    });
  });

  it('keeps ids with a comma in them apart', () => {
    const items = [
      { ...ITEMS[0]!, tag: ['mad, kaffe'] },
      { ...ITEMS[1]!, tag: ['mad', ' kaffe'] },
    ];
    const found = index(items);
    const by = (...ids: string[]) => found.results(withIds(NO_FILTERS, 'tag', ids));
    expect(titles(by('mad, kaffe'))).to.deep.equal(['byttemarked']);
    expect(titles(by('mad', ' kaffe'))).to.deep.equal(['koncert']);
  });
});
