import { expect } from '@open-wc/testing';
import { isCurrent } from '../../src/model/period.ts';

const COPENHAGEN = 'Europe/Copenhagen';
const at = (instant: string) => Date.parse(instant);

describe('period', () => {
  it('starts and ends with the days of the zone, the last one included', () => {
    const period = { from: '2024-05-01', until: '2024-05-31' };
    expect(isCurrent(period, at('2024-04-30T21:59:59Z'), COPENHAGEN)).to.equal(false);
    expect(isCurrent(period, at('2024-04-30T22:00:00Z'), COPENHAGEN)).to.equal(true);
    expect(isCurrent(period, at('2024-05-31T21:59:59Z'), COPENHAGEN)).to.equal(true);
    expect(isCurrent(period, at('2024-05-31T22:00:00Z'), COPENHAGEN)).to.equal(false);
  });

  it('ends at a time of day when one is given', () => {
    const period = { until: '2024-05-31T12:00' };
    expect(isCurrent(period, at('2024-05-31T09:59:00Z'), COPENHAGEN)).to.equal(true);
    expect(isCurrent(period, at('2024-05-31T10:00:00Z'), COPENHAGEN)).to.equal(false);
  });

  it('takes an offset at its word', () => {
    const period = { from: '2024-05-31T12:00:00-04:00' };
    expect(isCurrent(period, at('2024-05-31T15:59:00Z'), COPENHAGEN)).to.equal(false);
    expect(isCurrent(period, at('2024-05-31T16:00:00Z'), COPENHAGEN)).to.equal(true);
  });

  it('is open where an edge is missing or cannot be read', () => {
    expect(isCurrent({}, 0, COPENHAGEN)).to.equal(true);
    expect(isCurrent({ from: 'snart', until: 'aldrig' }, 0, COPENHAGEN)).to.equal(true);
  });
});
