import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type DayRows, layOutWeek } from '../../../src/model/calendar/week-rows.ts';

type Item = readonly [string, { readonly first: number; readonly last: number }];

const on = (name: string, first: number, last = first): Item => [name, { first, last }];
const drawn = (days: readonly DayRows<string>[]) =>
  days.map(({ rows, hidden }) => {
    const cells = rows.map((slot) => (slot === 'taken' ? '·' : (slot?.item ?? '')));
    return [...cells, ...(hidden > 0 ? [`+${hidden}`] : [])].join(' ');
  });

describe('the rows of a week', () => {
  it('stacks what is on one day in order', () => {
    expect(drawn(layOutWeek(0, [on('a', 1), on('b', 1), on('c', 2)], 3))).to.deep.equal([
      ...['', 'a b', 'c', '', '', '', ''],
    ]);
  });

  it('keeps a bar in one row on all of its days, over what is on one day', () => {
    const days = layOutWeek(0, [on('single', 1), on('bar', 1, 3), on('late', 2)], 3);
    expect(drawn(days)).to.deep.equal(['', 'bar single', '· late', '·', '', '', '']);
    const [, monday] = days;
    expect(monday?.rows[0]).to.include({ span: 3, isBar: true });
  });

  it('cuts a bar at the ends of the week and says that it goes on', () => {
    const [first] = layOutWeek(7, [on('bar', 3, 40)], 3);
    expect(first?.rows[0]).to.include({ span: 7, startsBefore: true, endsAfter: true });
  });

  it('gives a freed row to the next bar', () => {
    const days = layOutWeek(0, [on('a', 0, 1), on('b', 1, 2), on('c', 2, 3)], 3);
    expect(drawn(days)).to.deep.equal(['a', '· b', 'c ·', '·', '', '', '']);
  });

  it('leaves a row for the words that say how many are hidden', () => {
    const items = ['a', 'b', 'c', 'd'].map((name) => on(name, 0));
    expect(drawn(layOutWeek(0, items, 3))[0]).to.equal('a b +2');
    expect(drawn(layOutWeek(0, items, 4))[0]).to.equal('a b c d');
  });

  it('hides a bar on all of its days or on none', () => {
    const items = [on('a', 0, 1), on('b', 0, 1), on('c', 0, 3), on('d', 1, 1), on('e', 1, 1)];
    const [first, second, third] = drawn(layOutWeek(0, items, 3));
    expect([first, second, third]).to.deep.equal(['c a +1', '· · +3', '·']);
  });

  it('draws or counts everything, in no more rows than there are', () => {
    const spans = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(
        fc.array(spans, { maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        (list, most) => {
          const items = list.map(([first, length], index) => on(`${index}`, first, first + length));
          const days = layOutWeek(0, items, most);
          for (const [day, { rows, hidden, total }] of days.entries()) {
            const there = items.filter(([, { first, last }]) => first <= day && day <= last);
            expect(total).to.equal(there.length);
            expect(rows.filter(Boolean).length + hidden).to.equal(total);
            expect(rows.length + (hidden > 0 ? 1 : 0)).to.be.at.most(most);
          }
          for (const [row] of Array.from({ length: most }).entries()) {
            // No bar ends under another.
            for (const [day, { rows }] of days.entries()) {
              const slot = rows[row];
              if (!slot || slot === 'taken') continue;
              for (let next = day + 1; next < day + slot.span; next += 1) {
                expect(days[next]?.rows[row]).to.equal('taken');
              }
            }
          }
        },
      ),
    );
  });

  it('copes with twenty thousand on one day', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => on(`${index}`, 2));
    expect(layOutWeek(0, items, 4)[2]).to.include({ hidden: 19_997, total: 20_000 });
  });
});
