import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { balanceOf, NONE, type Weighed } from '../../src/model/balance.ts';

const GOALS = ['a', 'b', NONE];
const PHASES = ['1', '2', NONE];
const item = fc.record({
  goals: fc.uniqueArray(fc.constantFrom('a', 'b', 'ukendt')),
  phases: fc.uniqueArray(fc.constantFrom('1', '2', 'ukendt')),
  scale: fc.constantFrom('flagship', 'large', 'small'),
});

describe('balanceOf', () => {
  it('counts by goal, phase and scale', () => {
    const items: Weighed[] = [
      { goals: ['a'], phases: ['1', '2'], scale: 'flagship' },
      { goals: ['a', 'b'], phases: ['2'], scale: 'small' },
    ];
    const { rows } = balanceOf(items, ['a', 'b'], ['1', '2']);
    expect(rows.map((row) => row.map(({ count }) => count))).to.deep.equal([
      [1, 2],
      [0, 1],
    ]);
    expect(rows[0]?.[1]).to.deep.equal({
      items,
      count: 2,
      flagship: 1,
      large: 0,
      small: 1,
      weight: 5,
    });
    expect(rows[1]?.[1]?.items).to.deep.equal([items[1]]);
  });

  it('loses none where there is room for what names nothing', () => {
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const { rows } = balanceOf(items, GOALS, PHASES);
        const counted = rows.flat().reduce((sum, { count }) => sum + count, 0);
        const many = (ids: readonly string[]) =>
          Math.max(1, ids.filter((id) => id !== 'ukendt').length);
        const expected = items.reduce((sum, one) => sum + many(one.goals) * many(one.phases), 0);
        expect(counted).to.equal(expected);
      }),
    );
  });
});
