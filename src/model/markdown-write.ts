import type { Inline, List, RichText } from './rich-text.ts';

/** Writes the tree as limited markdown; `parseMarkdown` reads the same tree from it. */
export function toMarkdown(tree: RichText): string {
  return tree
    .map((block) => (block.kind === 'list' ? list(block, '') : lines(block.content)))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What would be read as a list item, and is the beginning of a line of words. */
const LIKE_ITEM = /^(?:[-*•]|\d{1,3}[.)])(?=[ \t])/;

function list(block: List, indent: string): string {
  // A numbered list of one is read as words (see parseMarkdown), so it is written with a bullet.
  const ordered = block.ordered && block.items.length > 1;
  return block.items
    .map((item, index) => {
      const marker = ordered ? `${index + 1}. ` : '- ';
      const under = indent + ' '.repeat(marker.length);
      const words = lines(item.content).replaceAll('\n', `\n${under}`);
      return [indent + marker + words, ...item.lists.map((inner) => list(inner, under))].join('\n');
    })
    .join('\n');
}

function lines(content: readonly Inline[]): string {
  if (content.length === 0) return '';
  return (
    inline(content)
      .split('\n')
      // A line with nothing in it would end the paragraph; a stroke before the break is not shown.
      .map((line) => line.trim() || '\\')
      .map((line) =>
        line.replace(LIKE_ITEM, (marker) => `${marker.slice(0, -1)}\\${marker.at(-1)}`),
      )
      .join('\n')
  );
}

function inline(content: readonly Inline[]): string {
  return content.map(part).join('');
}

function part(node: Inline): string {
  if (node.kind === 'text') return escaped(node.text);
  if (node.kind === 'break') return '\n';
  if (node.kind === 'strong') return wrapped('**', inline(node.content));
  if (node.kind === 'emphasis') return wrapped('*', inline(node.content));
  const words = inline(node.content);
  if (words === escaped(node.href)) return `<${node.href}>`;
  return `[${words}](${address(node.href)})`;
}

/** Brackets in pairs may stand in an address; others would end it too early or never. */
function address(href: string): string {
  const plain = href.replaceAll('\\', '%5C');
  let depth = 0;
  for (const [sign] of plain.matchAll(/[()]/g)) {
    depth += sign === '(' ? 1 : -1;
    if (depth < 0) break;
  }
  return depth === 0 ? plain : plain.replace(/[()]/g, '\\$&');
}

/** Signs must touch the words they are about: white space at the ends moves out. */
function wrapped(sign: string, text: string): string {
  const words = text.trim();
  if (!words) return text;
  const start = text.indexOf(words);
  return text.slice(0, start) + sign + words + sign + text.slice(start + words.length);
}

/** Text that is to be read as text; left as it is where nothing could be meant by it. */
function escaped(text: string): string {
  return text.replace(/\\(?![\p{L}\p{N}])|[*_[\]]|<(?=https?:|mailto:)/giu, (sign, at: number) =>
    sign === '_' && isWord(text[at - 1]) && isWord(text[at + 1]) ? sign : `\\${sign}`,
  );
}

function isWord(sign = ''): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}
