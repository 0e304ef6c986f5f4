import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cleanText } from '../../src/model/text-clean.ts';

describe('cleanText', () => {
  const cases: [string, string, string][] = [
    [
      'leaves plain Danish alone',
      'Søndag på Bredekærgård – 10 % æbler',
      'Søndag på Bredekærgård – 10 % æbler',
    ],
    [
      'keeps soft hyphens and hard spaces',
      'kl.\u00A017 kom\u00ADmune',
      'kl.\u00A017 kom\u00ADmune',
    ],
    ['drops zero-width spaces', 'Is\u200Bhøj\uFEFF\u2060', 'Ishøj'],
    ['drops controls and keeps tabs', 'a\u0000b\u001Bc\td\u007F\u0085', 'abc\td'],
    ['makes every line break one', 'a\r\nb\rc\u2028d\u2029e\u000Bf', 'a\nb\nc\nd\ne\nf'],
    ['drops overrides that turn a name round', 'plan\u202Efdp.exe', 'planfdp.exe'],
    ['drops embeddings and their ends', '\u202Aa\u202Bb\u202C', 'ab'],
    ['drops joiners between Latin letters', 'pay\u200Dpal \u200Cx\u200D', 'paypal x'],
    ['keeps the joiner of Persian', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['keeps joined emoji', '👩\u200D👧 og ❤️\u200D🔥', '👩\u200D👧 og ❤️\u200D🔥'],
    ['keeps direction marks', 'שלום\u200F (Ishøj)\u200E', 'שלום\u200F (Ishøj)\u200E'],
    ['keeps isolates that close', 'a \u2068שלום\u2069 b', 'a \u2068שלום\u2069 b'],
    ['drops isolates that do not', 'a \u2067b', 'a b'],
    ['drops closings of nothing', '\u2069a \u2066b', 'a b'],
    ['drops hidden ASCII', 'a\u{E0041}\u{E0042}b', 'ab'],
    [
      'keeps the flag of Wales',
      '🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}!',
      '🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}!',
    ],
    ['marks half a character', 'a\uD83Db\uDE00', 'a\uFFFDb\uFFFD'],
    ['drops fillers that look like nothing', 'a\u3164b\u180Ec', 'abc'],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => expect(cleanText(text)).to.equal(expected));
  }

  it('changes nothing the second time, whatever it is given', () => {
    const odd = fc.constantFrom(
      '\u200B',
      '\u200C',
      '\u200D',
      '\u202E',
      '\u2066',
      '\u2068',
      '\u2069',
      '\uD83D',
      '\uDE00',
      '\u0000',
      '\r',
      '\n',
      'å',
      'ب',
      '🏴',
      '\u{E0067}',
      '\u{E007F}',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary' }))), (parts) => {
        const once = cleanText(parts.join(''));
        expect(cleanText(once)).to.equal(once);
      }),
    );
  });

  // A pattern that goes back and forth would need minutes; the runner's time limit is the measure.
  for (const odd of [
    '\u200D',
    'ب\u200D\u200C',
    '\u2068',
    '\u202E',
    '\u{E0067}',
    '🏴\u{E0067}',
    '\r',
  ]) {
    it(`reads a long row of ${JSON.stringify(odd)}`, () => {
      const cleaned = cleanText(odd.repeat(100_000));
      expect(cleanText(cleaned)).to.equal(cleaned);
    });
  }
});
