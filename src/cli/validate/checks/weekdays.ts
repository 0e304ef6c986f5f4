import { asItem, stringAt, type RawItem } from '../../../feed/raw.ts';
import { formats } from '../../../i18n/format.ts';
import { parsePlainDate, plainDate, weekday } from '../../../model/plain-date.ts';
import type { Check, Finding } from '../finding.ts';
import { itemsOf } from '../finding.ts';

type Names = 'weekdays' | 'months';

/** In each language, in small letters, as Danish has them. */
const namesOf = (kind: Names) =>
  Object.values(formats).map((words) => words[kind].map((name) => name.toLowerCase()));

const WEEKDAYS = namesOf('weekdays');
const MONTHS = namesOf('months');

const anyOf = (lists: readonly (readonly string[])[]) => lists.flat().join('|');

/** "onsdag den 29. maj 2024", "Wednesday, 29 May". */
const DATE = new RegExp(
  String.raw`(?<![\p{L}])(${anyOf(WEEKDAYS)})s?,?\s+(?:den\s+)?(\d{1,2})\.?\s+(${anyOf(MONTHS)})(?![\p{L}])(?:,?\s+(\d{4}))?`,
  'giu',
);

const FIELDS = ['title', 'summary', 'text', 'when'];

/** A weekday in the words that is not the date's: one of the two is wrong, and readers go by either. */
export const checkWeekdays: Check = function* ({ raw }) {
  for (const section of ['events', 'activities', 'phases', 'initiatives']) {
    for (const [item, path] of itemsOf(raw, section)) {
      const year = yearOf(item);
      for (const field of FIELDS) yield* wrongDays(item[field], `${path}.${field}`, year);
    }
  }
};

/** The year that the item is in, for dates that name none. */
function yearOf(item: RawItem): number | undefined {
  const when = item.when;
  const edtf = typeof when === 'string' ? when : stringAt(asItem(when), 'edtf');
  const text = stringAt(item, 'start') ?? edtf ?? '';
  return parsePlainDate(text.slice(0, 10))?.year;
}

function* wrongDays(value: unknown, path: string, year?: number): Generator<Finding> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value))
      yield* wrongDays(inner, `${path}.${key}`, year);
  }
  // Looked for in all languages at once: no text without these letters has a weekday in it.
  if (typeof value !== 'string' || !/da[gy]/i.test(value)) return;
  for (const [written, day = '', number, month = '', inYear] of value.matchAll(DATE)) {
    const at = (lists: readonly (readonly string[])[], word: string) =>
      Math.max(...lists.map((list) => list.indexOf(word.toLowerCase()))) + 1;
    const date = plainDate(
      inYear ? Number(inYear) : (year ?? NaN),
      at(MONTHS, month),
      Number(number),
    );
    if (date && weekday(date) !== at(WEEKDAYS, day)) {
      yield { code: 'wrong-weekday', severity: 'warning', path, value: written };
    }
  }
}
