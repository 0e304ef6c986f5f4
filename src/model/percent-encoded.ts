/** `text` as a part of an address. */
export function encoded(text: string): string {
  // Half a letter, which JSON can hold, has no encoding.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    // Mail programs cut a link at these when it stands in a text.
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
}
