import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatDay, formatTime, formatWall, parseMoment } from '../../src/model/wall-time.ts';

const wall = (text: string): number => {
  const moment = parseMoment(text);
  if (!moment) throw new Error(`${text} is no moment`);
  return moment.wall;
};

describe('wall time: reading', () => {
  it('reads a day, a time, seconds', () => {
    expect(parseMoment('1970-01-02')).to.deep.equal({ wall: 86_400_000, isDay: true });
    expect(parseMoment('1970-01-01T01:30')).to.deep.equal({ wall: 5_400_000, isDay: false });
    expect(wall('1970-01-01T00:00:07')).to.equal(7000);
    expect(wall('1969-12-31T23:59:59.999')).to.equal(-1000);
  });

  it('keeps the offset beside the clock that was written', () => {
    expect(parseMoment('1970-01-01T02:00+02:00')).to.deep.equal({
      wall: 7_200_000,
      isDay: false,
      offset: 7_200_000,
    });
    expect(parseMoment('1970-01-01T02:00:00-03:30')?.offset).to.equal(-12_600_000);
    expect(parseMoment('1970-01-01T02:00Z')?.offset).to.equal(0);
  });

  for (const text of [
    '',
    '2024',
    '2024-05',
    '29.5.2024',
    '2024-02-30',
    '2024-13-01',
    '2024-05-29T',
    '2024-05-29T24:00',
    '2024-05-29T17:60',
    '2024-05-29T17:00:60',
    '2024-05-29 17:00',
    '2024-05-29T17',
    '2024-05-29Z',
    '2024-05-29T17:00+0200',
    '2024-05-29T17:00+24:00',
    ' 2024-05-29',
  ]) {
    it(`does not read "${text}"`, () => expect(parseMoment(text)).to.be.undefined);
  }
});

describe('wall time: writing', () => {
  it('writes one time in one way', () => {
    expect(formatWall(wall('2024-05-29T07:05:00'))).to.equal('2024-05-29T07:05');
    expect(formatWall(wall('2024-05-29T07:05:09'))).to.equal('2024-05-29T07:05:09');
    expect(formatDay(wall('1969-12-31T23:59'))).to.equal('1969-12-31');
    expect(formatTime(wall('1969-12-31T23:59'))).to.equal('23:59');
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -6e10, max: 2.5e11 }), (seconds) => {
        expect(wall(formatWall(seconds * 1000))).to.equal(seconds * 1000);
      }),
    );
  });
});
