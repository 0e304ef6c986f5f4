import { languageNames } from './intl-cache.ts';
import { wordsFor } from './words.ts';

/** "tyrkisk": a language by its name; its tag where nobody knows it. */
export function languageNameIn(tag: string, lang: string): string {
  try {
    return languageNames(wordsFor(lang).locale).of(tag) ?? tag;
  } catch (error) {
    // What Intl throws at a tag that is none.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
