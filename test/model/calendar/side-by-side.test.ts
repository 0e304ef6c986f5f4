import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sideBySide, type Stretch } from '../../../src/model/calendar/side-by-side.ts';

const at = (from: number, until: number): Stretch => ({ from, until });

describe('what overlaps in a day', () => {
  it('stands alone where nothing else is', () => {
    expect(sideBySide([at(9, 10), at(10, 11)])).to.deep.equal([
      { column: 0, columns: 1, width: 1 },
      { column: 0, columns: 1, width: 1 },
    ]);
  });

  it('stands side by side, and as wide as there is room', () => {
    const [long, first, second, third] = sideBySide([at(9, 12), at(9, 10), at(9, 10), at(11, 12)]);
    expect(long).to.deep.equal({ column: 0, columns: 3, width: 1 });
    expect(first?.column).to.equal(1);
    expect(second?.column).to.equal(2);
    expect(third).to.deep.equal({ column: 1, columns: 3, width: 2 });
  });

  it('never puts one over another', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 48 }), fc.integer({ min: 1, max: 12 }))
      .map(([from, length]) => at(from, from + length));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 25 }), (stretches) => {
        const columns = sideBySide(stretches);
        expect(columns).to.have.length(stretches.length);
        for (const [a, one] of stretches.entries()) {
          const { column, columns: count, width } = columns[a]!;
          expect(column + width).to.be.at.most(count);
          for (const [b, other] of stretches.entries()) {
            if (a === b || one.from >= other.until || other.from >= one.until) continue;
            const beside = columns[b]!;
            const isApart =
              column + width <= beside.column || beside.column + beside.width <= column;
            expect(isApart).to.equal(true);
          }
        }
      }),
    );
  });
});
