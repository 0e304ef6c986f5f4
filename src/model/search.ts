/**
 * Finding what Danes type. A Danish letter typed is that letter: "får" does not find "far". Typed
 * without, as on a keyboard that has none, it is found both ways: "ishoj" and "ishoej" find "Ishøj",
 * "arhus" and "aarhus" find "Århus". Case, accents and punctuation never matter.
 *
 * So a text is folded to its words as spelled out (ø is oe) and, where they have one, their bare
 * forms (ø is o); a query is only spelled out.
 */

/** A text ready to be searched. Fold each item once and keep it: it costs hundreds of searches. */
export type Folded = string & { readonly folded: unique symbol };

/** A query ready to be asked of many texts. */
export type SearchWords = readonly string[];

/** Shorter words are found only where a word starts: one letter is inside nearly every word. */
const SHORTEST_INSIDE = 3;

const SPELLED_OUT: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  œ: 'oe',
  å: 'aa',
  // Kept apart from u until the end: "ue" is no ü in "stue". All else is in lower case by then.
  ü: 'U',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  // Turkish has two i's, with the dot and without; people elsewhere type one.
  ı: 'i',
  ς: 'σ',
};
const SPECIAL = new RegExp(`[${Object.keys(SPELLED_OUT).join('')}]`, 'g');

/** What a word with a bare form has in it, when it is spelled out. */
const TWOFOLD = /aa|ae|oe|U/g;

/** Accents, and the vowel signs of Arabic and Hebrew, which are seldom written. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
/** Hyphenation hints and direction marks that editors leave behind, and Arabic's stretched line. */
const INVISIBLE = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Whatever is neither letter, digit nor a mark on one; most spaces are well as they are. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M} ]+/gu;

/** The words of `text`, each after a space, with the bare forms of those that have one at the end. */
export function fold(text: string): Folded {
  // Whole lines at a time: word by word it would cost five times as much.
  const line = spellOut(text);
  let folded = ` ${withUe(line)}`;
  for (let match = TWOFOLD.exec(line); match; match = TWOFOLD.exec(line)) {
    const start = line.lastIndexOf(' ', match.index) + 1;
    const space = line.indexOf(' ', match.index);
    const end = space < 0 ? line.length : space;
    folded += ` ${bareForm(line.slice(start, end))}`;
    TWOFOLD.lastIndex = end;
  }
  return folded as Folded;
}

/** The words of a query, each once. One without letters or digits has none. */
export function searchWords(query: string): SearchWords {
  const asked = new Set(withUe(spellOut(query)).split(' '));
  asked.delete('');
  return Array.from(asked, (word) => (word.length < SHORTEST_INSIDE ? ` ${word}` : word));
}

/**
 * Whether all of the words are in the text, in any order: anywhere in a word, so that "fest" finds
 * "byfest", or for one and two letters at its start. No words, as in an empty field, match all.
 */
export function matches(query: SearchWords, text: Folded): boolean {
  for (const word of query) if (!text.includes(word)) return false;
  return true;
}

/** Whether every text that `query` matches is one that `before` matches: somebody types on. */
export function narrows(query: SearchWords, before: SearchWords): boolean {
  return before.every((word) => query.some((other) => other.includes(word)));
}

/** "Et åløb!" is "et aaloeb": spaces between words, and "U" for ü. */
function spellOut(text: string): string {
  const line = text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '');
  const spelled = spellLetters(line.replace(BETWEEN_WORDS, ' '));
  const unmarked = spelled.normalize('NFD').replace(MARKS, '');
  // Once more, for the letters that carry an accent besides: ǿ.
  return unmarked === spelled ? spelled : spellLetters(unmarked);
}

function spellLetters(line: string): string {
  return line.replace(SPECIAL, (letter) => SPELLED_OUT[letter] ?? letter);
}

function withUe(line: string): string {
  return line.replaceAll('U', 'ue');
}

/** "aaloeb" is "alob", whether it was spelled with one letter or with two. */
function bareForm(word: string): string {
  return word.replace(/aa|ae/g, 'a').replaceAll('oe', 'o').replaceAll('U', 'u');
}
