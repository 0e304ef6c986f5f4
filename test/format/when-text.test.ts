import { expect } from '@open-wc/testing';
import { whenLabel, whenText } from '../../src/format/when-text.ts';
import { parseWhen } from '../../src/model/when.ts';

/** EDTF → Danish, English, and how they are said where that differs. */
const CASES: [string, string, string, string?, string?][] = [
  // As the sources write them.
  ['2017-01~', 'primo 2017', 'early 2017'],
  ['2023-35', '3. kvartal 2023', '3rd quarter 2023'],
  ['{2016-03,2016-04,2016-05}', 'marts, april og maj 2016', 'March, April and May 2016'],
  ['2024-04/2024-05', 'april og maj 2024', 'April and May 2024'],
  ['2024-40', 'første halvår 2024', 'first half of 2024'],
  ['2016-03-02', '2. marts 2016', '2 March 2016'],
  [
    '2023-10-31/2023-11-01',
    '31. oktober–1. november 2023',
    '31 October – 1 November 2023',
    '31. oktober til 1. november 2023',
    '31 October to 1 November 2023',
  ],
  [
    '2024-05-29T17:00/2024-05-29T19:30',
    '29. maj 2024 kl. 17.00–19.30',
    '29 May 2024, 17:00–19:30',
    '29. maj 2024 kl. 17.00 til 19.30',
    '29 May 2024, 17:00 to 19:30',
  ],
  // One date.
  ['2024-05-29', '29. maj 2024', '29 May 2024'],
  ['2024-05-29T17:00', '29. maj 2024 kl. 17.00', '29 May 2024, 17:00'],
  ['2024-05', 'maj 2024', 'May 2024'],
  ['2024', '2024', '2024'],
  ['-0043', '44 f.Kr.', '44 BC'],
  ['2024-21', 'forår 2024', 'spring 2024'],
  ['2024-22', 'sommer 2024', 'summer 2024'],
  ['2024-23', 'efterår 2024', 'autumn 2024'],
  ['2024-24', 'vinter 2024/25', 'winter 2024/25'],
  ['1999-24', 'vinter 1999/00', 'winter 1999/00'],
  ['2024-33', '1. kvartal 2024', '1st quarter 2024'],
  ['2024-36', '4. kvartal 2024', '4th quarter 2024'],
  ['2024-41', 'andet halvår 2024', 'second half of 2024'],
  // In doubt.
  ['2024-05~', 'ca. maj 2024', 'around May 2024'],
  ['2024~', 'ca. 2024', 'around 2024'],
  ['2024-05-29~', 'ca. 29. maj 2024', 'around 29 May 2024'],
  ['2024-12~', 'ultimo 2024', 'late 2024'],
  ['2024-05?', 'formentlig maj 2024', 'probably May 2024'],
  ['2024-05%', 'formentlig ca. maj 2024', 'probably around May 2024'],
  ['2017-01%', 'formentlig primo 2017', 'probably early 2017'],
  ['2017-01?', 'formentlig januar 2017', 'probably January 2017'],
  // From–to.
  [
    '2024-05-29/2024-05-31',
    '29.–31. maj 2024',
    '29–31 May 2024',
    '29. til 31. maj 2024',
    '29 to 31 May 2024',
  ],
  [
    '2024-04/2024-06',
    'april–juni 2024',
    'April–June 2024',
    'april til juni 2024',
    'April to June 2024',
  ],
  ['2024-12/2025-01', 'december 2024 og januar 2025', 'December 2024 and January 2025'],
  [
    '2024-11/2025-01',
    'november 2024–januar 2025',
    'November 2024 – January 2025',
    'november 2024 til januar 2025',
    'November 2024 to January 2025',
  ],
  ['2024/2035', '2024–2035', '2024–2035', '2024 til 2035', '2024 to 2035'],
  [
    '2023-34/2023-36',
    '2.–4. kvartal 2023',
    '2nd–4th quarter 2023',
    '2. til 4. kvartal 2023',
    '2nd to 4th quarter 2023',
  ],
  [
    '2023-36/2024-33',
    '4. kvartal 2023–1. kvartal 2024',
    '4th quarter 2023 – 1st quarter 2024',
    '4. kvartal 2023 til 1. kvartal 2024',
    '4th quarter 2023 to 1st quarter 2024',
  ],
  [
    '2024-21/2024-23',
    'forår–efterår 2024',
    'spring–autumn 2024',
    'forår til efterår 2024',
    'spring to autumn 2024',
  ],
  [
    '2024-23/2024-24',
    'efterår 2024–vinter 2024/25',
    'autumn 2024 – winter 2024/25',
    'efterår 2024 til vinter 2024/25',
    'autumn 2024 to winter 2024/25',
  ],
  ['2024-40/2024-41', 'første og andet halvår 2024', 'first and second half of 2024'],
  ['2024-05/2024-05', 'maj 2024', 'May 2024'],
  ['2024-02-27/2035', 'fra 27. februar 2024 til 2035', 'from 27 February 2024 to 2035'],
  ['2024-05~/2026', 'fra ca. maj 2024 til 2026', 'from around May 2024 to 2026'],
  [
    '2024-05-31T20:00/2024-06-02T12:00',
    '31. maj kl. 20.00 til 2. juni 2024 kl. 12.00',
    '31 May, 20:00 to 2 June 2024, 12:00',
  ],
  // Open.
  ['2024-09/..', 'fra september 2024', 'from September 2024'],
  ['2024-09~/..', 'fra ca. september 2024', 'from around September 2024'],
  ['../2024-06-30', 'til og med 30. juni 2024', 'until 30 June 2024'],
  ['../2024-06', 'til og med juni 2024', 'until the end of June 2024'],
  ['../2024-06~', 'til og med ca. juni 2024', 'until around June 2024'],
  ['../2024', 'til og med 2024', 'until the end of 2024'],
  // Sets.
  ['{2024-05-02,2024-05-16}', '2. og 16. maj 2024', '2 and 16 May 2024'],
  [
    '{2024-05-02,2024-05-16,2024-06-03}',
    '2. maj, 16. maj og 3. juni 2024',
    '2 May, 16 May and 3 June 2024',
  ],
  ['{2023-05-02,2024-05-16}', '2. maj 2023 og 16. maj 2024', '2 May 2023 and 16 May 2024'],
  ['{2023,2025,2027}', '2023, 2025 og 2027', '2023, 2025 and 2027'],
  ['{2023-33,2023-35}', '1. og 3. kvartal 2023', '1st and 3rd quarter 2023'],
  ['{2024-21,2024-23}', 'forår og efterår 2024', 'spring and autumn 2024'],
  ['{2023-24,2024-24}', 'vinter 2023/24 og vinter 2024/25', 'winter 2023/24 and winter 2024/25'],
  ['{2024-03,2024}', 'marts 2024 og 2024', 'March 2024 and 2024'],
  ['{2024-03,2024-05~}', 'marts 2024 og ca. maj 2024', 'March 2024 and around May 2024'],
  [
    '{2016-03,2016-05..2016-08}',
    'marts 2016 og maj–august 2016',
    'March 2016 and May–August 2016',
    'marts 2016 og maj til august 2016',
    'March 2016 and May to August 2016',
  ],
  ['{2024}', '2024', '2024'],
  [
    '{2024-05-29T17:00,2024-06-03T17:00}',
    '29. maj 2024 kl. 17.00 og 3. juni 2024 kl. 17.00',
    '29 May 2024, 17:00 and 3 June 2024, 17:00',
  ],
];

