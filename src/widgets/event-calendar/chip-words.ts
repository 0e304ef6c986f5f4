import { clockText } from '../../format/times.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { type Telling, wallAt } from './telling.ts';

/** "17.00": the start, for where there is room for no more. */
export function startText({ startDate, startTime }: EventOccurrence, lang: string): string {
  return startTime === undefined ? '' : clockText(wallAt(startDate, startTime), lang);
}

/** What keeps people away: all there is room for in the grid of a month. */
export function hardState({ event }: EventOccurrence, { words }: Telling): string | undefined {
  if (event.status === 'cancelled') return words.cancelled;
  if (event.status === 'postponed') return words.postponed;
  if (event.availability !== 'sold-out') return undefined;
  return event.price?.amount === 0 ? words.full : words.soldOut;
}
