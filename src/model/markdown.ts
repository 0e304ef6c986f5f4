import { parseInline } from './markdown-inline.ts';
import { DEEPEST_LIST, type Block, type List, type ListItem, type RichText } from './rich-text.ts';
import { cleanText } from './text-clean.ts';

/**
 * Reads the limited markdown of stories and descriptions: paragraphs, line breaks, `**strong**`,
 * `*emphasis*`, lists, links. Everything else is text as it was written, HTML included.
 *
 * It is meant for people who have never heard of markdown, so that what they type comes out as they
 * see it: a line break is a line break, and a line that begins with `29. maj` or `1. klasse` is no
 * list. A numbered list begins at 1 and has at least two items.
 *
 * Addresses relative to `base` are links; without it only whole addresses are.
 */
export function parseMarkdown(text: string, base?: string): RichText {
  const lines = cleanText(text).split('\n').map(readLine);
  const reader = new BlockReader();
  lines.forEach((line, index) => reader.read(line, () => isFirstOfTwo(lines, index)));
  return reader
    .end()
    .map((draft) => block(draft, base))
    .filter((part) => part.kind === 'list' || part.content.length > 0);
}

interface Line {
  /** How far the line is moved in, a tab counting four. */
  readonly indent: number;
  /** What is in the line, its list marker included. */
  readonly text: string;
  readonly marker?: { readonly number: number | undefined; readonly text: string } | undefined;
}

interface DraftItem {
  readonly lines: string[];
  readonly lists: DraftList[];
}

interface DraftList {
  /** How far in its last item stands. */
  indent: number;
  readonly ordered: boolean;
  readonly items: DraftItem[];
}

type Draft = string[] | DraftList;

const MARKER = /^(?:[-*•]|(\d{1,3})[.)])[ \t]+(\S.*)$/;

/** Danish dates begin like the items of a list. */
const MONTH =
  /^(?:jan|januar|feb|februar|mar|marts|apr|april|maj|jun|juni|jul|juli|aug|august|sep|sept|september|okt|oktober|nov|november|dec|december)(?![\p{L}\p{N}])/iu;

/** From this far in, a line belongs to what stands above it. */
const STEP = 2;

function readLine(raw: string): Line {
  const text = raw.trim();
  const lead = raw.slice(0, raw.length - raw.trimStart().length);
  const indent = lead.replaceAll('\t', '    ').length;
  const [, number, words] = MARKER.exec(text) ?? [];
  if (words === undefined || (number && MONTH.test(words))) return { indent, text };
  return { indent, text, marker: { number: number ? Number(number) : undefined, text: words } };
}

/** Whether the item `1.` in line `index` has its `2.`: alone it is a word such as "1. klasse". */
function isFirstOfTwo(lines: readonly Line[], index: number): boolean {
  const indent = lines[index]?.indent ?? 0;
  for (let next = index + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line?.text || line.indent >= indent + STEP) continue;
    return line.marker?.number === 2 && line.indent > indent - STEP;
  }
  return false;
}

/** Takes lines one by one and sorts them into paragraphs and lists. */
class BlockReader {
  readonly #drafts: Draft[] = [];
  #paragraph: string[] | undefined;
  /** The lists that the next line may belong to, the innermost last. */
  #lists: DraftList[] = [];

  read(line: Line, isFirstOfTwo: () => boolean): void {
    if (line.text === '') {
      this.#paragraph = undefined;
    } else if (line.marker && this.#isItem(line, isFirstOfTwo)) {
      this.#paragraph = undefined;
      this.#item(line, line.marker.number !== undefined, line.marker.text);
    } else {
      this.#words(line);
    }
  }

  end(): readonly Draft[] {
    return this.#drafts;
  }

  #isItem(line: Line, isFirstOfTwo: () => boolean): boolean {
    const number = line.marker?.number;
    if (number === undefined) return true;
    const list = this.#listAt(line.indent);
    if (list?.ordered && number === list.items.length + 1) return true;
    return number === 1 && isFirstOfTwo();
  }

  /** The open list whose items stand as far in as `indent`. */
  #listAt(indent: number): DraftList | undefined {
    return this.#lists.findLast((list) => Math.abs(list.indent - indent) < STEP);
  }

  #item(line: Line, ordered: boolean, text: string): void {
    const { indent } = line;
    this.#lists = this.#lists.filter((list) => list.indent < indent + STEP);
    const above = this.#lists.at(-1);
    const item: DraftItem = { lines: [text], lists: [] };
    const isDeeper = above !== undefined && indent >= above.indent + STEP;
    const isFull = this.#lists.length >= DEEPEST_LIST;
    if (above && (isDeeper ? isFull : above.ordered === ordered)) {
      above.items.push(item);
      return;
    }
    if (above && !isDeeper) this.#lists.pop();
    const place: Draft[] = this.#lists.at(-1)?.items.at(-1)?.lists ?? this.#drafts;
    this.#lists.push(continued(place, { indent, ordered, items: [item] }));
  }

  #words(line: Line): void {
    this.#lists = this.#lists.filter((list) => line.indent >= list.indent + STEP);
    const item = this.#lists.at(-1)?.items.at(-1);
    if (item) {
      item.lines.push(line.text);
    } else if (this.#paragraph) {
      this.#paragraph.push(line.text);
    } else {
      this.#paragraph = [line.text];
      this.#drafts.push(this.#paragraph);
    }
  }
}

/** Puts `list` into `place`; one of its kind right before it, only moved in otherwise, goes on. */
function continued(place: Draft[], list: DraftList): DraftList {
  const before = place.at(-1);
  if (!before || Array.isArray(before) || before.ordered !== list.ordered) {
    place.push(list);
    return list;
  }
  before.items.push(...list.items);
  before.indent = list.indent;
  return before;
}

function block(draft: Draft, base: string | undefined): Block {
  if (!Array.isArray(draft)) return list(draft, base);
  return { kind: 'paragraph', content: parseInline(draft.join('\n'), base) };
}

function list(draft: DraftList, base: string | undefined): List {
  const items = draft.items.map((item): ListItem => ({
    content: parseInline(item.lines.join('\n'), base),
    lists: item.lists.map((inner) => list(inner, base)),
  }));
  return { kind: 'list', ordered: draft.ordered, items };
}
