import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold, matches, narrows, searchWords } from '../../src/model/search.ts';

const finds = (query: string, text: string) => matches(searchWords(query), fold(text));

describe('search: Danish letters', () => {
  const found: [string, string[]][] = [
    ['Ishøj', ['ishøj', 'ISHØJ', 'Ishoj', 'ishoej', 'ISHOEJ', 'Ishöj']],
    ['Århus', ['århus', 'ÅRHUS', 'aarhus', 'arhus', 'AArhus']],
    ['Aabenraa', ['åbenrå', 'aabenraa', 'abenra', 'Aabenrå']],
    ['Ærø', ['ærø', 'aeroe', 'aero', 'aro', 'ÆRØ', 'ärö']],
    ['Ishoej', ['Ishøj', 'ishoj', 'ishoej']],
    ['blåbærgrød', ['blåbærgrød', 'blaabaergroed', 'blabargrod']],
    ['Søen', ['søen', 'soeen', 'soen']],
    ['Café Münster', ['cafe', 'café', 'munster', 'muenster', 'münster']],
    ['Łódź', ['lodz', 'Łódź']],
    ['Straße', ['strasse', 'straße']],
    ['ǿ', ['ø', 'oe', 'o']],
  ];
  for (const [text, queries] of found) {
    for (const query of queries) {
      it(`"${query}" finds "${text}"`, () => expect(finds(query, text)).to.equal(true));
    }
  }

  it('takes a Danish letter for no other letter', () => {
    expect(finds('får', 'Vi var langt væk, det var far')).to.equal(false);
    expect(finds('mænd', 'mand')).to.equal(false);
    expect(finds('hør', 'hor')).to.equal(false);
    expect(finds('far', 'får')).to.equal(true);
  });

  it('knows letters put together from two signs', () => {
    expect(finds('Århus', 'A\u030Arhus')).to.equal(true);
    expect(finds('A\u030Arhus', 'Århus')).to.equal(true);
    expect(finds('cafe\u0301', 'Café')).to.equal(true);
  });
});

describe('search: other alphabets', () => {
  it('knows the two i’s of Turkish', () => {
    for (const query of ['istanbul', 'İstanbul', 'ISTANBUL', 'ıstanbul']) {
      expect(finds(query, 'İstanbul'), query).to.equal(true);
    }
    expect(finds('diyarbakir', 'Diyarbakır')).to.equal(true);
    expect(finds('DIYARBAKIR', 'Diyarbakır')).to.equal(true);
  });

  it('finds Arabic with and without its vowel signs, and stretched', () => {
    expect(finds('مرحبا', 'مَرْحَبًا بكم')).to.equal(true);
    expect(finds('مرحبا', 'مرحـــبا')).to.equal(true);
    expect(finds('احمد', 'أحمد')).to.equal(true);
  });

  it('finds Ukrainian and Greek in any case', () => {
    expect(finds('КИЇВ', 'Київ')).to.equal(true);
    expect(finds('ΟΔΟΣ', 'οδος')).to.equal(true);
    expect(finds('οδός', 'ΟΔΟΣ')).to.equal(true);
  });
});

