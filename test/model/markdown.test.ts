import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseMarkdown } from '../../src/model/markdown.ts';
import { plainText, type Inline, type RichText } from '../../src/model/rich-text.ts';
import { shorten } from '../../src/model/shorten.ts';
import { drawn } from '../helpers/rich-text.ts';

const read = (text: string, base?: string) => drawn(parseMarkdown(text, base));

describe('parseMarkdown', () => {
  describe('paragraphs and breaks', () => {
    const cases: [string, string, string][] = [
      ['nothing', '', ''],
      ['white space alone', ' \n\t\n ', ''],
      ['one paragraph', 'Kom til byfest.', 'P Kom til byfest.'],
      ['paragraphs at blank lines', 'Et\n\nTo\n \t\n\n\nTre', 'P Et\nP To\nP Tre'],
      [
        'a line break where one was typed',
        'Kl. 10: kaffe\nKl. 11: tale',
        'P Kl. 10: kaffe⏎Kl. 11: tale',
      ],
      ['a break written the technical way', 'Et  \nto\\\ntre', 'P Et⏎to⏎tre'],
      ['Windows line ends', 'Et\r\nto\r\n\r\nTre', 'P Et⏎to\nP Tre'],
      ['indented text, which is no code', '    Et', 'P Et'],
      ['headings, quotes and code, which are text', '# Et\n> to\n`tre`', 'P # Et⏎> to⏎`tre`'],
      [
        'HTML, which is text',
        '<b onclick="x()">Et</b> &amp; to',
        'P <b onclick="x()">Et</b> &amp; to',
      ],
      [
        'images, which are text and a link',
        '![alt](https://a.dk/b.png)',
        'P !{https://a.dk/b.png|alt}',
      ],
      ['invisible characters', 'Is\u200Bhøj\u202E', 'P Ishøj'],
    ];
    for (const [name, text, expected] of cases) {
      it(`reads ${name}`, () => expect(read(text)).to.equal(expected));
    }
  });

  describe('strong and emphasis', () => {
    const cases: [string, string][] = [
      ['**fed** og *kursiv*', 'P B(fed) og I(kursiv)'],
      ['__fed__ og _kursiv_', 'P B(fed) og I(kursiv)'],
      ['***begge***', 'P B(I(begge))'],
      ['**fed med *kursiv* i**', 'P B(fed med I(kursiv) i)'],
      ['*kursiv med **fed** i*', 'P I(kursiv med )B(I(fed))I( i)'],
      ['**Sted:**Bredekærgård', 'P B(Sted:)Bredekærgård'],
      ['delvis**fed**tekst', 'P delvisB(fed)tekst'],
      ['file_name_2024 og 120*80*75 cm', 'P file_name_2024 og 120*80*75 cm'],
      ['5 * 3 * 2 og ** hej **', 'P 5 * 3 * 2 og ** hej **'],
      ['**uden slut', 'P **uden slut'],
      ['uden start**', 'P uden start**'],
      ['**to\nlinjer**', 'P B(to⏎linjer)'],
      ['**et\n\nto**', 'P **et\nP to**'],
      ['*a **b* c**', 'P I(a **b) c**'],
      ['****', 'P ****'],
      ['**********', 'P **********'],
      ['\\*ikke kursiv\\* og \\\\', 'P *ikke kursiv* og \\'],
      ['C:\\dokumenter', 'P C:\\dokumenter'],
    ];
    for (const [text, expected] of cases) {
      it(`reads ${JSON.stringify(text)}`, () => expect(read(text)).to.equal(expected));
    }
  });

  describe('links', () => {
    const cases: [string, string][] = [
      ['[Tilmeld](https://a.dk/x)', 'P {https://a.dk/x|Tilmeld}'],
      [
        '[Skriv](mailto:k@ishoj.dk) [ring](tel:+4512345678)',
        'P {mailto:k@ishoj.dk|Skriv} {tel:+4512345678|ring}',
      ],
      ['[**fed** tekst](https://a.dk)', 'P {https://a.dk/|B(fed) tekst}'],
      ['**[fed](https://a.dk)**', 'P {https://a.dk/|B(fed)}'],
      ['[Vision](https://a.dk/Vision_(2035))', 'P {https://a.dk/Vision_(2035)|Vision}'],
      [
        'Se https://a.dk/b_c_d, eller (https://a.dk/e).',
        'P Se {https://a.dk/b_c_d|https://a.dk/b_c_d}, eller ({https://a.dk/e|https://a.dk/e}).',
      ],
      ['**https://a.dk/**', 'P {https://a.dk/|B(https://a.dk/)}'],
      [
        '<https://a.dk/> <mailto:k@ishoj.dk>',
        'P {https://a.dk/|https://a.dk/} {mailto:k@ishoj.dk|mailto:k@ishoj.dk}',
      ],
      ['[https://a.dk](https://b.dk)', 'P {https://b.dk/|https://a.dk}'],
      [
        '[a [b](https://b.dk) c](https://c.dk)',
        'P [a {https://b.dk/|b} c]({https://c.dk/|https://c.dk})',
      ],
      ['[note] (i parentes) [tom]()', 'P [note] (i parentes) [tom]()'],
      [
        '[](https://a.dk/b) [ ](https://a.dk/b)',
        'P []({https://a.dk/b|https://a.dk/b}) [ ]({https://a.dk/b|https://a.dk/b})',
      ],
      ['[x](javascript:alert(1))', 'P [x](javascript:alert(1))'],
      ['[x](JaVa\tscript:alert(1))', 'P [x](JaVa\tscript:alert(1))'],
      ['[x](data:text/html,hej)', 'P [x](data:text/html,hej)'],
      ['<javascript:alert(1)>', 'P <javascript:alert(1)>'],
      ['xhttps://a.dk', 'P xhttps://a.dk'],
      ['[x](https://a.dk "titel")', 'P [x]({https://a.dk/|https://a.dk} "titel")'],
      ['[x\\]y](https://a.dk)', 'P {https://a.dk/|x]y}'],
    ];
    for (const [text, expected] of cases) {
      it(`reads ${JSON.stringify(text)}`, () => expect(read(text)).to.equal(expected));
    }

    it('has relative links only where it knows of what', () => {
      expect(read('[x](/kalender)')).to.equal('P [x](/kalender)');
      expect(read('[x](/kalender)', 'https://a.dk/feed.json')).to.equal(
        'P {https://a.dk/kalender|x}',
      );
    });
  });

  describe('lists', () => {
    const cases: [string, string, string][] = [
      ['bullets', '- kaffe\n* te\n• saft', 'UL[kaffe / te / saft]'],
      [
        'a list right after its line',
        'Vi har:\n- kaffe\n- te\nKom!',
        'P Vi har:\nUL[kaffe / te]\nP Kom!',
      ],
      ['items with space between', '- a\n\n- b\n\nSlut', 'UL[a / b]\nP Slut'],
      ['numbers', '1. først\n2. så\n3) til sidst', 'OL[først / så / til sidst]'],
      ['numbers with space between', '1. a\n\n2. b', 'OL[a / b]'],
      ['an item of two lines', '- a\n  b\n- c', 'UL[a⏎b / c]'],
      ['a list in a list', '- a\n  - b\n  - c\n- d', 'UL[a UL[b / c] / d]'],
      ['items moved in at will', '  - a\n- b\n   - c\n  - d', 'UL[a / b UL[c / d]]'],
      ['numbers in bullets', '- a\n  1. b\n  2. c', 'UL[a OL[b / c]]'],
      ['another kind of list after one', '- a\n1. b\n2. c', 'UL[a]\nOL[b / c]'],
      [
        'no deeper than three',
        '- a\n  - b\n    - c\n      - d\n        - e',
        'UL[a UL[b UL[c / d / e]]]',
      ],
      ['strong in an item', '- **a**: b', 'UL[B(a): b]'],
      [
        'a date, which is no list',
        '29. maj 2024\n1. juni 2024\n2. juni',
        'P 29. maj 2024⏎1. juni 2024⏎2. juni',
      ],
      ['a first class, which is no list', '1. klasse er inviteret', 'P 1. klasse er inviteret'],
      ['a number out of order', '1. a\n2. b\n7. c', 'OL[a / b]\nP 7. c'],
      ['a dash in a line', 'kl. 10 - 12\n-minus', 'P kl. 10 - 12⏎-minus'],
      ['what is written not to be a list', '\\- a\n1\\. b\n2. c', 'P - a⏎1. b⏎2. c'],
    ];
    for (const [name, text, expected] of cases) {
      it(`reads ${name}`, () => expect(read(text)).to.equal(expected));
    }
  });

  describe('hostile text', () => {
    const anything = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '*',
            '_',
            '[',
            ']',
            '(',
            ')',
            '<',
            '>',
            '\\',
            '-',
            '•',
            '.',
            ' ',
            '\t',
            '\n',
            '1',
            '**',
            '](',
            '- ',
            '1. ',
            '2. ',
            '  ',
          ),
          fc.constantFrom(
            'https://a.dk/',
            'mailto:a@b.dk',
            'javascript:alert(1)',
            '[x](',
            'å',
            '😀',
          ),
          fc.string({ unit: 'binary', maxLength: 4 }),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(''));

    it('never throws, and links only to where links may lead', () => {
      fc.assert(
        fc.property(anything, (text) => {
          const visit = (content: readonly Inline[], depth: number): void => {
            expect(depth).to.be.most(3);
            for (const part of content) {
              if (part.kind === 'link') expect(part.href).to.match(/^(?:https?|mailto|tel):/);
              if ('content' in part) visit(part.content, depth + 1);
            }
          };
          const list = (block: RichText[number], depth: number): void => {
            expect(depth).to.be.most(3);
            if (block.kind === 'paragraph') visit(block.content, 0);
            for (const item of block.kind === 'list' ? block.items : []) {
              visit(item.content, 0);
              for (const inner of item.lists) list(inner, depth + 1);
            }
          };
          for (const block of parseMarkdown(text, 'https://a.dk/')) list(block, 1);
        }),
        { numRuns: 1000 },
      );
    });

    it('loses no word', () => {
      fc.assert(
        fc.property(anything, (text) => {
          const letters = (from: string) => (from.match(/[åx😀]/gu) ?? []).sort().join('');
          expect(letters(plainText(parseMarkdown(text.replace(/\]\([^\s]*/g, ''))))).to.equal(
            letters(text.replace(/\]\([^\s]*/g, '')),
          );
        }),
      );
    });

    const pieces = [
      '*',
      '_',
      '**a ',
      '*a_',
      '[',
      ']',
      '[a](',
      '](',
      '(',
      '[](',
      '<',
      '<https://',
      'https://',
      'h',
      '\\',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '- a\n',
      '1. a\n',
      '  - a\n',
      '1. a\n2. b\n',
      '[a](https://a.dk)',
      '**a** ',
      'https://a.dk/) ',
      'https://a.dk/)',
      '\u200D',
      '((((',
      '*a*b',
    ];
    // A reader that looks back would need minutes; the runner's time limit is the measure.
    for (const piece of pieces) {
      it(`reads 200,000 characters of ${JSON.stringify(piece)}`, () => {
        const tree = parseMarkdown(piece.repeat(200_000 / piece.length));
        expect(shorten(plainText(tree), 200).length).to.be.most(200);
      });
    }

    it('reads items that go ever further in', () => {
      const text = Array.from({ length: 600 }, (_, n) => `${' '.repeat(n)}1. a`).join('\n');
      expect(parseMarkdown(text)).to.have.length(1);
    });
  });
});
