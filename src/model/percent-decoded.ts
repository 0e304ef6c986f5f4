/** What a part of an address stands for; as it is where it was typed and not encoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // All that it throws at is a lone "%", as in "100% frivilligt".
    return text;
  }
}
