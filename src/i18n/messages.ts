/** The languages the widgets have words in. A new one is a folder beside `da/` and `en/`. */
export type Language = 'da' | 'en';

/** One section's words in every language; the type sees to it that none is missing. */
export type Catalogue<Messages> = Readonly<Record<Language, Messages>>;

/** Languages whose readers are better served by Danish than by English. */
const READS_DANISH = new Set(['da', 'nb', 'nn', 'no', 'sv', 'fo', 'kl']);

/** The language of ours that serves readers of the BCP 47 tag `tag` best. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return READS_DANISH.has(primary) ? 'da' : 'en';
}
