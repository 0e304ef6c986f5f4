import type { Inline, RichText } from '../../src/model/rich-text.ts';

/** The tree in a short hand: what a test can say and a reader can see. */
export function drawn(tree: RichText): string {
  const inline = (content: readonly Inline[]): string =>
    content
      .map((part) => {
        if (part.kind === 'text') return part.text;
        if (part.kind === 'break') return '⏎';
        const inner = inline(part.content);
        if (part.kind === 'link') return `{${part.href}|${inner}}`;
        return part.kind === 'strong' ? `B(${inner})` : `I(${inner})`;
      })
      .join('');
  const block = (part: RichText[number]): string =>
    part.kind === 'paragraph'
      ? `P ${inline(part.content)}`
      : `${part.ordered ? 'OL' : 'UL'}[${part.items
          .map((item) => inline(item.content) + item.lists.map((l) => ` ${block(l)}`).join(''))
          .join(' / ')}]`;
  return tree.map(block).join('\n');
}

/** What is seen of the tree: each letter with its form. White space has none. */
export function seen(tree: RichText): string {
  const inline = (content: readonly Inline[], form: string): string =>
    content
      .map((part) => {
        if (part.kind === 'text') return part.text.replace(/\S/gu, (letter) => form + letter);
        if (part.kind === 'break') return '⏎';
        return inline(part.content, form + (part.kind === 'link' ? part.href : part.kind));
      })
      .join('');
  const block = (part: RichText[number]): string =>
    part.kind === 'paragraph'
      ? `P ${inline(part.content, '')}`
      : `${part.ordered ? 'OL' : 'UL'}[${part.items
          .map((item) => inline(item.content, '') + item.lists.map(block).join(''))
          .join(' / ')}]`;
  return tree
    .map(block)
    .join('\n')
    .replace(/\s*⏎\s*/g, '⏎')
    .replace(/ +/g, ' ');
}
