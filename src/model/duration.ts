import { DAY, HOUR, MINUTE } from './moment.ts';

// Only the smallest part may carry a fraction; ISO 8601 takes a comma as well as a point.
// With more digits it would be no length of time any more, and at last no number.
const NUMBER = '(\\d{1,9}(?:[.,]\\d+)?)';
const PATTERN = new RegExp(
  `^P(?=.)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?` +
    `(?:T(?=.)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
);
/** Near enough for "how often" and "how old", not for calendars. */
const UNITS = [365 * DAY, 30 * DAY, 7 * DAY, DAY, HOUR, MINUTE, 1000] as const;

/**
 * About how many milliseconds an ISO 8601 duration lasts (`P1Y2M3DT4H5M6S`, `P2W`), a month counted
 * as 30 days and a year as 365; undefined where `text` is none.
 */
export function durationOf(text: string): number | undefined {
  const match = PATTERN.exec(text.trim().toUpperCase());
  if (!match) return undefined;
  const parts: readonly (string | undefined)[] = match.slice(1);
  const smallest = parts.findLastIndex(Boolean);
  if (parts.some((part, index) => index < smallest && /[.,]/.test(part ?? ''))) return undefined;
  return UNITS.reduce(
    (sum, unit, index) => sum + unit * Number((parts[index] ?? '0').replace(',', '.')),
    0,
  );
}
