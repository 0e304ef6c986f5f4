import { collator } from './intl-cache.ts';
import { wordsFor } from './words.ts';

/**
 * Sorts names as the language's readers look for them: in Danish æ, ø, å come last, and so do
 * Aalborg and Aaron, because aa is å. Numbers count by value: "Fase 2" before "Fase 10".
 */
export function compareNames(lang: string): (a: string, b: string) => number {
  return collator(wordsFor(lang).locale).compare;
}

/** "Ishøj, Ballerup og Greve". Put together here: the first `Intl` object of a page is dear. */
export function listText(items: readonly string[], lang: string): string {
  const before = items.slice(0, -1).join(', ');
  const last = items.at(-1) ?? '';
  return before ? `${before} ${wordsFor(lang).and} ${last}` : last;
}
