import { weekText } from '../../format/dates.ts';
import { weeks } from '../../model/timeline/weeks.ts';
import { axisTicks, type TicksOf } from './axis-ticks.ts';

/** The same with weeks, for readers who look closely. */
export const weekTicks: TicksOf = (scene, range, most) =>
  (range.until - range.from) / 7 > most
    ? axisTicks(scene, range, most)
    : weeks(range).map(({ at, date }) => ({ at, text: weekText(date, scene.pageLanguage) }));
