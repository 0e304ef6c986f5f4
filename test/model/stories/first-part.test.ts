import { expect } from '@open-wc/testing';
import { parseMarkdown } from '../../../src/model/markdown.ts';
import { plainText } from '../../../src/model/rich-text.ts';
import { firstPart } from '../../../src/model/stories/first-part.ts';

const paragraph = (letter: string, words: number) => `${letter}ord `.repeat(words).trim();

describe('firstPart', () => {
  it('leaves a short text, and one that is hardly longer, as it is', () => {
    for (const words of [10, 290]) {
      const tree = parseMarkdown(paragraph('a', words));
      expect(firstPart(tree, 1200)).to.deep.equal({ tree, left: 0 });
    }
  });

  it('cuts between paragraphs where one ends in time', () => {
    const tree = parseMarkdown([200, 40, 300].map((n) => paragraph('a', n)).join('\n\n'));
    const { tree: shown, left } = firstPart(tree, 1200);
    expect(shown.length).to.equal(2);
    expect(left).to.equal(300 * 5 - 1);
  });

  it('cuts one long paragraph after a word, also within bold', () => {
    for (const text of [paragraph('a', 40_000), `**${paragraph('a', 40_000)}**`]) {
      const { tree, left } = firstPart(parseMarkdown(text), 1200);
      expect(plainText(tree)).to.match(/aord …$/);
      expect(plainText(tree).length).to.be.within(1100, 1210);
      expect(left).to.be.greaterThan(190_000);
    }
  });

  it('cuts one endless word, and halves no character', () => {
    const { tree } = firstPart(parseMarkdown('😀'.repeat(2000)), 1201);
    expect(plainText(tree)).to.match(/^(?:😀)+ …$/u);
  });

  it('cuts a long list after an item', () => {
    const list = Array.from({ length: 500 }, (_, index) => `- punkt ${index} ${paragraph('b', 4)}`);
    const { tree } = firstPart(parseMarkdown(list.join('\n')), 1200);
    const [block] = tree;
    expect(block?.kind === 'list' && block.items.length).to.be.within(30, 60);
  });

  it('shows more with each step until all is there', () => {
    const tree = parseMarkdown(Array.from({ length: 60 }, () => paragraph('a', 90)).join('\n\n'));
    const steps = [1200, 21_200, 41_200].map((length) => firstPart(tree, length));
    expect(steps[0]?.tree.length).to.be.lessThan(steps[1]?.tree.length ?? 0);
    expect(steps[2]).to.deep.equal({ tree, left: 0 });
  });
});
