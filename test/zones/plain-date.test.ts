import { expect } from '@open-wc/testing';
import {
  addDays,
  daysBetween,
  formatPlainDate,
  parsePlainDate,
  weekday,
} from '../../src/model/plain-date.ts';

describe('a plain date on any device', () => {
  it('is the day it says, with the weekday it says', () => {
    const date = parsePlainDate('2024-05-29')!;
    expect(formatPlainDate(date)).to.equal('2024-05-29');
    expect(weekday(date)).to.equal(3);
  });

  it('has 366 days in 2024, none lost or doubled where clocks change', () => {
    let date = parsePlainDate('2024-01-01')!;
    const seen = new Set<string>();
    while (date.year === 2024) {
      seen.add(formatPlainDate(date));
      date = addDays(date, 1);
    }
    expect(seen.size).to.equal(366);
    expect(daysBetween(parsePlainDate('2024-03-30')!, parsePlainDate('2024-04-01')!)).to.equal(2);
  });
});
