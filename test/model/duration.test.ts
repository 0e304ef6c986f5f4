import { expect } from '@open-wc/testing';
import { durationToMilliseconds, parseDuration } from '../../src/model/duration.ts';

const milliseconds = (text: string): number | undefined => {
  const duration = parseDuration(text);
  return duration && durationToMilliseconds(duration);
};

describe('duration', () => {
  it('reads every part', () => {
    expect(parseDuration('P1Y2M3W4DT5H6M7S')).to.deep.equal({
      years: 1,
      months: 2,
      weeks: 3,
      days: 4,
      hours: 5,
      minutes: 6,
      seconds: 7,
    });
  });

  it('knows months from minutes', () => {
    expect(parseDuration('P2M')?.months).to.equal(2);
    expect(parseDuration('PT2M')?.minutes).to.equal(2);
  });

  it('measures', () => {
    expect(milliseconds('PT15M')).to.equal(900_000);
    expect(milliseconds('P1D')).to.equal(86_400_000);
    expect(milliseconds('P2W')).to.equal(14 * 86_400_000);
    expect(milliseconds('PT0S')).to.equal(0);
  });

  it('takes a fraction of the smallest part, with point or comma', () => {
    expect(milliseconds('PT0.5H')).to.equal(1_800_000);
    expect(milliseconds('PT0,5H')).to.equal(1_800_000);
    expect(milliseconds('P0.5DT1H')).to.be.undefined;
  });

  it('forgives case and space around it', () => {
    expect(milliseconds(' pt1h ')).to.equal(3_600_000);
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
  ]) {
    it(`refuses "${text}"`, () => {
      expect(parseDuration(text)).to.be.undefined;
    });
  }
});
