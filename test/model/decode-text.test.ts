import { expect } from '@open-wc/testing';
import { decodeText } from '../../src/model/decode-text.ts';

const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((value) =>
      typeof value === 'number' ? [value] : Array.from(value, (sign) => sign.charCodeAt(0)),
    ),
  );

describe('decodeText', () => {
  for (const [what, file, text, encoding] of [
    ['plain ASCII', bytes('abc'), 'abc', 'utf-8'],
    ['UTF-8', bytes(0xc3, 0xa6), 'æ', 'utf-8'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa6), 'æ', 'utf-8'],
    ['Windows-1252', bytes('R', 0xf8, 'd gr', 0xf8, 'd ', 0x80), 'Rød grød €', 'windows-1252'],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, 0xe6, 0), 'æ', 'utf-16le'],
    ['UTF-16 the other way', bytes(0xfe, 0xff, 0, 0xe6), 'æ', 'utf-16be'],
    ['UTF-16 without a mark', bytes('a', 0, 0xe6, 0), 'aæ', 'utf-16le'],
    ['a cut-off UTF-8 letter', bytes('a', 0xc3), 'aÃ', 'windows-1252'],
    ['nothing', bytes(), '', 'utf-8'],
  ] as const) {
    it(`reads ${what}`, () => expect(decodeText(file)).to.deep.equal({ text, encoding }));
  }
});
