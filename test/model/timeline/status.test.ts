import { expect } from '@open-wc/testing';
import { isUpcoming, standingOf } from '../../../src/model/timeline/status.ts';
import { day, entry } from './helpers.ts';

const TODAY = day('2024-05-20');
const standing = (
  edtf: string | undefined,
  status?: 'planned' | 'held' | 'cancelled' | 'awaiting',
) => standingOf(entry('a', edtf, { status }), TODAY);

describe('how an activity stands', () => {
  it('does not claim that what has passed was held', () => {
    expect(standing('2024-05-19')).to.equal('passed');
    expect(standing('2024-05-19', 'planned')).to.equal('passed');
    expect(standing('2024-05-19', 'held')).to.equal('held');
  });

  it('takes the whole of a loose date before it is over', () => {
    expect(standing('2024-05')).to.equal('running');
    expect(standing('2024-04')).to.equal('passed');
    expect(standing('2024-03/..')).to.equal('running');
  });

  it('tells what somebody planned from what merely has a date', () => {
    expect(standing('2024-06-01', 'planned')).to.equal('planned');
    expect(standing('2024-06-01')).to.equal('coming');
    expect(standing('2024-05-20')).to.equal('coming');
  });

  it('keeps waiting for a decision, and says when its day is gone', () => {
    expect(standing('2024-06-19', 'awaiting')).to.equal('awaiting');
    expect(standing('2024-03-19', 'awaiting')).to.equal('awaiting-passed');
  });

  it('knows what has no date', () => {
    expect(standing(undefined)).to.equal('undated');
    expect(standing(undefined, 'planned')).to.equal('planned');
  });

  it('may still come while its last possible day has not passed', () => {
    const isComing = (edtf?: string) => isUpcoming(entry('a', edtf), TODAY);
    expect([
      isComing('2024-05'),
      isComing('2024-04'),
      isComing(),
      isComing('2024/..'),
    ]).to.deep.equal([true, false, true, true]);
    expect(isUpcoming(entry('a', '2025', { status: 'cancelled' }), TODAY)).to.equal(false);
  });
});
