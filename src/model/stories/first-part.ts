import { inlineText, type Block, type Inline, type List, type RichText } from '../rich-text.ts';

/** A text up to about a number of characters. */
export interface FirstPart {
  readonly tree: RichText;
  /** How many characters are left out. */
  readonly left: number;
}

/** What little is left after a cut is not worth a press. */
const TOLERANCE = 1.25;

/** The beginning of `tree`, cut after a paragraph where one ends in time, else after a word. */
export function firstPart(tree: RichText, length: number): FirstPart {
  const sizes = tree.map(sizeOf);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= length * TOLERANCE) return { tree, left: 0 };
  const shown: Block[] = [];
  let used = 0;
  for (const [index, block] of tree.entries()) {
    const size = sizes[index] ?? 0;
    const room = length - used;
    if (size > room * TOLERANCE && (shown.length === 0 || room > length / 2)) {
      const cut = cutBlock(block, room);
      shown.push(cut);
      used += sizeOf(cut);
      break;
    }
    if (size > room) break;
    shown.push(block);
    used += size;
  }
  return { tree: shown, left: Math.max(0, total - used) };
}

function sizeOf(block: Block): number {
  return block.kind === 'paragraph' ? inlineText(block.content).length : listSize(block);
}

function listSize({ items }: List): number {
  return items.reduce(
    (sum, { content, lists }) =>
      sum + inlineText(content).length + lists.reduce((inner, list) => inner + listSize(list), 0),
    0,
  );
}

function cutBlock(block: Block, room: number): Block {
  if (block.kind === 'paragraph') return { ...block, content: cutInline(block.content, room) };
  let used = 0;
  const items = block.items.filter((item, index) => {
    const fits = index === 0 || used < room;
    used += listSize({ ...block, items: [item] });
    return fits && (index === 0 || used <= room);
  });
  const [only] = items;
  if (items.length > 1 || !only) return { ...block, items };
  return { ...block, items: [{ content: cutInline(only.content, room), lists: [] }] };
}

function cutInline(content: readonly Inline[], room: number): readonly Inline[] {
  const kept: Inline[] = [];
  let left = room;
  for (const part of content) {
    if (left <= 0) break;
    const size = inlineText([part]).length;
    if (size <= left) kept.push(part);
    else if (part.kind === 'text') kept.push({ kind: 'text', text: cutText(part.text, left) });
    else if (part.kind !== 'break') kept.push({ ...part, content: cutInline(part.content, left) });
    left -= size;
  }
  return kept;
}

/** Cut after a word, or, in one endless word, between characters. */
function cutText(text: string, room: number): string {
  const space = text.lastIndexOf(' ', room);
  const end = space > 0 ? space : room;
  // Not between the halves of a character.
  const whole = /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end - 1 : end;
  return `${text.slice(0, whole)} …`;
}
