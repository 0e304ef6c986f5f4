import { addDays, addMonths, type PlainDate, startOfWeek, weekday } from '../plain-date.ts';

const DAYS_A_WEEK = 7;
const MONTHS_A_YEAR = 12;

/** The parts of a key press that a grid of days looks at. */
export type GridKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** The day a key leads to from `date` in a grid of weeks; undefined where the key is not ours. */
export function dayForKey(press: GridKey, date: PlainDate, isRtl = false): PlainDate | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  const forward = isRtl ? -1 : 1;
  switch (press.key) {
    case 'ArrowRight':
      return addDays(date, forward);
    case 'ArrowLeft':
      return addDays(date, -forward);
    case 'ArrowDown':
      return addDays(date, DAYS_A_WEEK);
    case 'ArrowUp':
      return addDays(date, -DAYS_A_WEEK);
    case 'Home':
      return startOfWeek(date);
    case 'End':
      return addDays(date, DAYS_A_WEEK - weekday(date));
    case 'PageDown':
      return addMonths(date, press.shiftKey ? MONTHS_A_YEAR : 1);
    case 'PageUp':
      return addMonths(date, press.shiftKey ? -MONTHS_A_YEAR : -1);
    default:
      return undefined;
  }
}
