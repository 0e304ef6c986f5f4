import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boxAround } from '../../../src/model/map/box.ts';
import { project } from '../../../src/model/map/mercator.ts';
import { expectedBox, isOutlineTurned, judge, turned } from '../../../src/model/map/positions.ts';

const ISHOJ = boxAround([
  project({ lat: 55.594, lon: 12.209 }),
  project({ lat: 55.638, lon: 12.401 }),
]);
const HALL = { lat: 55.6146, lon: 12.3541 };
const around = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ lat: 55.6 + index / 1000, lon: 12.3 }));

describe('positions', () => {
  it('are right within the outline, and a little beyond it', () => {
    const expected = expectedBox(ISHOJ, []);
    expect(judge(HALL, expected)).to.equal('right');
    expect(judge({ lat: 55.606, lon: 12.41 }, expected), 'the harbour').to.equal('right');
  });

  it('are known for swapped, and put right', () => {
    const expected = expectedBox(ISHOJ, []);
    expect(judge(turned(HALL), expected)).to.equal('swapped');
    expect(turned(turned(HALL))).to.deep.equal(HALL);
  });

  it('are outside where neither way fits', () => {
    const expected = expectedBox(ISHOJ, []);
    expect(judge({ lat: 57.05, lon: 9.92 }, expected)).to.equal('outside');
    expect(judge({ lat: 0, lon: 0 }, expected)).to.equal('outside');
  });

  it('are judged by the others where there is no outline', () => {
    const expected = expectedBox(undefined, [...around(9), turned(HALL)]);
    expect(judge(HALL, expected)).to.equal('right');
    expect(judge(turned(HALL), expected)).to.equal('swapped');
  });

  it('are all right where nothing is known', () => {
    expect(judge(turned(HALL), expectedBox(undefined, [HALL]))).to.equal('right');
  });

  it('find an outline that has its pairs the wrong way round', () => {
    const wrong = boxAround([
      project({ lat: 12.209, lon: 55.594 }),
      project({ lat: 12.401, lon: 55.638 }),
    ]);
    if (!wrong || !ISHOJ) throw new Error('no box');
    expect(isOutlineTurned(wrong, ISHOJ, around(5))).to.equal(true);
    expect(isOutlineTurned(ISHOJ, wrong, around(5))).to.equal(false);
    expect(isOutlineTurned(ISHOJ, wrong, [])).to.equal(false);
  });

  it('never lie in two places', () => {
    const expected = expectedBox(ISHOJ, []);
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (lat, lon) => {
          if (judge({ lat, lon }, expected) === 'swapped') {
            expect(judge(turned({ lat, lon }), expected)).to.equal('right');
          }
        },
      ),
    );
  });
});
