import { monthName, yearText } from '../../format/dates.ts';
import { daysInMonth, fromDayNumber } from '../../model/plain-date.ts';
import type { AxisRange } from '../../model/timeline/axis.ts';
import type { Scene } from './scene.ts';

/** The stretch in words: "2024", "2. kvartal 2024", "2024–2035", "april 2024 – marts 2025". */
export function rangeText(scene: Scene, { from, until }: AxisRange): string {
  const lang = scene.pageLanguage;
  const start = fromDayNumber(from);
  const end = fromDayNumber(until - 1);
  const isWhole = start.day === 1 && end.day === daysInMonth(end.year, end.month);
  const year = (of: typeof start) => yearText(of.year, lang);
  const month = (of: typeof start) => `${monthName(of.month, lang)} ${year(of)}`;
  const months = (end.year - start.year) * 12 + end.month - start.month + 1;
  if (isWhole && start.month === 1 && end.month === 12) {
    return start.year === end.year ? year(start) : `${year(start)}–${year(end)}`;
  }
  if (isWhole && months === 3 && start.month % 3 === 1) {
    return scene.words.quarter((start.month + 2) / 3, year(start));
  }
  return month(start) === month(end) ? month(start) : `${month(start)} – ${month(end)}`;
}
