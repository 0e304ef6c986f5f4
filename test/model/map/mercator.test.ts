import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MOST_LATITUDE, project } from '../../../src/model/map/mercator.ts';

describe('Web Mercator', () => {
  it('puts the equator and Greenwich in the middle', () => {
    expect(project({ lat: 0, lon: 0 })).to.deep.equal({ x: 0.5, y: 0.5 });
  });

  it('is a square', () => {
    const corner = project({ lat: MOST_LATITUDE, lon: -180 });
    expect(corner.x).to.equal(0);
    expect(corner.y).to.be.closeTo(0, 1e-12);
  });

  // EPSG:3857 metres, as published for well-known places.
  const HALF = 20_037_508.342789244;
  const metres = ({ x, y }: { x: number; y: number }) => [
    (x - 0.5) * 2 * HALF,
    (0.5 - y) * 2 * HALF,
  ];
  for (const [name, lat, lon, east, north] of [
    ['the Empire State Building', 40.748442, -73.985658, -8_236_045.8, 4_975_300.7],
    ['Ishøj town hall', 55.6146, 12.3541, 1_375_252.1, 7_482_072.9],
    ['Sydney', -33.8688, 151.2093, 16_832_542.3, -4_011_198.7],
  ] as const) {
    it(`finds ${name}`, () => {
      const [x, y] = metres(project({ lat, lon }));
      expect(x).to.be.closeTo(east, 100);
      expect(y).to.be.closeTo(north, 100);
    });
  }

  it('puts a place on the tile that has it', () => {
    // Copenhagen's town hall square at zoom 15.
    const { x, y } = project({ lat: 55.6761, lon: 12.5683 });
    expect([Math.floor(x * 2 ** 15), Math.floor(y * 2 ** 15)]).to.deep.equal([17527, 10256]);
  });

  it('keeps north above south and the poles on the map', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        (a, b) => {
          const [high, low] = [
            project({ lat: Math.max(a, b), lon: 0 }),
            project({ lat: Math.min(a, b), lon: 0 }),
          ];
          expect(high.y).to.be.at.most(low.y);
          expect(high.y).to.be.within(-1e-9, 1 + 1e-9);
        },
      ),
    );
  });
});
