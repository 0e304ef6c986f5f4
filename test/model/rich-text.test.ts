import { expect } from '@open-wc/testing';
import { parseMarkdown } from '../../src/model/markdown.ts';
import { plainText } from '../../src/model/rich-text.ts';

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
