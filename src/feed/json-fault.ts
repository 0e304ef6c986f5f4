const SPACE = /[ \t\n\r]*/y;
// A string without its closing quote: where it stops matching, something is wrong in it.
// eslint-disable-next-line no-control-regex -- they are what JSON does not allow in a string
const OPEN_STRING = /"(?:[^"\\\u0000-\u001F]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma';

/** Where in a text a fault stands, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The first position where `text` stops being JSON. Browsers word this each in their own way, and
 * one does not say where at all.
 */
export function jsonFault(text: string): Position {
  const before = text.slice(0, faultOffset(text));
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    line: before.split('\n').length,
    column: before.length - lineStart + 1,
  };
}

function faultOffset(text: string): number {
  const closers: string[] = [];
  let at = 0;
  let expected: Expected = 'value';

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const skipString = (): boolean => {
    if (!skip(OPEN_STRING) || text[at] !== '"') return false;
    at += 1;
    return true;
  };
  const open = (closer: string, next: Expected): true => {
    closers.push(closer);
    at += 1;
    expected = next;
    return true;
  };
  /** Reads what is expected; false leaves `at` where it fails. */
  const step = (): boolean => {
    const char = text[at];
    if (char === closers.at(-1) && char !== undefined && /first|comma/.test(expected)) {
      closers.pop();
      at += 1;
      expected = 'comma';
      return true;
    }
    switch (expected) {
      case 'comma':
        if (char !== ',' || closers.length === 0) return false;
        at += 1;
        expected = closers.at(-1) === '}' ? 'key' : 'value';
        return true;
      case 'colon':
        if (char !== ':') return false;
        at += 1;
        expected = 'value';
        return true;
      case 'key':
      case 'first key':
        expected = 'colon';
        return skipString();
      case 'value':
      case 'first value':
        if (char === '{') return open('}', 'first key');
        if (char === '[') return open(']', 'first value');
        expected = 'comma';
        return char === '"' ? skipString() : skip(SCALAR);
    }
  };

  do skip(SPACE);
  while (at < text.length && step());
  return at;
}
