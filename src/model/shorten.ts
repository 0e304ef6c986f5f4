const ZWJ = '\u200D';

/** `text` on one line, at most `length` characters with the "…" that says it was cut. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const room = Math.max(0, length - 1);
  const wordEnd = line.lastIndexOf(' ', room);
  // One word longer than the room there is would leave nothing: it is cut between characters.
  const cut = line.slice(0, wordEnd > 0 ? wordEnd : characterEnd(line, room));
  return `${cut.replace(/[\s,;:–-]{1,8}$/, '')}…`;
}

/** The last place at or before `at` where `text` can be cut without halving a character. */
function characterEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && isInside(text, end)) end -= 1;
  return end;
}

/** Between the halves of a character past U+FFFF, a letter and its accent, or joined emoji. */
function isInside(text: string, at: number): boolean {
  const next = text.codePointAt(at) ?? 0;
  const isLowHalf = next >= 0xdc00 && next <= 0xdfff;
  return isLowHalf || text[at - 1] === ZWJ || /[\p{M}\u200D]/u.test(String.fromCodePoint(next));
}
