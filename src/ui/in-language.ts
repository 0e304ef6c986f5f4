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
  const { lang, dir } = languageAttributes(text.lang, ownLang);
  const content = template(text.text);
  if (lang === nothing) return content;
  return place === 'words'
    ? html`<span lang=${lang} dir=${dir}>${content}</span>`
    : html`<div lang=${lang} dir=${dir}>${content}</div>`;
}
