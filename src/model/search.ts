/**
 * Finding what Danes type. A Danish letter typed is that letter: "får" does not find "far". Typed
 * without, as on a keyboard that has none, it is found both ways: "ishoj" and "ishoej" find "Ishøj",
 * "arhus" and "aarhus" find "Århus". Case, accents and punctuation never matter.
 *
 * So a text is folded to its words as spelled out (ø is oe), each followed by its bare form (ø is o)
 * where it has one; a query is only spelled out.
 */

/** A text ready to be searched. Fold each item once and keep it: it costs a thousand searches. */
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
  ü: 'ue',
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

/** Accents, and the vowel signs of Arabic and Hebrew, which are seldom written. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
/** Hyphenation hints and direction marks that editors leave behind, and Arabic's stretched line. */
const INVISIBLE = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Whatever is neither letter, digit nor a mark on one. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/** The words of `text` in one line, each after a space. */
export function fold(text: string): Folded {
  let folded = '';
  for (const word of words(text)) {
    const spelled = spellOut(word);
    const bare = bareForm(word);
    folded += ` ${spelled}`;
    if (bare !== spelled) folded += ` ${bare}`;
  }
  return folded as Folded;
}

/** The words of a query, each once. One without letters or digits has none. */
export function searchWords(query: string): SearchWords {
  const asked = new Set(words(query).map(spellOut));
  return Array.from(asked, (word) => (word.length < SHORTEST_INSIDE ? ` ${word}` : word));
}

/**
 * Whether all of the words are in the text, in any order: anywhere in a word, so that "fest" finds
 * "byfest", or for one and two letters at its start. No words, as in an empty field, match all.
 */
export function matches(query: SearchWords, text: Folded): boolean {
  return query.every((word) => text.includes(word));
}

function words(text: string): string[] {
  const line = text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '');
  return line.split(BETWEEN_WORDS).filter((word) => word !== '');
}

/** "åløb" is "aaloeb". */
function spellOut(word: string): string {
  // Twice, for the letters that carry an accent besides: ǿ.
  return spellLetters(spellLetters(word).normalize('NFD').replace(MARKS, ''));
}

function spellLetters(word: string): string {
  return word.replace(SPECIAL, (letter) => SPELLED_OUT[letter] ?? letter);
}

/** "åløb" and "aaloeb" are "alob". A spelled-out ü is left: Danish has many a "ue". */
function bareForm(word: string): string {
  return spellOut(word.replaceAll('ü', 'u')).replace(/aa|ae/g, 'a').replaceAll('oe', 'o');
}
