import { cleanText } from '../text-clean.ts';

/**
 * One line of text: composed letters (a Mac writes å as two), white space as single spaces, and
 * nothing that could not be seen.
 */
export function oneLine(value: string | undefined): string {
  return cleanText(value ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
