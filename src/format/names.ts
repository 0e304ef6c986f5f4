import { collator, listFormat } from './intl-cache.ts';
import { wordsFor } from './words.ts';

/**
 * Sorts names as the language's readers look for them: in Danish æ, ø, å come last, and so do
 * Aalborg and Aaron, because aa is å. Numbers count by value: "Fase 2" before "Fase 10".
 */
export function compareNames(lang: string): (a: string, b: string) => number {
  return collator(wordsFor(lang).locale).compare;
}

/** "Ishøj, Ballerup og Greve" */
export function listText(items: readonly string[], lang: string): string {
  return listFormat(wordsFor(lang).locale).format(items);
}
