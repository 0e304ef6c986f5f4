import { ages, type AgeMessages } from '../i18n/age.ts';
import { languageOf } from '../i18n/messages.ts';
import { relativeFormat } from './intl-cache.ts';

const MINUTE = 60_000;

/** The coarsest first; each unit serves from one of itself on. Months and years are of mean length. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 525_960 * MINUTE],
  ['month', 43_830 * MINUTE],
  ['day', 1440 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

/**
 * "Opdateret for 3 dage siden", "Opdateret lige nu": whole units that have passed from `then` to
 * `now`, both epoch milliseconds. What is yet to come is clocks that disagree: "lige nu".
 */
export function updatedText(then: number, now: number, lang: string): string {
  const words = ages[languageOf(lang)];
  return words.updated(ago(now - then, words));
}

function ago(age: number, words: AgeMessages): string {
  const found = UNITS.find(([, length]) => age >= length);
  if (!found) return words.now;
  const [unit, length] = found;
  return relativeFormat(words.locale).format(-Math.floor(age / length), unit);
}
