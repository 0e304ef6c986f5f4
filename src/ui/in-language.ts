import { html, nothing } from 'lit';
import { directionOf, isSameLanguage, type TextInLanguage } from '../model/text.ts';

/** What goes into `lang` and `dir` of an element; `nothing` where it is as around it. */
export interface LanguageAttributes {
  readonly lang: string | typeof nothing;
  readonly dir: 'ltr' | 'rtl' | typeof nothing;
}

/**
 * The `lang` and `dir` of something in `lang` that stands among words in `ownLang`. Both stay away
 * where they say nothing new: a screen reader changes its voice at every `lang` it meets.
 */
export function languageAttributes(lang: string, ownLang: string): LanguageAttributes {
  if (isSameLanguage(lang, ownLang)) return { lang: nothing, dir: nothing };
  const dir = directionOf(lang);
  return { lang, dir: dir === directionOf(ownLang) ? nothing : dir };
}

/** Words in `lang` among words in `ownLang`. */
export function wordsIn(lang: string, ownLang: string, words: unknown): unknown {
  const { lang: other, dir } = languageAttributes(lang, ownLang);
  return other === nothing ? words : html`<span lang=${other} dir=${dir}>${words}</span>`;
}

/**
 * `text`, drawn by `template` and marked with its language where that is not the widget's own.
 * `place` says whether words or blocks stand in it.
 */
export function inLanguage(
  text: TextInLanguage,
  ownLang: string,
  template: (text: string) => unknown = (words) => words,
  place: 'words' | 'block' = 'words',
): unknown {
  const content = template(text.text);
  if (place === 'words') return wordsIn(text.lang, ownLang, content);
  const { lang, dir } = languageAttributes(text.lang, ownLang);
  return lang === nothing ? content : html`<div lang=${lang} dir=${dir}>${content}</div>`;
}
