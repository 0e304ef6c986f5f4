/** The address that `text` is, as the browser reads it; undefined where it is none. */
export function urlOf(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch (error) {
    // Not `URL.canParse`, which the oldest of our browsers lack.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
