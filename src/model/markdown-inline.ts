import { safeLink } from './link.ts';
import { inlineTree, type Inline, type Run } from './rich-text.ts';

/**
 * Reads what stands within one paragraph or list item. One pass finds what the signs mean, a second
 * cuts the text at them; nothing looks back over what it has passed, so that the time is linear in
 * the text however it is made.
 */
export function parseInline(text: string, base?: string): readonly Inline[] {
  return inlineTree(cut(text, new Scanner(text, base).scan()));
}

/** A place in the text where something begins or ends; `length` signs there are not shown. */
interface Turn {
  readonly at: number;
  readonly length: number;
  readonly turn:
    'none' | 'strong' | 'emphasis' | 'end-strong' | 'end-emphasis' | 'link' | 'end-link';
  readonly href?: string;
}

interface Link {
  readonly start: Turn;
  readonly end: Turn;
}

interface OpenSign {
  readonly sign: string;
  readonly size: 1 | 2;
  readonly at: number;
}

const ESCAPABLE = /[!-/:-@[-`{-~•\n]/;
const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;
const BARE_LINK = /https?:\/\/[\p{L}\p{N}][\p{L}\p{N}.-]*(?::\d+)?(?:[/?#][^\s<>[\]"\\]*)?/iuy;
const ANGLE_LINK = /<((?:https?:\/\/|mailto:)[^\s<>]+)>/iy;
/** What ends a sentence is not the end of the address before it. */
const AFTER_LINK = new Set(".,;:!?'*_~…");
/** Longer rows of stars are drawn by hand, as a line across the page. */
const LONGEST_ROW = 6;

class Scanner {
  readonly #text: string;
  readonly #base: string | undefined;
  readonly #parens: ReadonlyMap<number, number>;
  readonly #turns: Turn[] = [];
  readonly #links: Link[] = [];
  #brackets: number[] = [];
  #open: OpenSign[] = [];

  constructor(text: string, base: string | undefined) {
    this.#text = text;
    this.#base = base;
    this.#parens = text.includes('](') ? parenPairs(text) : new Map();
  }

  scan(): Turn[] {
    const text = this.#text;
    for (let at = 0; at < text.length;) at = this.#step(at, text.charAt(at));
    for (const { start, end } of this.#links) this.#turns.push(start, end);
    // Stable: of two turns at one place, the earlier found stays first.
    return this.#turns.sort((a, b) => a.at - b.at);
  }

  /** Reads the sign at `at`; the place to go on from. */
  #step(at: number, sign: string): number {
    if (sign === '\\' && ESCAPABLE.test(this.#text.charAt(at + 1))) {
      this.#turns.push({ at, length: 1, turn: 'none' });
      return at + 2;
    }
    if (sign === '*' || sign === '_') return this.#row(at, sign);
    if (sign === '[') this.#brackets.push(at);
    if (sign === ']') return this.#closeBracket(at);
    if (sign === '<') return this.#angleLink(at);
    if (sign === 'h' || sign === 'H') return this.#bareLink(at);
    return at + 1;
  }

  #closeBracket(at: number): number {
    const start = this.#brackets.pop();
    const end = this.#parens.get(at + 1);
    if (start === undefined || end === undefined) return at + 1;
    const href = safeLink(this.#text.slice(at + 2, end).replace(/\\([()])/g, '$1'), this.#base);
    if (!href || !this.#text.slice(start + 1, at).trim()) return at + 1;
    // A link holds no other: bare addresses in its words are words, and what is open before it stays text.
    while ((this.#links.at(-1)?.start.at ?? -1) > start) this.#links.pop();
    this.#brackets = [];
    this.#link({ at: start, length: 1, turn: 'link', href }, at, end + 1 - at);
    return end + 1;
  }

  #angleLink(at: number): number {
    ANGLE_LINK.lastIndex = at;
    const address = ANGLE_LINK.exec(this.#text)?.[1];
    const href = address && safeLink(address);
    if (!href) return at + 1;
    const end = at + 1 + address.length;
    this.#link({ at, length: 1, turn: 'link', href }, end, 1);
    return end + 1;
  }

  #bareLink(at: number): number {
    BARE_LINK.lastIndex = at;
    if (at > 0 && WORD.test(this.#text.charAt(at - 1))) return at + 1;
    const found = BARE_LINK.exec(this.#text)?.[0];
    if (!found) return at + 1;
    const address = withoutSentenceEnd(found);
    const href = safeLink(address);
    if (href) this.#link({ at, length: 0, turn: 'link', href }, at + address.length, 0);
    return at + address.length;
  }

  #link(start: Turn, endAt: number, endLength: number): void {
    this.#links.push({ start, end: { at: endAt, length: endLength, turn: 'end-link' } });
  }

  /** A row of stars or underscores: closes what it can, then opens what it can. */
  #row(start: number, sign: string): number {
    const text = this.#text;
    let end = start;
    while (text[end] === sign) end += 1;
    if (end - start > LONGEST_ROW) return end;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    // Underscores inside a word belong to it (file_name_2024), a star between figures to the sum.
    const inside = sign === '_' ? WORD : DIGIT;
    const inWord = (sign === '_' || end - start === 1) && inside.test(before) && inside.test(after);
    const mayClose = before !== '' && !SPACE.test(before) && !inWord;
    const mayOpen = after !== '' && !SPACE.test(after) && !inWord;
    let at = start;
    if (mayClose) at = this.#close(sign, at, end);
    if (mayOpen) this.#openSigns(sign, at, end);
    return end;
  }

  #close(sign: string, from: number, end: number): number {
    let at = from;
    while (at < end) {
      const room = end - at;
      const index = this.#open.findLastIndex((open) => open.sign === sign && open.size <= room);
      const open = this.#open[index];
      // Nothing between the two: signs on their own are text.
      if (!open || open.at + open.size === at) return at;
      this.#open.length = index;
      const kind = open.size === 2 ? 'strong' : 'emphasis';
      this.#turns.push(
        { at: open.at, length: open.size, turn: kind },
        { at, length: open.size, turn: `end-${kind}` },
      );
      at += open.size;
    }
    return at;
  }

  #openSigns(sign: string, from: number, end: number): void {
    const isOpen = (size: number) =>
      this.#open.some((open) => open.sign === sign && open.size === size);
    let at = from;
    while (at < end) {
      const size = end - at >= 2 && !isOpen(2) ? 2 : 1;
      if (isOpen(size)) return;
      this.#open.push({ sign, size, at });
      at += size;
    }
  }
}

/** Each `(` with its `)`, where no white space stands between them: the addresses of links. */
function parenPairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '(') open.push(at);
    else if (sign === ')') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, at);
    } else if (open.length > 0 && SPACE.test(sign)) open = [];
  }
  return pairs;
}

/** `(se https://www.ishoj.dk/kalender).` ends the address before `).`, `…/Vision_(2035)` keeps its own. */
function withoutSentenceEnd(address: string): string {
  let spare = count(address, ')') - count(address, '(');
  let end = address.length;
  for (; end > 0; end -= 1) {
    const sign = address.charAt(end - 1);
    if (sign === ')' && spare > 0) spare -= 1;
    else if (!AFTER_LINK.has(sign)) break;
  }
  return address.slice(0, end);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function cut(text: string, turns: readonly Turn[]): Run[] {
  const runs: Run[] = [];
  let [at, strong, emphasis] = [0, 0, 0];
  let href: string | undefined;
  const until = (end: number) => {
    for (const piece of text.slice(at, end).split(/(\n)/)) {
      if (piece) runs.push({ text: piece, strong: strong > 0, emphasis: emphasis > 0, href });
    }
  };
  for (const turn of turns) {
    until(turn.at);
    // An address may end where signs begin that are not shown: never back into them.
    at = Math.max(at, turn.at + turn.length);
    if (turn.turn === 'link') href = turn.href;
    else if (turn.turn === 'end-link') href = undefined;
    else if (turn.turn === 'strong') strong += 1;
    else if (turn.turn === 'end-strong') strong -= 1;
    else if (turn.turn === 'emphasis') emphasis += 1;
    else if (turn.turn === 'end-emphasis') emphasis -= 1;
  }
  until(text.length);
  return runs;
}
