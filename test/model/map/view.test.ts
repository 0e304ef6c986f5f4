import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isWithin } from '../../../src/model/map/box.ts';
import { fit, seenAt } from '../../../src/model/map/view.ts';
import { moved, pointAt, zoomed } from '../../../src/model/map/view-moves.ts';

const BOX = { left: 0.5, top: 0.3, right: 0.502, bottom: 0.301 };
const HOME = fit(BOX, 1.6);
const inWindow = { left: 0, top: 0, right: 1, bottom: 1 };

describe('the view of a map', () => {
  it('shows all of what it is fitted to', () => {
    const part = fc.double({ min: 0.0001, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(
        part,
        part,
        part,
        part,
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        (left, top, width, height, aspect) => {
          const box = {
            left: left / 2,
            top: top / 2,
            right: (left + width) / 2,
            bottom: (top + height) / 2,
          };
          const view = fit(box, aspect);
          for (const corner of [
            { x: box.left, y: box.top },
            { x: box.right, y: box.bottom },
          ]) {
            expect(isWithin(seenAt(corner, view, aspect), inWindow)).to.equal(true);
          }
        },
      ),
    );
  });

  it('does not come endlessly near to one place', () => {
    expect(fit({ left: 0.5, top: 0.3, right: 0.5, bottom: 0.3 }, 1.6).span).to.be.greaterThan(0);
  });

  it('keeps what is under the finger there', () => {
    const at = { x: 0.5006, y: 0.3004 };
    const near = zoomed(HOME, 2, HOME, at);
    const before = seenAt(at, HOME, 1.6);
    const after = seenAt(at, near, 1.6);
    expect(after.x).to.be.closeTo(before.x, 1e-9);
    expect(after.y).to.be.closeTo(before.y, 1e-9);
    expect(near.span).to.be.closeTo(HOME.span / 2, 1e-12);
  });

  it('never shows more than the whole, nor loses it', () => {
    const step = fc.tuple(
      fc.double({ min: 0.1, max: 8, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let view = HOME;
        for (const [factor, right, down] of steps) {
          view = moved(zoomed(view, factor, HOME), right, down, 1.6, HOME);
        }
        expect(view.span).to.be.at.most(HOME.span);
        expect(Math.abs(view.x - HOME.x)).to.be.at.most(HOME.span / 2);
        expect(Math.abs(view.y - HOME.y)).to.be.at.most(HOME.span / 2);
      }),
    );
  });

  it('leads from the window to the map and back', () => {
    const point = { x: 0.5011, y: 0.3007 };
    const back = pointAt(seenAt(point, HOME, 1.6), HOME, 1.6);
    expect(back.x).to.be.closeTo(point.x, 1e-12);
    expect(back.y).to.be.closeTo(point.y, 1e-12);
  });
});
