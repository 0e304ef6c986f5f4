import { dayNumber, daysInMonth, plainDate } from '../plain-date.ts';

/** The day an attribute names: `2024`, `2024-05` or `2024-05-29`; its first, or its last for `isEnd`. */
export function dayOf(text: string, isEnd = false): number | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text.trim());
  if (!match) return;
  const [year = 0, month = isEnd ? 12 : 1, day] = match
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  const date = plainDate(year, month, day ?? (isEnd ? daysInMonth(year, month) : 1));
  return date && dayNumber(date);
}
