import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { shorten } from '../../src/model/shorten.ts';

describe('shorten', () => {
  it('leaves a short text whole, on one line', () => {
    expect(shorten('Kom til\n\n byfest ', 40)).to.equal('Kom til byfest');
  });
  it('cuts after a word, without the comma', () => {
    expect(shorten('Kom til byfest, og tag naboen med', 17)).to.equal('Kom til byfest…');
    expect(shorten('Kom til byfest', 14)).to.equal('Kom til byfest');
    expect(shorten('Kom til byfest', 13)).to.equal('Kom til…');
    expect(shorten('Kom til byfest', 8)).to.equal('Kom til…');
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
