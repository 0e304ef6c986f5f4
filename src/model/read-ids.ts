import { decoded } from './percent-decoded.ts';

/** More than anybody chooses by hand; a longer address is not ours. */
const MOST_IDS = 100;

/** The ids of an attribute or a parameter, each once. What is not percent-decoded stands as it is. */
export function readIds(value: string | null | undefined): readonly string[] {
  const ids = (value ?? '').split(',').map((part) => decoded(part.trim()));
  return [...new Set(ids.filter(Boolean))].slice(0, MOST_IDS);
}
