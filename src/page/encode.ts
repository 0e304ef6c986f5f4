/** Commas, colons and @ stay: they are legal in a fragment and stand in lists, times and `ID@START`. */
const UNREADY = /[^\w.~,:@-]+/gu;
/** Encoded too: mail programs cut a link at these when it stands in a text. */
const LOOSE = /[!'()*]/g;

/** Half a surrogate pair, at which encodeURIComponent throws. */
const HALF_PAIRS = /[\uD800-\uDFFF]/gu;

/** A name or a value for our part of an address's fragment. */
export function encode(text: string): string {
  return text.replace(UNREADY, (part) =>
    encodeURIComponent(part.replace(HALF_PAIRS, '\uFFFD')).replace(
      LOOSE,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  );
}

/** A key, with all that stands before the name: it ends at the first point, so one within it is %2E. */
export const encodeKey = (key: string): string => `vision-${encode(key).replaceAll('.', '%2E')}.`;
