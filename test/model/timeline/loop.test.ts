import { expect } from '@open-wc/testing';
import { loopArrows, loopPoints } from '../../../src/model/timeline/loop.ts';

describe('a loop', () => {
  it('begins at the top and goes round', () => {
    const [top, right, bottom, left] = loopPoints(4);
    expect(top?.x).to.be.closeTo(0.5, 0.001);
    expect(top?.y).to.be.below(0.5);
    expect(right?.x).to.be.above(0.5);
    expect(bottom?.y).to.be.above(0.5);
    expect(left?.x).to.be.below(0.5);
  });

  it('has an arrow from each place, the last back to the first', () => {
    for (const count of [2, 3, 8]) {
      const arrows = loopArrows(count);
      expect(arrows).to.have.length(count);
      for (const arrow of arrows)
        expect(arrow).to.match(/^M[\d.]+ [\d.]+A36 36 0 [01] 1 [\d.]+ [\d.]+$/);
    }
  });
});
