import { isoWeek, weekday, type PlainDate, type Weekday } from '../model/plain-date.ts';
import type { FormatMessages } from '../i18n/format.ts';
import { plainly, spokenRange, wordsFor, type Spoken } from './words.ts';

export interface DateOptions {
  /** With its weekday: "onsdag den 29. maj 2024", short "ons. 29. maj 2024". */
  readonly weekday?: 'long' | 'short';
  /** `false` leaves the year out, where a heading has said it. */
  readonly year?: boolean;
}

/** "29. maj 2024" */
export function dateText(date: PlainDate, lang: string, options: DateOptions = {}): string {
  const words = wordsFor(lang);
  const year = options.year === false ? undefined : words.year(date.year);
  return onWeekday(date, words.date(date.day, monthOf(date, words), year), words, options);
}

/** "29.–31. maj 2024", "31. oktober–1. november 2023": no more than is needed is said twice. */
export function dateRange(
  from: PlainDate,
  to: PlainDate,
  lang: string,
  options: DateOptions = {},
): Spoken {
  const end = dateText(to, lang, options);
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  if (sameMonth && from.day === to.day) return plainly(end);
  const words = wordsFor(lang);
  if (options.weekday) {
    // Two weekdays are too many words for a dash to hold together.
    const start = dateText(from, lang, sameYear ? { ...options, year: false } : options);
    return plainly(words.to(start, end));
  }
  if (sameMonth) return spokenRange(words, words.dayAlone(from.day), end);
  return spokenRange(
    words,
    dateText(from, lang, { year: !sameYear && options.year !== false }),
    end,
  );
}

/** "maj 2024" */
export function monthText(
  { year, month }: Pick<PlainDate, 'year' | 'month'>,
  lang: string,
): string {
  const words = wordsFor(lang);
  return words.month(words.months[month - 1] ?? '', words.year(year));
}

/** "maj"; short "maj", "aug." */
export function monthName(month: number, lang: string, width: 'long' | 'short' = 'long'): string {
  const { months, shortMonths } = wordsFor(lang);
  return (width === 'short' ? shortMonths : months)[month - 1] ?? '';
}

/** "onsdag"; short "ons.". One letter would be ambiguous: M T O T F L S. */
export function weekdayName(day: Weekday, lang: string, width: 'long' | 'short' = 'long'): string {
  const { weekdays, shortWeekdays } = wordsFor(lang);
  return (width === 'short' ? shortWeekdays : weekdays)[day - 1] ?? '';
}

/** "uge 22": the ISO week the day is in. */
export function weekText(date: PlainDate, lang: string): string {
  return wordsFor(lang).week(isoWeek(date).week);
}

/** "2024"; "45 f.Kr." for −44. */
export function yearText(year: number, lang: string): string {
  return wordsFor(lang).year(year);
}

function monthOf(date: PlainDate, words: FormatMessages): string {
  return words.months[date.month - 1] ?? '';
}

function onWeekday(
  date: PlainDate,
  text: string,
  words: FormatMessages,
  { weekday: width }: DateOptions,
): string {
  const index = weekday(date) - 1;
  if (width === 'long') return words.onWeekday(words.weekdays[index] ?? '', text);
  if (width === 'short') return words.onShortWeekday(words.shortWeekdays[index] ?? '', text);
  return text;
}
