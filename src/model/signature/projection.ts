/** Where a character of a projection stands: in the text, or in an attribute with or without quotes. */
export type Spot = 'text' | 'attribute' | 'bare';

/**
 * What a source says to a reader, character by character, each with its place in the source. So a
 * search can pass over tags, entities and escapes, and a replacement can leave them where they are.
 */
export class Projection {
  readonly characters: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly spots: Spot[] = [];

  /** `text` is what the source says between `start` and `end`. */
  add(text: string, start: number, end: number, spot: Spot = 'text'): void {
    for (const character of text) {
      this.characters.push(character);
      this.starts.push(start);
      this.ends.push(end);
      this.spots.push(spot);
    }
  }

  /** Text that stands in the source as it is. */
  addPlain(text: string, start: number, spot: Spot = 'text'): void {
    let at = start;
    for (const character of text) {
      this.add(character, at, at + character.length, spot);
      at += character.length;
    }
  }

  /** A break between words that takes no place of its own: the end of a paragraph, of a cell. */
  gap(at: number): void {
    this.add(' ', at, at);
  }

  /** A border that no search passes: between an attribute and the text around it. */
  wall(at: number): void {
    this.add(WALL, at, at);
  }
}

const WALL = '\uFFFF';

/** A text made comparable, each of its characters with the projected ones it was made of. */
export interface Folded {
  readonly text: string;
  /** First and last index in the projection, by index in `text`. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Soft hyphens, joiners and marks that are not seen, and would split what is. */
const UNSEEN =
  /^[\u034F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]$/;
const SPACE = /^[\s\u00A0]$/;
const COMBINING = /^\p{M}$/u;

/** Signs that programs put in place of what was typed. */
const SAME: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201B': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '«': '"',
  '»': '"',
};

/** Without case, with white space as one space, composed, without what is not seen. */
export function fold(characters: readonly string[]): Folded {
  const pieces: string[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const push = (written: string, from: number, to: number) => {
    pieces.push(written);
    for (let units = written.length; units > 0; units--) {
      first.push(from);
      last.push(to);
    }
  };
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? '';
    if (UNSEEN.test(character)) continue;
    if (SPACE.test(character)) {
      if (pieces.at(-1) !== ' ') push(' ', index, index);
      continue;
    }
    // A Mac writes å as a and a ring: the two are one here.
    let cluster = character;
    const from = index;
    while (COMBINING.test(characters[index + 1] ?? '')) cluster += characters[++index] ?? '';
    const composed = cluster.normalize('NFC');
    push((SAME[composed] ?? composed).toLowerCase(), from, index);
  }
  return { text: pieces.join(''), first, last };
}