describe('whenText', () => {
  for (const [edtf, danish, english, spokenDanish = danish, spokenEnglish = english] of CASES) {
    it(`${edtf}: ${danish}`, () => {
      const when = parseWhen(edtf)!;
      expect(whenText(when, 'da')).to.deep.equal({ text: danish, spoken: spokenDanish });
      expect(whenText(when, 'en')).to.deep.equal({ text: english, spoken: spokenEnglish });
    });
  }
});

describe('whenLabel', () => {
  const options = { lang: 'da', feedLanguage: 'da', timeZone: 'Europe/Copenhagen' };

  it('shows the feed’s own words, in the language they are in', () => {
    const after = { edtf: '2024-09/..', text: 'efter sommerferien 2024' };
    expect(whenLabel(after, options)?.text).to.equal('efter sommerferien 2024');
    expect(whenLabel(after, { ...options, lang: 'en' })).to.deep.equal({
      text: 'efter sommerferien 2024',
      spoken: 'efter sommerferien 2024',
      lang: 'da',
    });
    const both = { edtf: '2024-09/..', text: { da: 'efter sommeren', en: 'after the summer' } };
    expect(whenLabel(both, { ...options, lang: 'en-GB' })?.text).to.equal('after the summer');
  });

  it('shows them even where the date cannot be read', () => {
    expect(whenLabel({ edtf: 'snart', text: 'snart' }, options)?.text).to.equal('snart');
    expect(whenLabel({ text: 'snart' }, options)?.text).to.equal('snart');
  });

  it('finds its own words where the feed has none', () => {
    expect(whenLabel('2017-01~', options)).to.deep.equal({
      text: 'primo 2017',
      spoken: 'primo 2017',
      lang: 'da',
    });
    expect(whenLabel({ edtf: '2024-05', text: ' ' }, options)?.text).to.equal('maj 2024');
    expect(whenLabel('2024-05', { ...options, lang: 'ar' })).to.deep.equal({
      text: 'May 2024',
      spoken: 'May 2024',
      lang: 'en',
    });
  });

  it('has nothing to show where there is nothing', () => {
    expect(whenLabel('2024-02-30', options)).to.equal(undefined);
    expect(whenLabel({}, options)).to.equal(undefined);
    expect(whenLabel(undefined, options)).to.equal(undefined);
  });

  it('tells times by the feed’s clocks', () => {
    expect(whenLabel('2024-05-29T15:00Z', options)?.text).to.equal('29. maj 2024 kl. 17.00');
    expect(whenLabel('2024-05-29T22:30Z', options)?.text).to.equal('30. maj 2024 kl. 0.30');
    expect(whenLabel('2024-05-29T17:00', options)?.text).to.equal('29. maj 2024 kl. 17.00');
    expect(whenLabel('2024-05-29T17:00', { ...options, timeZone: 'Nowhere' })?.text).to.equal(
      '29. maj 2024 kl. 17.00',
    );
  });
});
