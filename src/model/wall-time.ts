import { HOUR, MINUTE, wallOfDate, type WallTime } from './moment.ts';
import { formatPlainDate, type PlainDate } from './plain-date.ts';
import { dateOfWall, startOfDay } from './wall-day.ts';

export {
  DAY,
  HOUR,
  MINUTE,
  parseMoment,
  wallOfDate,
  type Moment,
  type WallTime,
} from './moment.ts';
export { dateOfWall, startOfDay } from './wall-day.ts';

/** `2024-05-29`. */
export function formatDay(wall: WallTime): string {
  return formatPlainDate(dateOfWall(wall));
}

/** `17:00`; seconds only where there are some, so that one time is always written one way. */
export function formatTime(wall: WallTime): string {
  const seconds = Math.floor((wall - startOfDay(wall)) / 1000);
  const minutes = Math.floor(seconds / 60);
  const text = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return seconds % 60 ? `${text}:${twoDigits(seconds % 60)}` : text;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The time on `date` that a clock such as `17:00` shows; without one, its midnight. */
export function wallAt(date: PlainDate, time = ''): WallTime {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return wallOfDate(date) + hours * HOUR + minutes * MINUTE;
}

/** `2024-05-29T17:00`: what `parseMoment` reads. */
export function formatWall(wall: WallTime): string {
  return `${formatDay(wall)}T${formatTime(wall)}`;
}
