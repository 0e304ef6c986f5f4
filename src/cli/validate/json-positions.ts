import type { Path } from '../../feed/faults.ts';
import type { Position } from '../../feed/json-fault.ts';
import { brackets, stringEnd } from '../json-text.ts';

interface Wanted {
  offset?: number;
  readonly children: Map<string | number, Wanted>;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /[^\s,\]}]*/y;

/**
 * Where the values at `paths` stand in a text that JSON.parse has read, in one pass over the text.
 * For a path that leads nowhere it is the place where the path ends.
 */
export function jsonPositions(text: string, paths: readonly Path[]): Position[] {
  const root: Wanted = { children: new Map() };
  for (const path of paths) {
    let node = root;
    for (const key of path) {
      let child = node.children.get(key);
      if (!child) node.children.set(key, (child = { children: new Map() }));
      node = child;
    }
  }
  new Finder(text).value(root);
  const lines = lineStarts(text);
  return paths.map((path) => positionAt(offsetOf(root, path), lines));
}

function offsetOf(root: Wanted, path: Path): number {
  let node: Wanted | undefined = root;
  let offset = root.offset ?? 0;
  for (const key of path) {
    node = node.children.get(key);
    if (node?.offset === undefined) break;
    ({ offset } = node);
  }
  return offset;
}

class Finder {
  readonly #text: string;
  #at: number;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  value(wanted: Wanted): void {
    this.#skip(SPACE);
    // Of two keys of the same name JSON.parse takes the last, and so do we.
    wanted.offset = this.#at;
    const bracket = this.#text[this.#at];
    if (wanted.children.size === 0 || (bracket !== '{' && bracket !== '[')) this.#skipValue();
    else this.#inside(wanted, bracket === '[');
  }

  #inside({ children }: Wanted, isList: boolean): void {
    this.#at++;
    for (let index = 0; ; index++) {
      this.#skip(SPACE);
      const sign = this.#text[this.#at];
      if (sign === undefined || sign === '}' || sign === ']') break;
      const key = isList ? index : this.#key();
      const child = children.get(key);
      if (child) this.value(child);
      else this.#skipValue();
      this.#skip(SPACE);
      if (this.#text[this.#at] === ',') this.#at++;
    }
    this.#at++;
  }

  #key(): string {
    const start = this.#at;
    this.#at = stringEnd(this.#text, start);
    const key = JSON.parse(this.#text.slice(start, this.#at)) as string;
    this.#skip(SPACE);
    this.#at++;
    return key;
  }

  #skipValue(): void {
    this.#skip(SPACE);
    const sign = this.#text[this.#at];
    if (sign === '"') this.#at = stringEnd(this.#text, this.#at);
    else if (sign !== '{' && sign !== '[') this.#skip(SCALAR);
    else {
      for (const { end, depth } of brackets(this.#text, this.#at)) {
        this.#at = end;
        if (depth === 0) break;
      }
    }
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    if (pattern.test(this.#text)) this.#at = pattern.lastIndex;
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function positionAt(offset: number, lines: readonly number[]): Position {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
