import { formats, type FormatMessages } from '../i18n/format.ts';
import { languageOf } from '../i18n/messages.ts';

/** How the language of ours that serves readers of `lang` best writes things. */
export function wordsFor(lang: string): FormatMessages {
  return formats[languageOf(lang)];
}

/** A text and how to say it aloud: a dash is nothing to the ear. */
export interface Spoken {
  readonly text: string;
  readonly spoken: string;
}

/** From one to the other: dashed for the eye, in words for the ear. */
export function spokenRange(words: FormatMessages, from: string, to: string): Spoken {
  return { text: words.dash(from, to), spoken: words.to(from, to) };
}

/** A text that is said as it is written. */
export function plainly(text: string): Spoken {
  return { text, spoken: text };
}
