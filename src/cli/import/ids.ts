import { ID_PATTERN } from '../../feed/patterns.ts';
import { slug } from '../../model/slug.ts';

/** What others call an item, as an id of ours. */
export function idOf(text: string): string {
  const id = text
    .trim()
    .replace(/[\s,\p{Cc}%]/gu, encodeURIComponent)
    .slice(0, 255);
  return ID_PATTERN.test(id) ? id : slug(text);
}
