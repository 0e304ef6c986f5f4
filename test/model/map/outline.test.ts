import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { project } from '../../../src/model/map/mercator.ts';
import { readOutline } from '../../../src/model/map/outline.ts';
import { simplified } from '../../../src/model/map/simplified.ts';
import { simplify } from '../../../src/model/map/simplify.ts';
import { pathOf } from '../../../src/model/map/svg-path.ts';

const ring = (left: number, top: number, side: number): number[][] => [
  [left, top],
  [left + side, top],
  [left + side, top - side],
  [left, top - side],
  [left, top],
];
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const at = (lon: number, lat: number) => project({ lat, lon });

function read(geojson: unknown) {
  const outline = readOutline(geojson);
  if (!outline) throw new Error('no outline');
  return outline;
}

describe('outline', () => {
  it('is read from any depth of GeoJSON', () => {
    const shapes = [
      polygon(ring(12, 56, 1)),
      { type: 'Feature', geometry: polygon(ring(12, 56, 1)) },
      {
        type: 'FeatureCollection',
        features: [{ type: 'Feature', geometry: polygon(ring(12, 56, 1)) }],
      },
      { type: 'MultiPolygon', coordinates: [[ring(12, 56, 1)]] },
      { type: 'GeometryCollection', geometries: [polygon(ring(12, 56, 1))] },
    ];
    for (const shape of shapes) expect(read(shape).rings.length).to.equal(1);
  });

  it('closes what is not closed, and says so', () => {
    const open = read(polygon(ring(12, 56, 1).slice(0, -1)));
    expect(open.unclosed).to.equal(1);
    expect(pathOf(open.rings, open.box)).to.match(/z$/);
    expect(read(polygon(ring(12, 56, 1))).unclosed).to.equal(0);
  });

  it('leaves out what is no ring', () => {
    const outline = read(polygon(ring(12, 56, 1), [[12, 56]], 'nothing', null, [['a', 'b']]));
    expect(outline.rings.length).to.equal(1);
    expect(outline.dropped).to.equal(4);
  });

  it('is none where nothing can be drawn', () => {
    for (const shape of [null, {}, 'x', polygon(), { type: 'Polygon' }, polygon([[1, 2]])]) {
      expect(readOutline(shape)).to.equal(undefined);
    }
  });

  it('goes no deeper than GeoJSON does', () => {
    let shape: unknown = polygon(ring(12, 56, 1));
    for (let depth = 0; depth < 10_000; depth++) {
      shape = { type: 'GeometryCollection', geometries: [shape] };
    }
    expect(readOutline(shape)).to.equal(undefined);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (coordinates) => {
        readOutline({ type: 'MultiPolygon', coordinates });
        readOutline(coordinates);
      }),
    );
  });

  it('draws a huge one with few points, and as large as it is', () => {
    const points = Array.from({ length: 200_000 }, (_, index) => {
      const angle = (index / 200_000) * 2 * Math.PI;
      const wobble = 1 + 0.01 * Math.sin(angle * 400);
      return [12 + Math.cos(angle) * wobble, 56 + Math.sin(angle) * wobble * 0.5];
    });
    const started = performance.now();
    const outline = simplified(read(polygon(points)));
    expect(performance.now() - started).to.be.below(1000);
    const count = outline.rings.reduce((sum, { length }) => sum + length, 0);
    expect(count).to.be.within(400, 6000);
    expect(outline.box.left).to.be.closeTo(at(12 - 1.01, 56).x, 1e-4);
  });

  it('draws each ring as one closed line in whole numbers', () => {
    const { rings, box } = read(polygon(ring(12, 56, 1)));
    const path = pathOf(rings, box);
    expect(path).to.match(/^M\d+ \d+(l-?\d+ -?\d+)+z$/);
    // The longer side fills the drawing.
    expect(path).to.contain('10000');
  });
});

describe('simplify', () => {
  const points = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 1000 }) }),
    { minLength: 2, maxLength: 200 },
  );

  it('keeps the ends, adds nothing, and keeps the order', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 100 }), (line, tolerance) => {
        const fewer = simplify(line, tolerance);
        expect(fewer[0]).to.equal(line[0]);
        expect(fewer.at(-1)).to.equal(line.at(-1));
        let place = -1;
        for (const point of fewer) {
          const next = line.indexOf(point, place + 1);
          expect(next).to.be.greaterThan(place);
          place = next;
        }
      }),
    );
  });

  it('makes a straight line of points on one', () => {
    const line = Array.from({ length: 100 }, (_, x) => ({ x: x * 10, y: 5 }));
    expect(simplify(line, 1)).to.deep.equal([line[0], line[99]]);
  });
});
