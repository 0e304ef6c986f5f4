const QUOTE = 34;
const BACKSLASH = 92;

/** The index behind the string that starts at `at`. By hand: a pattern runs out of stack at some megabytes. */
export function stringEnd(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index++) {
    const sign = text.charCodeAt(index);
    if (sign === BACKSLASH) index++;
    else if (sign === QUOTE) return index + 1;
  }
  return text.length;
}

const BRACKET_OR_QUOTE = /["[\]{}]/g;

/** The brackets of a text from `at` on, with how many stand open behind each; not those in strings. */
export function* brackets(text: string, at = 0): Generator<{ end: number; depth: number }> {
  const pattern = new RegExp(BRACKET_OR_QUOTE);
  pattern.lastIndex = at;
  let depth = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [sign] = found;
    if (sign === '"') pattern.lastIndex = stringEnd(text, found.index);
    else {
      depth += sign === '[' || sign === '{' ? 1 : -1;
      yield { end: found.index + 1, depth };
    }
  }
}
