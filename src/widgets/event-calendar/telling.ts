import type { EventCalendarMessages } from '../../i18n/event-calendar.ts';
import type { OwnPlace } from '../../feed/schema/places.ts';
import { spanText, timeRange, timeText } from '../../format/times.ts';
import { dateText } from '../../format/dates.ts';
import { priceText } from '../../format/numbers.ts';
import { plainly, type Spoken } from '../../format/words.ts';
import { isSeveralDays } from '../../model/calendar/days.ts';
import { endsSoon } from '../../model/calendar/list-days.ts';
import { comparePlainDates, formatPlainDate, type PlainDate } from '../../model/plain-date.ts';
import type { Text, TextInLanguage } from '../../model/text.ts';
import { dateOfWall, parseMoment, startOfDay, wallAt, wallOfDate } from '../../model/wall-time.ts';
import type { Agenda } from './agenda.ts';
import type { EventOccurrence } from './calendar-source.ts';

/** What the words about an event are made with. */
export interface Telling {
  readonly words: EventCalendarMessages;
  /** The language of those words. */
  readonly lang: string;
  readonly today: PlainDate;
  readonly best: (text: Text) => TextInLanguage;
  /** The absolute address of a link or a picture of the feed; undefined where it may not be used. */
  readonly link: (href: Text) => string | undefined;
  readonly asset: (src: string) => string | undefined;
  readonly placeOf: (occurrence: EventOccurrence) => OwnPlace | undefined;
  readonly organisersOf: (occurrence: EventOccurrence) => readonly Text[];
  /** Names what is wrong with an event. */
  readonly name: Agenda['name'];
  /** A link that opens an event here, in another tab or from a mail. */
  readonly hrefOf: (occurrence: EventOccurrence) => string;
  /** Has a click on such a link open the event in place. */
  readonly follow: (click: MouseEvent, occurrence: EventOccurrence) => unknown;
}

/** Longer titles are a slip of a program; they are cut where nobody would read on. */
const LONGEST_TITLE = 160;

export function titleOf(
  { event }: { readonly event: Pick<EventOccurrence['event'], 'id' | 'title'> },
  { best, name }: Telling,
): TextInLanguage {
  const { text, lang } = best(event.title);
  if (text.length <= LONGEST_TITLE) return { text, lang };
  name(event, { code: 'too-long', field: 'title', value: text });
  // A letter of two halves is cut before, not through.
  const start = text.slice(0, LONGEST_TITLE - 1).replace(/[\uD800-\uDBFF]$/, '');
  return { text: `${start}…`, lang };
}

/** What a visitor must know before anything else: "Aflyst", "Udsat", "Udsolgt". */
export function stateWords(occurrence: EventOccurrence, telling: Telling): string[] {
  const { event } = occurrence;
  const { words } = telling;
  if (event.status === 'cancelled') return [words.cancelled];
  const states: string[] = [];
  if (event.status === 'postponed') states.push(words.postponed);
  else if (event.previousStart !== undefined) states.push(...movedWords(occurrence, telling));
  if (event.status === 'tentative') states.push(words.tentative);
  const isFree = event.price?.amount === 0;
  if (event.availability === 'sold-out') states.push(isFree ? words.full : words.soldOut);
  if (event.availability === 'few') states.push(isFree ? words.fewFree : words.few);
  if (event.availability === 'waiting-list') states.push(words.waitingList);
  if (event.attendance === 'online') {
    const wasElsewhere = (event.previousAttendance ?? 'online') !== 'online';
    states.push(wasElsewhere ? words.movedOnline : words.online);
  }
  return states;
}

function movedWords(occurrence: EventOccurrence, { words, lang, today }: Telling): string[] {
  const before = parseMoment(occurrence.event.previousStart ?? '');
  if (!before) return [];
  if (startOfDay(before.wall) === wallOfDate(occurrence.startDate)) {
    const isSame = before.isDay || occurrence.startTime === undefined;
    return isSame ? [] : [words.newTime(timeText(before.wall, lang))];
  }
  return [words.movedFrom(dayAndMonth(dateOfWall(before.wall), lang, today))];
}

/** "12. maj"; with its year where that is not this one. */
export function dayAndMonth(date: PlainDate, lang: string, today: PlainDate): string {
  return dateText(date, lang, { year: date.year !== today.year });
}

/** "onsdag den 12. maj"; with its year where that is not this one. */
export function dayText(date: PlainDate, lang: string, today: PlainDate): string {
  return dateText(date, lang, { weekday: 'long', year: date.year !== today.year });
}

/** When it is, where nothing around it names the day: "onsdag den 29. maj kl. 17.00–19.30". */
export function datedText(occurrence: EventOccurrence, telling: Telling): Spoken {
  const { startDate, endDate, startTime, endTime } = occurrence;
  const { lang, today } = telling;
  if (isSeveralDays(occurrence) && comparePlainDates(startDate, today) <= 0) {
    return whenText(occurrence, telling);
  }
  const allDay = startTime === undefined;
  const start = wallAt(startDate, startTime);
  const end = wallAt(endDate, endTime);
  const options = { weekday: 'long', year: startDate.year !== today.year } as const;
  return spanText({ start, end, allDay: allDay || isSeveralDays(occurrence) }, lang, options);
}

/** When it is, under a heading that names the day: "kl. 17.00–19.30", "Til og med den 12. maj". */
export function whenText(occurrence: EventOccurrence, telling: Telling): Spoken {
  const { startDate, endDate, startTime, endTime } = occurrence;
  const { words, lang, today } = telling;
  if (isSeveralDays(occurrence)) {
    const last = words.lastDay(dayAndMonth(endDate, lang, today));
    return plainly(endsSoon(occurrence, today) ? `${words.endsSoon}. ${last}` : last);
  }
  if (startTime === undefined) return plainly(words.allDay);
  const start = wallAt(startDate, startTime);
  return endTime === undefined
    ? plainly(timeText(start, lang))
    : timeRange(start, wallAt(endDate, endTime), lang);
}

/** "Gratis", "75 kr.", or what the feed says of it. */
export function costOf(
  { event: { price } }: EventOccurrence,
  telling: Telling,
): string | undefined {
  if (!price) return undefined;
  const cost = priceText(
    { amount: price.amount, currency: price.currency ?? '' },
    telling.lang,
  ).trim();
  return price.text === undefined ? cost : `${cost}, ${telling.best(price.text).text}`;
}

/** `2024-05-29T17:00`: for machines. */
export function machineTime({ startDate, startTime }: EventOccurrence): string {
  const date = formatPlainDate(startDate);
  return startTime === undefined ? date : `${date}T${startTime}`;
}
