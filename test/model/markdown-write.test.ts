import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseMarkdown } from '../../src/model/markdown.ts';
import { toMarkdown } from '../../src/model/markdown-write.ts';
import { seen } from '../helpers/rich-text.ts';

describe('toMarkdown', () => {
  const kept = [
    'Et\nto\n\nTre',
    '**fed** *kursiv* ***begge***',
    '[Tilmeld *nu*](https://a.dk/x) og <https://b.dk/>',
    '[x](https://a.dk/Vision_(2035))',
    '- a\n- b\n  1. c\n  2. d\n- e',
    '1. a\n   b\n2. c',
    'file\\_ \\*x\\* \\[y\\] 2024_05',
    '\\- a\n1\\. b\n2\\. c',
  ];
  for (const text of kept) {
    it(`writes ${JSON.stringify(text)} as it was`, () =>
      expect(toMarkdown(parseMarkdown(text))).to.equal(text));
  }

  it('writes what is read again as the same', () => {
    const sign = fc.constantFrom(
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '-',
      '•',
      '.',
      'y',
      ' ',
      '\n',
      '\\*',
      '**',
      '](https://a.dk)',
      '- ',
      '1. ',
      '2. ',
      '  ',
      '[x',
      'å',
      'x',
      ' https://a.dk/ ',
      '\\',
    );
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 40 }).map((parts) => parts.join('')),
        (text) => {
          const tree = parseMarkdown(text);
          expect(seen(parseMarkdown(toMarkdown(tree)))).to.equal(seen(tree));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
