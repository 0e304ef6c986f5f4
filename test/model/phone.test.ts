import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parsePhone, phoneHref } from '../../src/model/phone.ts';

describe('parsePhone', () => {
  for (const typed of [
    '43577577',
    '43 57 75 77',
    '43-57-75-77',
    '4357 7577',
    '43.57.75.77',
    '43\u00A057\u00A075\u00A077',
    '+45 43577577',
    '+4543577577',
    '(+45) 43 57 75 77',
    '0045 43 57 75 77',
    '4543577577',
    'Tlf. 43 57 75 77',
    'Tlf.: 43577577',
    'Telefon 43577577',
    '  43577577 ',
  ]) {
    it(`reads "${typed}"`, () => {
      expect(parsePhone(typed)).to.deep.equal({ e164: '+4543577577', text: '+45 43 57 75 77' });
    });
  }

  it('dials it from anywhere', () => {
    expect(phoneHref(parsePhone('43 57 75 77')!)).to.equal('tel:+4543577577');
  });

  it('keeps the groups of numbers from abroad', () => {
    expect(parsePhone('+46 8 508 00 000')).to.deep.equal({
      e164: '+46850800000',
      text: '+46 8 508 00 000',
    });
    expect(parsePhone('+44 (0)20 7946 0018')?.e164).to.equal('+442079460018');
    expect(parsePhone('0046 8 508 00 000')?.text).to.equal('+46 8 508 00 000');
  });

  for (const typed of [
    '',
    '-',
    '7577',
    '4357757',
    '435775770',
    '12345678',
    '4,36E+07',
    '4.35776E+07',
    '43577577 lok. 12',
    '43577577 / 43577578',
    'ring i morgen',
    '+45 1234 5678',
    '+0 43577577',
    "+45'; drop",
  ]) {
    it(`does not take "${typed}" for a number`, () => {
      expect(parsePhone(typed)).to.equal(undefined);
    });
  }

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, more) => {
        for (const typed of [text, more, `+${text}`, `+45 ${more}`]) {
          const phone = parsePhone(typed);
          if (phone) expect(parsePhone(phone.text)).to.deep.equal(phone);
        }
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 20_000_000, max: 99_999_999 }), (number) => {
        const phone = parsePhone(String(number))!;
        expect(phone.text).to.match(/^\+45( \d\d){4}$/);
        expect(parsePhone(phone.text)).to.deep.equal(phone);
      }),
    );
  });
});
