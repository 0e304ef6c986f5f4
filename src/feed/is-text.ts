import type { Text } from '../model/text.ts';
import { isRecord } from './raw.ts';

const isWords = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Whether a text's schema would leave it as it is. */
export function isText(value: unknown): value is Text {
  if (!isRecord(value)) return isWords(value);
  const texts = Object.values(value);
  return texts.length > 0 && texts.every(isWords);
}
