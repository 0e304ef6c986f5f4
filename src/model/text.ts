/** What people read: in the feed's language, or in several, each under its BCP 47 tag. */
export type Text = string | Readonly<Record<string, string>>;

/** A text and the language it is in, for the `lang` attribute. */
export interface TextInLanguage {
  readonly text: string;
  readonly lang: string;
}

/** The scripts written from right to left that living languages use. */
const RIGHT_TO_LEFT = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/** Bokmål and Nynorsk are Norwegian: feeds and browsers write any of the three. */
const NORWEGIAN = new Set(['nb', 'nn']);

/**
 * The text for a reader who wants the languages of `wanted`, the dearest first. For each of them
 * the same tag counts first, then the same language written elsewhere (`da` for `da-DK`, and the
 * other way). Then the feed's language, then English, then the first there is. An empty
 * translation is none.
 */
export function bestText(
  text: Text,
  wanted: readonly string[],
  feedLanguage: string,
): TextInLanguage {
  if (typeof text === 'string') return { text, lang: feedLanguage };
  const offered = Object.entries(text).filter(([, words]) => words.trim() !== '');
  for (const tag of [...wanted, feedLanguage, 'en']) {
    const found = closest(tag, offered);
    if (found) return { text: found[1], lang: found[0] };
  }
  const [lang, words] = offered[0] ?? [feedLanguage, ''];
  return { text: words, lang };
}

function closest(tag: string, offered: readonly (readonly [string, string])[]) {
  // From the whole tag towards the bare language: `zh-Hant` before `zh-Hans` for `zh-Hant-TW`.
  for (
    let asked = normal(tag);
    asked;
    asked = asked.slice(0, Math.max(0, asked.lastIndexOf('-')))
  ) {
    const found = offered.find(([key]) => normal(key) === asked);
    if (found) return found;
  }
  return offered.find(([key]) => primary(key) === primary(tag));
}

/** Tags are compared without case, and programmers write `da_DK`. */
function normal(tag: string): string {
  return tag.trim().toLowerCase().replaceAll('_', '-');
}

function primary(tag: string): string {
  const language = normal(tag).split('-', 1)[0] ?? '';
  return NORWEGIAN.has(language) ? 'no' : language;
}

/** Which way the language is written: by the script its tag names, else the one most write it in. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(normal(lang)).maximize();
    return script && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  } catch (error) {
    // The tag is from a feed or a page; one that is no tag says nothing about direction.
    if (error instanceof RangeError) return 'ltr';
    throw error;
  }
}

/** `da` and `da-DK` sound the same; `en-GB` and `en-US`, and `sr-Latn` and `sr-Cyrl`, do not. */
export function isSameLanguage(a: string, b: string): boolean {
  const [one, other] = [subtags(a), subtags(b)];
  return one.slice(0, other.length).join() === other.slice(0, one.length).join();
}

function subtags(tag: string): string[] {
  return normal(tag).split('-');
}
