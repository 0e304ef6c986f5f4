import type { FeedEvent } from '../../feed/schema/events.ts';
import { clockText } from '../../format/times.ts';
import { isSameLanguage } from '../../model/text.ts';
import { wallAt } from '../../model/wall-time.ts';
import type { Agenda } from './agenda.ts';
import type { EventOccurrence } from './calendar-source.ts';
import { recordOf } from './event-record.ts';
import { titleOf, type Telling } from './telling.ts';

/** Letters that are written from the right, whatever the language is said to be. */
const FROM_RIGHT = /[\u0590-\u08ff\u200f\ufb1d-\ufefc]/;

/** What of an event is told in the grid of a month or a week. */
type ChipEvent = Pick<FeedEvent, 'id' | 'title' | 'status' | 'availability' | 'price'>;

export interface ChipWords {
  readonly title: string;
  /** Where that is not the language around it. */
  readonly lang: string | undefined;
  /** The title could turn the words around it, or they it. */
  readonly isApart: boolean;
  /** What keeps people away: all there is room for in a grid. */
  readonly state: string | undefined;
  readonly isOff: boolean;
}

/** "17.00": the start, for where there is room for no more. */
export function startText({ startDate, startTime }: EventOccurrence, lang: string): string {
  return startTime === undefined ? '' : clockText(wallAt(startDate, startTime), lang);
}

export function chipWords(
  occurrence: EventOccurrence,
  telling: Telling,
  { reading }: Agenda,
): ChipWords {
  const event = (reading && plainEvent(recordOf(occurrence, reading.list))) ?? occurrence.event;
  const { text: title, lang } = titleOf({ event }, telling);
  const isOwn = lang === telling.lang || isSameLanguage(lang, telling.lang);
  return {
    title,
    lang: isOwn ? undefined : lang,
    isApart: !isOwn || FROM_RIGHT.test(title),
    state: hardState(event, telling),
    isOff: event.status === 'cancelled',
  };
}

/**
 * An event that a grid can tell of as it stands in the feed. Most can, and a month has more than a
 * hundred: to read each of them takes longer than to draw them all.
 */
function plainEvent(raw: Readonly<Record<string, unknown>>): ChipEvent | undefined {
  const { id, title, status = 'scheduled', availability = 'open' } = raw;
  if (typeof id !== 'string' || typeof title !== 'string' || !/\S/.test(title)) return undefined;
  if (status !== 'scheduled' || availability !== 'open') return undefined;
  return { id, title, status, availability };
}

function hardState({ status, availability, price }: ChipEvent, { words }: Telling) {
  if (status === 'cancelled') return words.cancelled;
  if (status === 'postponed') return words.postponed;
  if (availability !== 'sold-out') return undefined;
  return price?.amount === 0 ? words.full : words.soldOut;
}
