import { updatedText } from '../format/age.ts';
import { common } from '../i18n/common.ts';
import { errorText, type ErrorFacts, type ErrorMessages } from '../i18n/errors.ts';
import type { Language } from '../i18n/messages.ts';
import { button } from '../styles/button.ts';
import { iconStyles } from './icons.ts';
import { noteStyles, renderError, renderStale } from './notes.ts';

/** What is wrong with a feed, as a widget knows it. */
export interface StateFacts {
  readonly error: (ErrorFacts & { readonly code: keyof ErrorMessages }) | undefined;
  /** When the content was made. */
  readonly updatedAt: number | undefined;
  readonly stale: boolean;
}

export interface StateOptions {
  /** The widget's shadow root, which gets the sheets that only a note needs. */
  readonly root: ShadowRoot;
  /** The language of the widget's own words. */
  readonly lang: string;
  /** The language of the page around it. */
  readonly around: string;
  readonly language: Language;
  readonly retry: () => void;
  /** Has the widget drawn again. */
  readonly update: () => void;
  /** What the page is told: not that a feed is shown while the fallback stands in its place. */
  readonly told: { isWaiting: boolean };
}

const SHEETS = [button, iconStyles, noteStyles].map(({ styleSheet }) => styleSheet);

function dress({ adoptedStyleSheets }: ShadowRoot): void {
  for (const sheet of SHEETS) {
    if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  }
}

/**
 * Says that a feed cannot be had, or how old the copy is that is shown.
 *
 * @lazy
 */
export function renderStateNote(
  { error, updatedAt }: StateFacts,
  { root, lang, language, retry }: StateOptions,
): unknown {
  dress(root);
  const words = common[language];
  if (updatedAt !== undefined) {
    const age = updatedText(updatedAt, Date.now(), lang);
    // Old and still the newest there is: nothing to try again.
    return error
      ? renderStale(`${age}. ${words.newestMissing}`, words, retry)
      : renderStale(`${age}.`, words);
  }
  return error && renderError({ ...errorText(error, language), retry }, words);
}
