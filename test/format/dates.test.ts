import { expect } from '@open-wc/testing';
import {
  dateRange,
  dateText,
  monthName,
  monthText,
  weekdayName,
  weekText,
  yearText,
} from '../../src/format/dates.ts';
import { parsePlainDate, type Weekday } from '../../src/model/plain-date.ts';

const day = (text: string) => parsePlainDate(text)!;
const WEEKDAYS: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

describe('a date in Danish', () => {
  const date = day('2024-05-29');

  it('is written in full', () => {
    expect(dateText(date, 'da')).to.equal('29. maj 2024');
    expect(dateText(day('2024-05-01'), 'da')).to.equal('1. maj 2024');
  });

  it('has "den" after its weekday', () => {
    expect(dateText(date, 'da', { weekday: 'long' })).to.equal('onsdag den 29. maj 2024');
    expect(dateText(date, 'da', { weekday: 'long', year: false })).to.equal('onsdag den 29. maj');
    expect(dateText(date, 'da', { weekday: 'short' })).to.equal('ons. 29. maj 2024');
    expect(dateText(date, 'da', { year: false })).to.equal('29. maj');
  });

  it('has a month, a week and a year of its own', () => {
    expect(monthText(date, 'da')).to.equal('maj 2024');
    expect(weekText(date, 'da')).to.equal('uge 22');
    expect(weekText(day('2024-12-30'), 'da')).to.equal('uge 1');
    expect(yearText(2024, 'da')).to.equal('2024');
  });

  it('counts years as people do', () => {
    expect(dateText(day('-0043-03-15'), 'da')).to.equal('15. marts 44 f.Kr.');
    expect(yearText(0, 'da')).to.equal('1 f.Kr.');
    expect(yearText(44, 'da')).to.equal('44 e.Kr.');
    expect(yearText(9999, 'da')).to.equal('9999');
    expect(yearText(-44, 'en')).to.equal('45 BC');
    expect(yearText(44, 'en')).to.equal('AD 44');
  });

  it('names months and weekdays, never by one letter', () => {
    const names = WEEKDAYS.map((one) => weekdayName(one, 'da', 'short'));
    expect(names.join(' ')).to.equal('man. tirs. ons. tors. fre. lør. søn.');
    expect(WEEKDAYS.map((one) => weekdayName(one, 'da')).join(' ')).to.equal(
      'mandag tirsdag onsdag torsdag fredag lørdag søndag',
    );
    expect(monthName(3, 'da')).to.equal('marts');
    expect(monthName(3, 'da', 'short')).to.equal('mar.');
    expect(monthName(5, 'da', 'short')).to.equal('maj');
  });

  it('has the names that the platform knows', () => {
    for (const lang of ['da', 'en']) {
      const locale = lang === 'da' ? 'da-DK' : 'en-GB';
      const name = (options: Intl.DateTimeFormatOptions, date: Date) =>
        new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(date);
      for (const month of MONTHS) {
        const date = new Date(Date.UTC(2024, month - 1, 1));
        expect(monthName(month, lang)).to.equal(name({ month: 'long' }, date));
      }
      for (const weekday of WEEKDAYS) {
        // 1 January 2024 was a Monday.
        const date = new Date(Date.UTC(2024, 0, weekday));
        expect(weekdayName(weekday, lang)).to.equal(name({ weekday: 'long' }, date));
      }
    }
  });
});

describe('a range of days in Danish', () => {
  const range = (from: string, to: string, options = {}) =>
    dateRange(day(from), day(to), 'da', options);

  it('says nothing twice', () => {
    expect(range('2024-05-29', '2024-05-31').text).to.equal('29.–31. maj 2024');
    expect(range('2023-10-31', '2023-11-01').text).to.equal('31. oktober–1. november 2023');
    expect(range('2023-12-31', '2024-01-01').text).to.equal('31. december 2023–1. januar 2024');
    expect(range('2024-05-29', '2024-05-29').text).to.equal('29. maj 2024');
  });

  it('is spoken with "til"', () => {
    expect(range('2024-05-29', '2024-05-31').spoken).to.equal('29. til 31. maj 2024');
    expect(range('2023-10-31', '2023-11-01').spoken).to.equal('31. oktober til 1. november 2023');
    expect(range('2024-05-29', '2024-05-29').spoken).to.equal('29. maj 2024');
  });

  it('may have weekdays, or no year', () => {
    expect(range('2023-10-31', '2023-11-01', { weekday: 'long' }).text).to.equal(
      'tirsdag den 31. oktober til onsdag den 1. november 2023',
    );
    expect(range('2023-12-31', '2024-01-01', { weekday: 'short' }).text).to.equal(
      'søn. 31. december 2023 til man. 1. januar 2024',
    );
    expect(range('2024-05-29', '2024-05-31', { year: false }).text).to.equal('29.–31. maj');
    expect(range('2023-12-31', '2024-01-01', { year: false }).text).to.equal(
      '31. december–1. januar',
    );
  });
});

describe('a date in English', () => {
  const date = day('2024-05-29');

  it('is British', () => {
    expect(dateText(date, 'en')).to.equal('29 May 2024');
    expect(dateText(date, 'en-US', { weekday: 'long' })).to.equal('Wednesday 29 May 2024');
    expect(dateText(date, 'en', { weekday: 'short', year: false })).to.equal('Wed 29 May');
    expect(weekText(date, 'en')).to.equal('week 22');
    expect(monthText(date, 'en')).to.equal('May 2024');
  });

  it('has ranges whose dash binds what is beside it', () => {
    const range = (from: string, to: string) => dateRange(day(from), day(to), 'en');
    expect(range('2024-05-29', '2024-05-31').text).to.equal('29–31 May 2024');
    expect(range('2024-05-29', '2024-05-31').spoken).to.equal('29 to 31 May 2024');
    expect(range('2023-10-31', '2023-11-01').text).to.equal('31 October – 1 November 2023');
  });

  it('serves readers of languages there are no words for; Norwegians read Danish', () => {
    expect(dateText(date, 'ar')).to.equal('29 May 2024');
    expect(dateText(date, '')).to.equal('29 May 2024');
    expect(dateText(date, 'nb-NO')).to.equal('29. maj 2024');
    expect(dateText(date, 'da-DK')).to.equal('29. maj 2024');
  });
});
