import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  comparePlainDates,
  dayNumber,
  daysBetween,
  daysInMonth,
  endOfMonth,
  formatPlainDate,
  formatYear,
  fromDayNumber,
  isLeapYear,
  isoWeek,
  parsePlainDate,
  plainDate,
  startOfMonth,
  startOfWeek,
  weekday,
} from '../../src/model/plain-date.ts';

const day = (text: string) => {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
};

const FIRST = dayNumber(day('-9999-01-01'));
const LAST = dayNumber(day('9999-12-31'));
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber);

/** The platform's own calendar in UTC: the oracle. */
function oracle(date: { year: number; month: number; day: number }): Date {
  const result = new Date(0);
  result.setUTCFullYear(date.year, date.month - 1, date.day);
  return result;
}

describe('plain date: text', () => {
  it('reads the days people write and writes them back', () => {
    for (const text of ['2024-05-29', '2024-02-29', '0000-01-01', '-0044-03-15', '-9999-01-01']) {
      expect(formatPlainDate(day(text))).to.equal(text);
    }
    expect(day('-0044-03-15')).to.deep.equal({ year: -44, month: 3, day: 15 });
  });

  it('refuses days that never were', () => {
    for (const text of [
      '2024-02-30',
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-00-10',
      '2024-13-01',
      '2024-01-00',
      '2024-01-32',
      '-0000-01-01',
    ]) {
      expect(parsePlainDate(text), text).to.equal(undefined);
    }
  });

  it('refuses every other way to write a day', () => {
    for (const text of [
      '',
      '2024',
      '2024-05',
      '2024-5-29',
      '20240529',
      '29-05-2024',
      '+2024-05-29',
      '12024-05-29',
      '2024-05-29T17:00',
      ' 2024-05-29',
      '2024-05-29\n',
      '٢٠٢٤-٠٥-٢٩',
      'i morgen',
    ]) {
      expect(parsePlainDate(text), text).to.equal(undefined);
    }
  });

  it('makes a day of three numbers only where the calendar has it', () => {
    expect(plainDate(2024, 2, 29)).to.deep.equal({ year: 2024, month: 2, day: 29 });
    expect(plainDate(2023, 2, 29)).to.equal(undefined);
    expect(plainDate(2024, 1.5, 1)).to.equal(undefined);
    expect(plainDate(2024, 1, 1.5)).to.equal(undefined);
    expect(plainDate(NaN, 1, 1)).to.equal(undefined);
  });

  it('writes years with four digits and a sign', () => {
    expect(formatYear(5)).to.equal('0005');
    expect(formatYear(-44)).to.equal('-0044');
    expect(formatYear(2024)).to.equal('2024');
  });
});

describe('plain date: arithmetic', () => {
  it('steps over leap days, months and years', () => {
    expect(addDays(day('2024-02-28'), 1)).to.deep.equal(day('2024-02-29'));
    expect(addDays(day('2023-02-28'), 1)).to.deep.equal(day('2023-03-01'));
    expect(addDays(day('2024-01-01'), -1)).to.deep.equal(day('2023-12-31'));
    expect(addDays(day('0000-01-01'), -1)).to.deep.equal(day('-0001-12-31'));
    expect(addDays(day('2024-05-29'), 0)).to.deep.equal(day('2024-05-29'));
  });

  it('goes on past the last year it can write', () => {
    expect(addDays(day('9999-12-31'), 1)).to.deep.equal({ year: 10000, month: 1, day: 1 });
  });

  it('keeps a day inside the month it lands in', () => {
    expect(addMonths(day('2024-01-31'), 1)).to.deep.equal(day('2024-02-29'));
    expect(addMonths(day('2023-01-31'), 1)).to.deep.equal(day('2023-02-28'));
    expect(addMonths(day('2024-01-15'), -1)).to.deep.equal(day('2023-12-15'));
    expect(addMonths(day('2024-12-15'), 1)).to.deep.equal(day('2025-01-15'));
    expect(addMonths(day('0000-01-15'), -13)).to.deep.equal(day('-0002-12-15'));
    expect(addMonths(day('2024-02-29'), 12)).to.deep.equal(day('2025-02-28'));
  });

  it('knows leap years and the lengths of months', () => {
    expect([2000, 2024, 0, -4].every(isLeapYear)).to.equal(true);
    expect([1900, 2023, 2100, -1].some(isLeapYear)).to.equal(false);
    expect(daysInMonth(2024, 2)).to.equal(29);
    expect(daysInMonth(2024, 13)).to.equal(0);
    expect(daysInMonth(2024, 0)).to.equal(0);
    expect(startOfMonth(day('2024-02-10'))).to.deep.equal(day('2024-02-01'));
    expect(endOfMonth(day('2024-02-10'))).to.deep.equal(day('2024-02-29'));
  });

  it('knows weekdays and the weeks they are in', () => {
    expect(weekday(day('2024-05-29'))).to.equal(3);
    expect(weekday(day('2024-03-31'))).to.equal(7);
    expect(startOfWeek(day('2024-05-29'))).to.deep.equal(day('2024-05-27'));
    expect(startOfWeek(day('2024-05-27'))).to.deep.equal(day('2024-05-27'));
    expect(startOfWeek(day('2024-06-02'))).to.deep.equal(day('2024-05-27'));
  });

  it('numbers weeks by ISO 8601, also round New Year', () => {
    const weeks: [string, number, number][] = [
      ['2024-05-29', 2024, 22],
      ['2024-12-30', 2025, 1],
      ['2024-12-29', 2024, 52],
      ['2021-01-03', 2020, 53],
      ['2021-01-04', 2021, 1],
      ['2026-12-31', 2026, 53],
      ['2027-01-01', 2026, 53],
      ['2005-01-01', 2004, 53],
      ['2008-12-29', 2009, 1],
    ];
    for (const [text, year, week] of weeks) {
      expect(isoWeek(day(text)), text).to.deep.equal({ year, week });
    }
  });
});

describe('plain date: laws', () => {
  it('agrees with the platform’s calendar on every day of the range', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const utc = oracle(date);
        expect(dayNumber(date)).to.equal(utc.getTime() / 86_400_000);
        expect(weekday(date) % 7).to.equal(utc.getUTCDay());
        expect(date.month).to.equal(utc.getUTCMonth() + 1);
        expect(date.day).to.equal(utc.getUTCDate());
      }),
      { numRuns: 1000 },
    );
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(parsePlainDate(formatPlainDate(date))).to.deep.equal(date);
      }),
    );
  });

  it('goes there and back', () => {
    const step = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(anyDay, step, (date, days) => {
        const there = addDays(date, days);
        expect(daysBetween(date, there)).to.equal(days);
        expect(addDays(there, -days)).to.deep.equal(date);
        expect(Math.sign(comparePlainDates(there, date))).to.equal(Math.sign(days));
      }),
    );
  });

  it('puts the seven days of a week into one ISO week of 1–53', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const monday = startOfWeek(date);
        expect(weekday(monday)).to.equal(1);
        const week = isoWeek(monday);
        expect(week.week).to.be.within(1, 53);
        for (let i = 1; i < 7; i++) expect(isoWeek(addDays(monday, i))).to.deep.equal(week);
        expect(isoWeek(addDays(monday, 7))).not.to.deep.equal(week);
      }),
    );
  });
});
