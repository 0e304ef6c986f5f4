import { expect } from '@open-wc/testing';
import { dayOf } from '../../../src/model/timeline/asked-day.ts';
import { day } from './helpers.ts';

describe('a day of an attribute', () => {
  it('is the first or the last of a year or a month', () => {
    expect(dayOf('2024')).to.equal(day('2024-01-01'));
    expect(dayOf('2024', true)).to.equal(day('2024-12-31'));
    expect(dayOf('2024-02', true)).to.equal(day('2024-02-29'));
    expect(dayOf(' 2024-05-29 ', true)).to.equal(day('2024-05-29'));
  });

  it('is none for what is no day', () => {
    expect(['', 'i går', '2024-13', '2024-02-30', '24'].map((text) => dayOf(text))).to.deep.equal(
      Array.from({ length: 5 }),
    );
  });
});
