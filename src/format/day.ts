import { languageOf, type Language } from '../i18n/messages.ts';
import type { WallTime } from '../model/wall-time.ts';

const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The day of `wall`: "29. maj 2024". The same as `dateText`, in the browser's own words, for a widget
 * that writes no other date: ours for all kinds of dates weigh more than a kilobyte.
 */
export function dayText(wall: WallTime, lang: string): string {
  const locale = LOCALES[languageOf(lang)];
  let formatter = formatters.get(locale);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    formatters.set(locale, formatter);
  }
  return formatter.format(wall);
}
