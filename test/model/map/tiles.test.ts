import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { project } from '../../../src/model/map/mercator.ts';
import { tileAddress, tilesOf } from '../../../src/model/map/tiles.ts';

const part = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('tiles', () => {
  it('have the place of the world that is looked at', () => {
    const { x, y } = project({ lat: 55.6761, lon: 12.5683 });
    const tiles = tilesOf({ x, y, span: 1e-5 }, 1, 256);
    expect(tiles.length).to.be.within(1, 9);
    // The number that every map server gives the tile with Copenhagen's town hall square at depth 15.
    const [one] = tilesOf({ x, y, span: 2 ** -17 }, 1, 64);
    expect([one?.z, one?.x, one?.y]).to.deep.equal([15, 17527, 10256]);
  });

  it('fill the window without a gap, and are few', () => {
    fc.assert(
      fc.property(part, part, fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (x, y, span) => {
        const tiles = tilesOf({ x, y, span }, 1.5, 800);
        expect(tiles.length).to.be.below(48);
        const inside = Math.min(Math.max(0.5, 0.5 + (0 - x) / span), 0.5 + (1 - x) / span);
        expect(
          tiles.some(
            ({ left, top, width, height }) =>
              left <= inside && inside <= left + width && top <= 0.5 && 0.5 <= top + height,
          ),
        ).to.equal(true);
      }),
    );
  });

  it('exist: no depth, column or row that no server has', () => {
    fc.assert(
      fc.property(part, part, fc.double({ min: 1e-12, max: 4, noNaN: true }), (x, y, span) => {
        for (const tile of tilesOf({ x, y, span }, 1, 600)) {
          expect(tile.z).to.be.within(0, 19);
          expect(tile.x).to.be.within(0, 2 ** tile.z - 1);
          expect(tile.y).to.be.within(0, 2 ** tile.z - 1);
        }
      }),
    );
  });

  it('have the address that the template says', () => {
    const tile = { z: 15, x: 17527, y: 10256, left: 0, top: 0, width: 1, height: 1 };
    expect(tileAddress('https://kort.example/{z}/{x}/{y}.png?{q}', tile)).to.equal(
      'https://kort.example/15/17527/10256.png?{q}',
    );
  });
});
