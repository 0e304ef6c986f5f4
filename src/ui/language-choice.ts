import type { nothing, TemplateResult } from 'lit';
import type { KitMessages } from '../i18n/kit.ts';
import { directionOf } from '../model/text.ts';
import { renderChoice } from './choice.ts';

/** Own names that browsers leave out to be smaller; spoken in many a Danish municipality. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  ckb: 'کوردیی ناوەندی',
  fo: 'Føroyskt',
  is: 'Íslenska',
  kl: 'Kalaallisut',
  ku: 'Kurdî',
  ps: 'پښتو',
  so: 'Soomaali',
  sq: 'Shqip',
  ti: 'ትግርኛ',
};

const primaryOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** A language by its own name: "Dansk", "العربية", "Türkçe". A tag without a name stands for itself. */
export function languageName(tag: string): string {
  try {
    const names = new Intl.DisplayNames(tag, { type: 'language' });
    // A browser without the language answers in the device's: "Somali" where "Soomaali" is meant.
    const isOwn = primaryOf(names.resolvedOptions().locale) === primaryOf(tag);
    const name = (isOwn ? undefined : LEFT_OUT[primaryOf(tag)]) ?? names.of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch (error) {
    // The tag comes from a feed and may be none.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** The languages of the feed, each in its own. Nothing where there is only one. Needs `choiceStyles`. */
export function renderLanguageChoice(
  languages: readonly string[],
  chosen: string,
  choose: (language: string) => void,
  words: Pick<KitMessages, 'language'>,
): TemplateResult | typeof nothing {
  return renderChoice({
    name: 'language',
    legend: words.language,
    choices: languages.map((id) => ({
      id,
      label: languageName(id),
      lang: id,
      dir: directionOf(id),
    })),
    chosen,
    choose,
  });
}
