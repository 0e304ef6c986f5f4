import { dateOfWall, DAY, HOUR, MINUTE, startOfDay, type WallTime } from '../model/wall-time.ts';
import { dateRange, dateText, type DateOptions } from './dates.ts';
import { plainly, spokenRange, wordsFor, type Spoken } from './words.ts';

/** A night out is told as one day, as its guests would: "kl. 20.00–2.00". */
const END_OF_NIGHT = 6 * HOUR;
const LONGEST_NIGHT = 12 * HOUR;

export interface Span {
  readonly start: WallTime;
  readonly end?: WallTime | undefined;
  /** Whole days: `end` is the last of them, and no clock is shown. */
  readonly allDay?: boolean | undefined;
}

/** "17.00": for grids, where a column says what it is. */
export function clockText(wall: WallTime, lang: string): string {
  const minutes = Math.floor((wall - startOfDay(wall)) / MINUTE);
  return wordsFor(lang).clock(Math.floor(minutes / 60), minutes % 60);
}

/** "kl. 17.00" */
export function timeText(wall: WallTime, lang: string): string {
  return wordsFor(lang).atTime(clockText(wall, lang));
}

/** "kl. 17.00–19.30", for two times of one day. Midnight at the end of it is 24.00. */
export function timeRange(start: WallTime, end: WallTime, lang: string): Spoken {
  if (end <= start) return plainly(timeText(start, lang));
  const words = wordsFor(lang);
  const isMidnight = end === startOfDay(start) + DAY;
  const clocks = spokenRange(
    words,
    clockText(start, lang),
    isMidnight ? words.clock(24, 0) : clockText(end, lang),
  );
  return { text: words.atTime(clocks.text), spoken: words.atTime(clocks.spoken) };
}

/** "29. maj 2024 kl. 17.00" */
export function dateTimeText(wall: WallTime, lang: string, options: DateOptions = {}): string {
  const date = dateText(dateOfWall(wall), lang, options);
  return wordsFor(lang).dateAtTime(date, timeText(wall, lang));
}

/**
 * When an event is: "onsdag den 29. maj 2024 kl. 17.00–19.30", "31. oktober–1. november 2023",
 * "31. maj kl. 20.00 til 2. juni 2024 kl. 12.00".
 */
export function spanText(
  { start, end = start, allDay = false }: Span,
  lang: string,
  options: DateOptions = {},
): Spoken {
  const words = wordsFor(lang);
  const from = dateOfWall(start);
  // An end before the start says nothing; the start stands alone.
  const to = dateOfWall(Math.max(start, end));
  if (allDay) return dateRange(from, to, lang, options);
  const midnight = startOfDay(start) + DAY;
  const isNight = end <= midnight + END_OF_NIGHT && end - start <= LONGEST_NIGHT;
  if (end <= midnight || isNight) {
    const date = dateText(from, lang, options);
    const times = timeRange(start, end, lang);
    return {
      text: words.dateAtTime(date, times.text),
      spoken: words.dateAtTime(date, times.spoken),
    };
  }
  const startOptions = from.year === to.year ? { ...options, year: false } : options;
  return plainly(
    words.to(dateTimeText(start, lang, startOptions), dateTimeText(end, lang, options)),
  );
}
