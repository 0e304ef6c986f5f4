import { expect } from '@open-wc/testing';
import { plainWhenText } from '../../src/format/plain-when.ts';
import { whenText } from '../../src/format/when-text.ts';
import { parseWhen } from '../../src/model/when.ts';

const plain = (edtf: string, lang = 'da') => plainWhenText(parseWhen(edtf)!, lang);

describe('plain dates', () => {
  it('are said as all others are', () => {
    const exact = [
      ...['2024-05-29', '2024-05', '2024', '-0044-03-15', '2024-05-29T17:00'],
      ...['2024-05-29/2024-05-31', '2023-10-31/2023-11-01', '2023-12-30/2024-01-02'],
      ...['2024-05-29/2024-05-29', '2024-05-29T17:00/2024-05-29T19:30'],
      ...['2024-05-29T20:00/2024-05-30T02:00', '2024-05-29T17:00/2024-06-02T12:00'],
    ];
    for (const edtf of exact) {
      for (const lang of ['da', 'en']) {
        expect(plain(edtf, lang), edtf).to.equal(whenText(parseWhen(edtf)!, lang).text);
      }
    }
  });

  it('are not those that are loose', () => {
    const loose = [
      ...['2024~', '2024-05?', '2024-21', '2024-33', '2024-40', '{2024-03,2024-04}'],
      ...['2024-09/..', '../2024-09-01', '2024-04/2024-05', '2024/2026', '2024-05-01~/2024-06-01'],
    ];
    for (const edtf of loose) expect(plain(edtf), edtf).to.equal(undefined);
  });
});