describe('search: words', () => {
  it('must all be there, in any order', () => {
    expect(finds('børn ishøj', 'Aktiviteter i Ishøj for børn')).to.equal(true);
    expect(finds('børn greve', 'Aktiviteter i Ishøj for børn')).to.equal(false);
  });

  it('are found inside the compounds Danish is made of', () => {
    expect(finds('fest', 'Byfest på Store Torv')).to.equal(true);
    expect(finds('marked', 'Byttemarkedet')).to.equal(true);
  });

  it('of one and two letters are found only where a word starts', () => {
    expect(finds('by', 'Byfest')).to.equal(true);
    expect(finds('st', 'Byfest')).to.equal(false);
    expect(finds('b', 'Sommer i parken: byfest')).to.equal(true);
    expect(finds('29', 'den 29. maj')).to.equal(true);
    expect(finds('9', 'den 29. maj')).to.equal(false);
  });

  it('do not run over into the next', () => {
    expect(finds('byfest', 'by fest')).to.equal(false);
    expect(finds('sto tor', 'Store Torv')).to.equal(true);
  });

  it('are parted by anything but letters and digits', () => {
    expect(finds('kl. 17.00', 'Opstartsmøde kl. 17.00–19.30')).to.equal(true);
    expect(finds('"mulighedernes ishøj"', 'Fælles om mulighedernes Ishøj')).to.equal(true);
    expect(finds('havhytten-fri', 'HavhyttenFri')).to.equal(true);
    expect(finds('café/bar', 'Bar & café')).to.equal(true);
  });

  it('hold together over soft hyphens and other invisible signs', () => {
    expect(finds('kommunalbestyrelse', 'Kommunal\u00ADbestyrelse')).to.equal(true);
    expect(finds('store torv', 'Store\u00A0Torv')).to.equal(true);
    expect(finds('\u200Fbyfest\u200B', 'Byfest')).to.equal(true);
    expect(finds('final', 'ﬁnal')).to.equal(true);
  });

  it('that are none leave everything to be seen', () => {
    for (const query of ['', '   ', '?!', '–'])
      expect(finds(query, 'Byfest'), query).to.equal(true);
    expect(finds('x', '')).to.equal(false);
  });

  it('are asked once, however often they are typed', () => {
    expect(searchWords('Fest fest FEST')).to.have.length(1);
  });
});

describe('search: typing on', () => {
  const isNarrower = (text: string, before: string) =>
    narrows(searchWords(text), searchWords(before));

  it('asks for more where letters or words are added', () => {
    expect(isNarrower('fest', 'fes')).to.equal(true);
    expect(isNarrower('fest i byen', 'fest')).to.equal(true);
  });

  it('may find what fewer letters did not, since short words are only looked for where words start', () => {
    expect(isNarrower('yfe', 'yf')).to.equal(false);
    expect(isNarrower('ha', 'far')).to.equal(false);
  });

  it('never leaves out what asking anew would find', () => {
    const word = fc.string({
      minLength: 1,
      maxLength: 4,
      unit: fc.constantFrom('a', 'b', 'ø', 'e', ' '),
    });
    fc.assert(
      fc.property(word, word, word, (before, more, text) => {
        const [few, many] = [searchWords(before), searchWords(before + more)];
        if (!narrows(many, few)) return;
        const folded = fold(text);
        expect(matches(few, folded) || !matches(many, folded)).to.equal(true);
      }),
    );
  });
});

describe('search: laws', () => {
  const word = fc.string({
    unit: fc.constantFrom(...Array.from('abeoåæøäöüéıİßzAEOÅÆØ1')),
    minLength: 1,
    maxLength: 12,
  });
  const text = fc.array(word, { minLength: 1, maxLength: 8 });

  it('a text is found by any of its words, in any case', () => {
    fc.assert(
      fc.property(text, fc.nat(), (parts, index) => {
        const query = parts[index % parts.length]!;
        expect(finds(query, parts.join(' '))).to.equal(true);
        expect(finds(query.toLowerCase(), parts.join(' '))).to.equal(true);
      }),
    );
  });

  it('a text is found by the start of any of its words', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 12 }), (parts, index, length) => {
        const query = Array.from(parts[index % parts.length]!)
          .slice(0, length)
          .join('');
        expect(finds(query, parts.join(', '))).to.equal(true);
      }),
    );
  });

  it('a text is found by itself without Danish letters, both ways of leaving them', () => {
    const danish = fc.string({ unit: fc.constantFrom(...Array.from('bdåæø')), minLength: 1 });
    fc.assert(
      fc.property(danish, (one) => {
        const spelled = one.replaceAll('å', 'aa').replaceAll('æ', 'ae').replaceAll('ø', 'oe');
        const bare = one.replaceAll('å', 'a').replaceAll('æ', 'a').replaceAll('ø', 'o');
        expect(finds(spelled, one), spelled).to.equal(true);
        expect(finds(bare, one), bare).to.equal(true);
      }),
    );
  });

  it('any text may be folded and searched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (query, any) => {
        expect(finds(query, any)).to.be.a('boolean');
        expect(finds(any, any)).to.equal(true);
      }),
    );
  });
});
