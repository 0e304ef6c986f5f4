import { expect } from '@open-wc/testing';
import { decodeText } from '../../src/model/decode-text.ts';
import { encodeText } from '../../src/model/encode-text.ts';

describe('encodeText', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const) {
    it(`writes what decodeText reads: ${encoding}`, () => {
      const text = 'Fælles om mulighederne – Ishøj åbner €';
      const bytes = encodeText(text, encoding);
      expect(decodeText(bytes!)).to.deep.equal({ text, encoding });
    });
  }

  it('keeps the mark of UTF-8', () => {
    expect([...encodeText('a', 'utf-8', true)!]).to.deep.equal([0xef, 0xbb, 0xbf, 97]);
  });

  it('gives nothing where Windows-1252 has no such sign', () => {
    expect(encodeText('ش', 'windows-1252')).to.equal(undefined);
  });
});
