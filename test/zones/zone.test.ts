import { expect } from '@open-wc/testing';
import { parseMoment } from '../../src/model/wall-time.ts';
import { zoneOf } from '../../src/model/zone.ts';

const wall = (text: string): number => parseMoment(text)!.wall;

describe('a zone on any device', () => {
  const copenhagen = zoneOf('Europe/Copenhagen')!;

  it('is the zone that was asked for, not the device’s', () => {
    expect(copenhagen.toInstant(wall('2024-07-01T10:00'))).to.equal(Date.UTC(2024, 6, 1, 8));
    expect(copenhagen.toInstant(wall('2024-12-01T10:00'))).to.equal(Date.UTC(2024, 11, 1, 9));
    expect(copenhagen.toInstant(wall('2024-03-31T02:30'))).to.be.undefined;
    expect(copenhagen.toInstant(wall('2024-10-27T02:30'))).to.equal(Date.UTC(2024, 9, 27, 0, 30));
  });

  it('counts a day from its first moment', () => {
    expect(copenhagen.toInstant(wall('2024-05-29'))).to.equal(Date.UTC(2024, 4, 28, 22));
  });
});
