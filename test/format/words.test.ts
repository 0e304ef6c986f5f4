import { expect } from '@open-wc/testing';
import { updatedText } from '../../src/format/age.ts';
import { numberFormat } from '../../src/format/intl-cache.ts';
import { compareNames, listText } from '../../src/format/names.ts';
import { numberRange, numberText, priceText } from '../../src/format/numbers.ts';

/** Intl keeps a number and its unit on one line. */
const plainSpaces = (text: string) => text.replaceAll('\u00A0', ' ');

describe('numbers', () => {
  it('are grouped, and never compact', () => {
    expect(numberText(23000, 'da')).to.equal('23.000');
    expect(numberText(1234567.5, 'da')).to.equal('1.234.567,5');
    expect(numberText(23000, 'en')).to.equal('23,000');
    expect(numberText(0, 'da')).to.equal('0');
  });

  it('may be ranges', () => {
    expect(numberRange(3, 5, 'da')).to.deep.equal({ text: '3–5', spoken: '3 til 5' });
    expect(numberRange(20, 25, 'en')).to.deep.equal({ text: '20–25', spoken: '20 to 25' });
    expect(numberRange(5, 5, 'da').text).to.equal('5');
  });
});

describe('prices', () => {
  const price = (amount: number, currency = 'DKK', lang = 'da') =>
    plainSpaces(priceText({ amount, currency }, lang));

  it('are in kroner, with øre only where there are some', () => {
    expect(price(75)).to.equal('75 kr.');
    expect(price(1250)).to.equal('1.250 kr.');
    expect(price(1250.5)).to.equal('1.250,50 kr.');
    expect(price(75, 'DKK', 'en')).to.equal('DKK 75');
    expect(price(75.5, 'DKK', 'en')).to.equal('DKK 75.50');
  });

  it('are "Gratis" where there is nothing to pay', () => {
    expect(price(0)).to.equal('Gratis');
    expect(price(0, 'EUR', 'en')).to.equal('Free');
  });

  it('may be in any currency, and survive one that is none', () => {
    expect(price(10, 'EUR')).to.equal('10 €');
    expect(price(10, 'kroner')).to.equal('10 kroner');
    expect(price(10, '')).to.equal('10 ');
  });

  it('keep number and unit on one line', () => {
    expect(priceText({ amount: 75, currency: 'DKK' }, 'da')).to.contain('\u00A0');
  });

  it('are made by few formatters, however many currencies a feed names', () => {
    const options = { style: 'currency', currency: 'XAA' } as const;
    const first = numberFormat('da-DK', options);
    expect(numberFormat('da-DK', options)).to.equal(first);
    for (let code = 0; code < 200; code++) {
      const letters = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
      priceText({ amount: 1, currency: `Y${letters}` }, 'da');
    }
    expect(numberFormat('da-DK', options), 'the oldest was let go').not.to.equal(first);
    expect(price(75)).to.equal('75 kr.');
  });
});

describe('age', () => {
  const now = Date.UTC(2024, 4, 29, 12);
  const MINUTE = 60_000;
  const HOUR = 60 * MINUTE;
  const DAY = 24 * HOUR;
  const cases: [number, string, string][] = [
    [0, 'lige nu', 'just now'],
    [59_999, 'lige nu', 'just now'],
    [MINUTE, 'for 1 minut siden', '1 minute ago'],
    [5 * MINUTE, 'for 5 minutter siden', '5 minutes ago'],
    [HOUR - 1, 'for 59 minutter siden', '59 minutes ago'],
    [HOUR, 'for 1 time siden', '1 hour ago'],
    [DAY - 1, 'for 23 timer siden', '23 hours ago'],
    [DAY, 'for 1 dag siden', '1 day ago'],
    [3 * DAY, 'for 3 dage siden', '3 days ago'],
    [30 * DAY, 'for 30 dage siden', '30 days ago'],
    [31 * DAY, 'for 1 måned siden', '1 month ago'],
    [365 * DAY, 'for 11 måneder siden', '11 months ago'],
    [366 * DAY, 'for 1 år siden', '1 year ago'],
    [3 * 366 * DAY, 'for 3 år siden', '3 years ago'],
    [-DAY, 'lige nu', 'just now'],
  ];
  for (const [age, danish, english] of cases) {
    it(`${danish} (${age} ms)`, () => {
      expect(updatedText(now - age, now, 'da')).to.equal(`Opdateret ${danish}`);
      expect(updatedText(now - age, now, 'en')).to.equal(`Updated ${english}`);
    });
  }
});

describe('names', () => {
  it('are sorted as Danes look for them: aa is å', () => {
    const names = ['Aalborg', 'Ærø', 'Aaron', 'Zealand', 'Øster', 'Albertslund', 'Århus', 'Ishøj'];
    expect(names.sort(compareNames('da'))).to.deep.equal([
      'Albertslund',
      'Ishøj',
      'Zealand',
      'Ærø',
      'Øster',
      'Aalborg',
      'Århus',
      'Aaron',
    ]);
  });

  it('are sorted as the English look for them', () => {
    const names = ['Øster', 'Aaron', 'Zealand', 'Albertslund'];
    expect(names.sort(compareNames('en'))).to.deep.equal([
      'Aaron',
      'Albertslund',
      'Øster',
      'Zealand',
    ]);
  });

  it('are sorted by the value of their numbers', () => {
    expect(['Fase 10', 'Fase 2', 'fase 1'].sort(compareNames('da'))).to.deep.equal([
      'fase 1',
      'Fase 2',
      'Fase 10',
    ]);
  });

  it('are listed with "og"', () => {
    expect(listText(['Ishøj', 'Ballerup', 'Greve'], 'da')).to.equal('Ishøj, Ballerup og Greve');
    expect(listText(['Ishøj', 'Greve'], 'en')).to.equal('Ishøj and Greve');
    expect(listText(['Ishøj'], 'da')).to.equal('Ishøj');
    expect(listText([], 'da')).to.equal('');
  });
});
