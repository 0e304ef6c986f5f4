import { monthName, yearText } from '../../format/dates.ts';
import { ticks, type AxisRange, type Tick } from '../../model/timeline/axis.ts';
import type { Sketch } from './sketch.ts';

/** Where something begins on the axis, and what. */
export interface AxisTick {
  /** 0 to 1. */
  readonly at: number;
  readonly text: string;
}

export type TicksOf = (scene: Sketch, range: AxisRange, most: number) => readonly AxisTick[];

/** The finest even steps of which at most `most` fit, from months on. */
export const axisTicks: TicksOf = (scene, range, most) =>
  ticks(range, most).map((tick, index) => ({ at: tick.at, text: tickText(scene, tick, !index) }));

/** "2024", "2. kvartal", "maj"; the first month says of which year. */
function tickText(scene: Sketch, { date, unit }: Tick, isFirst: boolean): string {
  const lang = scene.pageLanguage;
  const year = yearText(date.year, lang);
  if (unit === 'month') {
    const month = monthName(date.month, lang, 'short');
    return isFirst || date.month === 1 ? `${month} ${year}` : month;
  }
  return unit === 'year' || date.month === 1 ? year : scene.words.quarter((date.month + 2) / 3, '');
}
