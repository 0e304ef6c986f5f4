import type { Precision, When, WhenPoint } from '../model/when.ts';
import { dateRange, dateText, monthText, yearText } from './dates.ts';
import { dateTimeText, spanText } from './times.ts';

/**
 * The words of a date that is exact, or a whole month or year: the same as `whenText` has, which
 * also knows seasons, sets and all that is in doubt. Undefined for those.
 */
export function plainWhenText(when: When, lang: string): string | undefined {
  if (!isPlainWhen(when) || when.kind === 'set') return;
  if (when.kind === 'point') return pointText(when, lang);
  const { from, to } = when;
  if (!from || !to) return;
  return from.wall === undefined || to.wall === undefined
    ? dateRange(from.first, to.first, lang).text
    : spanText({ start: from.wall, end: to.wall }, lang).text;
}

/** Whether it has such words. */
export function isPlainWhen(when: When): boolean {
  if (when.kind === 'point') return isSure(when) && PLAIN.has(when.precision);
  if (when.kind === 'set') return false;
  const { from, to } = when;
  if (!from || !to || !isSure(from) || !isSure(to) || from.precision !== to.precision) return false;
  return from.precision === 'day' || from.precision === 'time';
}

const PLAIN: ReadonlySet<Precision> = new Set(['time', 'day', 'month', 'year']);

const isSure = ({ uncertain, approximate }: WhenPoint): boolean => !uncertain && !approximate;

function pointText({ precision, first, wall }: WhenPoint, lang: string): string {
  if (wall !== undefined) return dateTimeText(wall, lang);
  if (precision === 'day') return dateText(first, lang);
  return precision === 'month' ? monthText(first, lang) : yearText(first.year, lang);
}
