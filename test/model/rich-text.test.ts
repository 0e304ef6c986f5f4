import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseMarkdown } from '../../src/model/markdown.ts';
import { excerpt, plainText } from '../../src/model/rich-text.ts';
import { shorten } from '../../src/model/shorten.ts';

describe('plainText', () => {
  it('gives the words, with lists one item a line', () => {
    const tree = parseMarkdown(
      '**Kom** til [fest](https://a.dk):\n- kaffe\n  og te\n  - med mælk\n\n1. a\n2. b',
    );
    expect(plainText(tree)).to.equal(
      'Kom til fest:\n\n• kaffe\n   og te\n   • med mælk\n\n1. a\n2. b',
    );
  });
});

describe('excerpt', () => {
  const cut = (text: string, length: number) => excerpt(parseMarkdown(text), length);
  it('leaves a short text whole, on one line', () => {
    expect(cut('Kom til\n\n**byfest**', 40)).to.equal('Kom til byfest');
  });
  it('cuts after a word, without the comma', () => {
    expect(cut('Kom til byfest, og tag naboen med', 17)).to.equal('Kom til byfest…');
    expect(cut('Kom til byfest', 14)).to.equal('Kom til byfest');
    expect(cut('Kom til byfest', 13)).to.equal('Kom til…');
    expect(cut('Kom til byfest', 8)).to.equal('Kom til…');
  });
  it('never halves a character', () => {
    expect(shorten('😀😀😀😀', 4)).to.equal('😀…');
    expect(shorten('👩\u200D👧\u200D👦xxxx', 7)).to.equal('…');
    expect(shorten('e\u0301e\u0301e\u0301', 4)).to.equal('e\u0301…');
  });
  it('is never longer than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 30 }),
        (text, length) => {
          expect(shorten(text, length).length).to.be.most(Math.max(length, 1));
        },
      ),
    );
  });
});
