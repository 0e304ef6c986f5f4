import { numberFormat } from './intl-cache.ts';
import { plainly, spokenRange, wordsFor, type Spoken } from './words.ts';

/** "10.000", "3,5". Never compact: Danish `Intl` makes 23.000 "23 t", which nobody can read. */
export function numberText(value: number, lang: string): string {
  return numberFormat(wordsFor(lang).locale).format(value);
}

/** "3–5", said "3 til 5". */
export function numberRange(from: number, to: number, lang: string): Spoken {
  if (from === to) return plainly(numberText(from, lang));
  return spokenRange(wordsFor(lang), numberText(from, lang), numberText(to, lang));
}

export interface Price {
  readonly amount: number;
  /** ISO 4217: `DKK`. */
  readonly currency: string;
}

/** "Gratis", "75 kr.", "1.250,50 kr.": øre only where there are some. */
export function priceText({ amount, currency }: Price, lang: string): string {
  const words = wordsFor(lang);
  if (amount === 0) return words.free;
  try {
    return numberFormat(words.locale, {
      style: 'currency',
      currency,
      ...(Number.isInteger(amount) && { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
    }).format(amount);
  } catch (error) {
    // What Intl throws at a currency that is none: the writer's own word is shown.
    if (error instanceof RangeError) return `${numberText(amount, lang)} ${currency}`;
    throw error;
  }
}
