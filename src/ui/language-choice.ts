import type { nothing, TemplateResult } from 'lit';
import type { KitMessages } from '../i18n/kit.ts';
import { bestText, directionOf } from '../model/text.ts';
import { chooseLanguage } from '../page/language.ts';
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

/** The language of a tag, wherever it is spoken: `da` of `da-DK`. */
export const primaryOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

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

export interface FeedLanguages {
  /** Names the feed among those of the page: a choice holds for all that is shown of it. */
  readonly feedKey: string;
  /** The languages it offers, its own among them. */
  readonly languages: readonly string[];
  readonly own: string;
  /** What the reader wants to read, the dearest first. */
  readonly wanted: readonly string[];
}

/** The language of a feed's own texts. Needs `choiceStyles`. */
export function renderFeedLanguages(
  { feedKey, languages, own, wanted }: FeedLanguages,
  words: Pick<KitMessages, 'language'>,
): TemplateResult | typeof nothing {
  const themselves = Object.fromEntries(languages.map((language) => [language, language]));
  const chosen = bestText(themselves, wanted, own).text;
  const choose = (language: string): void => chooseLanguage(feedKey, language);
  return renderLanguageChoice(languages, chosen, choose, words);
}
