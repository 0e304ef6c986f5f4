/**
 * `Intl` objects cost as much to make as a thousand uses: each is made once. Feeds name currencies,
 * so the number of different ones is not in our hands; the oldest goes when there are too many.
 */
const MOST = 50;

const cache = new Map<string, unknown>();

function cached<T>(key: string, make: () => T): T {
  // A key belongs to one kind of formatter, so what is found under it is of the type asked for.
  const known = cache.get(key) as T | undefined;
  if (known !== undefined) return known;
  const made = make();
  const oldest = cache.size >= MOST ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  cache.set(key, made);
  return made;
}

export function numberFormat(
  locale: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  return cached(
    `number ${locale} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(locale, options),
  );
}

/** "for 3 dage siden" */
export function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  return cached(`relative ${locale}`, () => new Intl.RelativeTimeFormat(locale));
}

/** "tyrkisk" */
export function languageNames(locale: string): Intl.DisplayNames {
  return cached(`language ${locale}`, () => new Intl.DisplayNames(locale, { type: 'language' }));
}

/** Digits by their value, so that "Fase 10" comes after "Fase 2". */
export function collator(locale: string): Intl.Collator {
  return cached(`collator ${locale}`, () => new Intl.Collator(locale, { numeric: true }));
}
