import { expect } from '@open-wc/testing';
import { durationOf } from '../../src/model/duration.ts';

describe('duration', () => {
  it('adds every part up', () => {
    const seconds = (((365 + 2 * 30 + 3 * 7 + 4) * 24 + 5) * 60 + 6) * 60 + 7;
    expect(durationOf('P1Y2M3W4DT5H6M7S')).to.equal(seconds * 1000);
  });

  it('knows months from minutes', () => {
    expect(durationOf('P2M')).to.equal(60 * 86_400_000);
    expect(durationOf('PT2M')).to.equal(120_000);
  });

  it('measures', () => {
    expect(durationOf('PT15M')).to.equal(900_000);
    expect(durationOf('P1D')).to.equal(86_400_000);
    expect(durationOf('P2W')).to.equal(14 * 86_400_000);
    expect(durationOf('PT0S')).to.equal(0);
  });

  it('takes a fraction of the smallest part, with point or comma', () => {
    expect(durationOf('PT0.5H')).to.equal(1_800_000);
    expect(durationOf('PT0,5H')).to.equal(1_800_000);
    expect(durationOf('P0.5DT1H')).to.be.undefined;
  });

  it('forgives case and space around it', () => {
    expect(durationOf(' pt1h ')).to.equal(3_600_000);
  });

  for (const text of [
    '',
    'P',
    'PT',
    'P1DT',
    '15',
    '1D',
    'P-1D',
    '-P1D',
    'PT1D',
    'P1S',
    'P1D1Y',
    'P1',
    'P99999999999D',
  ]) {
    it(`refuses "${text}"`, () => {
      expect(durationOf(text)).to.be.undefined;
    });
  }
});
