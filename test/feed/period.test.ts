import { expect } from '@open-wc/testing';
import { isWithin, joinPeriods, ownPeriod, touches, wallOf } from '../../src/feed/period.ts';
import { readFeed, Snapshot } from '../../src/feed/read.ts';
import { formatWall } from '../../src/model/wall-time.ts';

function snapshotOf(fields: Record<string, unknown>): Snapshot {
  const snapshot = readFeed({ version: 1, ...fields }, 'https://www.example.dk/vision.json');
  if (snapshot instanceof Snapshot) return snapshot;
  throw snapshot;
}

const period = (from: number, until: number) => ({ from, until });

describe('period', () => {
  it('is half-open: what ends where another begins does not touch it', () => {
    expect(touches(period(0, 10), period(10, 20))).to.be.false;
    expect(touches(period(0, 11), period(10, 20))).to.be.true;
    expect(touches(period(-Infinity, Infinity), period(10, 20))).to.be.true;
  });

  it('lies within another up to its very ends', () => {
    expect(isWithin(period(0, 10), period(0, 10))).to.be.true;
    expect(isWithin(period(0, 11), period(0, 10))).to.be.false;
  });

  it('is joined with what touches it', () => {
    const joined = joinPeriods([period(20, 30), period(0, 10), period(10, 15), period(22, 25)]);
    expect(joined).to.deep.equal([period(0, 15), period(20, 30)]);
  });

  it('stands on the clock of the feed', () => {
    const snapshot = snapshotOf({ timeZone: 'Europe/Copenhagen' });
    expect(formatWall(wallOf('2024-05-01', snapshot, 0))).to.equal('2024-05-01T00:00');
    expect(formatWall(wallOf('2024-04-30T22:00:00Z', snapshot, 0))).to.equal('2024-05-01T00:00');
    expect(wallOf(undefined, snapshot, Infinity)).to.equal(Infinity);
    expect(wallOf('maj', snapshot, -Infinity)).to.equal(-Infinity);
  });

  it('of the feed itself is from 7 days before it was updated to 60 after', () => {
    const own = ownPeriod(snapshotOf({ updated: '2024-05-29T22:30:00Z' }));
    expect(own && formatWall(own.from)).to.equal('2024-05-23T00:00');
    expect(own && formatWall(own.until)).to.equal('2024-07-29T00:00');
    expect(ownPeriod(snapshotOf({}))).to.be.undefined;
  });
});
