import { daysInMonth } from '../../model/plain-date.ts';

const TEN_DIGITS = /(?<![\d+.-])(\d\d)(\d\d)(\d\d)([- –]?)\d{4}(?![\d-])/g;

/**
 * Whether a text holds what looks like a Danish CPR number: a date and four digits. The check digit
 * says nothing since 2007. `onlyHyphened` takes ten digits in a row for something else.
 */
export function personalNumberIn(text: string, onlyHyphened = false): boolean {
  for (const [, day, month, , hyphen] of text.matchAll(TEN_DIGITS)) {
    if (onlyHyphened && !hyphen) continue;
    // Any year may be meant: 29 February counts always.
    const most = daysInMonth(2024, Number(month));
    if (Number(day) >= 1 && Number(day) <= most) return true;
  }
  return false;
}
