import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cluster, type Spot } from '../../../src/model/map/cluster.ts';

const spot = fc.record({
  x: fc.double({ min: 0, max: 60, noNaN: true }),
  y: fc.double({ min: 0, max: 40, noNaN: true }),
  radius: fc.constantFrom(0.8, 1, 1.4),
});
const OPTIONS = { radius: 1.25, most: 300 };

const spread = (count: number): Spot[] =>
  Array.from({ length: count }, (_, index) => ({
    x: (index * 37.7) % 60,
    y: (index * 17.3) % 40,
    radius: 1,
  }));

describe('clusters', () => {
  it('have every spot once, in the order of the list', () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 120 }), (spots) => {
        const held = cluster(spots, OPTIONS).flatMap((one) => one.spots);
        expect(held.toSorted((a, b) => a - b)).to.deep.equal([...spots.keys()]);
      }),
    );
  });

  it('do not touch one another', () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 120 }), (spots) => {
        const marks = cluster(spots, OPTIONS);
        for (const [index, a] of marks.entries()) {
          for (const b of marks.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).to.be.at.least(a.radius + b.radius - 1e-9);
          }
        }
      }),
    );
  });

  it('leave alone what stands alone', () => {
    const spots = [
      { x: 1, y: 1, radius: 1 },
      { x: 10, y: 1, radius: 1 },
    ];
    expect(cluster(spots, OPTIONS).map((one) => one.spots)).to.deep.equal([[0], [1]]);
  });

  it('stand where everything in them stands', () => {
    const same = Array.from({ length: 100 }, () => ({ x: 7, y: 9, radius: 1 }));
    const [only, ...others] = cluster(same, OPTIONS);
    expect(others).to.deep.equal([]);
    expect([only?.x, only?.y, only?.spots.length]).to.deep.equal([7, 9, 100]);
  });

  it('are few for ten thousand, and quickly made', () => {
    const spots = spread(10_000);
    const started = performance.now();
    const marks = cluster(spots, OPTIONS);
    expect(performance.now() - started).to.be.below(100);
    expect(marks.length).to.be.within(20, 400);
    expect(marks.reduce((sum, one) => sum + one.spots.length, 0)).to.equal(10_000);
  });

  it('do not shift when the map is only moved', () => {
    const spots = spread(50);
    const moved = spots.map(({ x, y, radius }) => ({ x: x + 1000, y: y + 1000, radius }));
    const groups = (list: Spot[]) => cluster(list, OPTIONS).map((one) => one.spots);
    expect(groups(moved)).to.deep.equal(groups(spots));
  });
});
