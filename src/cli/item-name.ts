import { isRecord, type RawItem, stringAt } from '../feed/raw.ts';
import { bestText } from '../model/text.ts';

/** What people read of a text that nobody has checked, whatever language it is in. */
export function words(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (!isRecord(value)) return '';
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return texts.length === 0
    ? ''
    : bestText(Object.fromEntries(texts), ['da', 'en'], 'da').text.trim();
}

/** What people call an item: its title, or its id where it has none. */
export const nameOf = (item: RawItem): string => words(item.title) || (stringAt(item, 'id') ?? '');
