import { capital } from '../../format/capital.ts';
import { groupByDay, isLong } from '../../model/calendar/list-days.ts';
import { listText } from '../../format/names.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { EventOccurrence } from './calendar-source.ts';
import {
  costOf,
  datedText,
  dayText,
  stateWords,
  type Telling,
  titleOf,
  whenText,
} from './telling.ts';

/** A period of a calendar as it is taken along. */
export interface TakenPeriod {
  /** What the calendar and the period are called. */
  readonly heading: string;
  readonly period: string;
  /** The first day of it. */
  readonly first: PlainDate;
  readonly occurrences: readonly EventOccurrence[];
}

/** An event in words, for paper and for newsletters. */
export interface TakenEvent {
  readonly when: string;
  readonly states: readonly string[];
  readonly title: string;
  /** Where, by whom, at what price. */
  readonly facts: readonly string[];
  readonly occurrence: EventOccurrence;
}

export interface TakenDay {
  /** Undefined for what lasts for weeks. */
  readonly heading: string | undefined;
  readonly events: readonly TakenEvent[];
}

/** The events of a period by day, and after them what lasts for weeks. */
export function takenDays({ occurrences, first }: TakenPeriod, telling: Telling): TakenDay[] {
  const long = occurrences.filter(({ event }) => isLong(event));
  const rest = occurrences.filter((occurrence) => !long.includes(occurrence));
  const days: TakenDay[] = groupByDay(rest, first).map(({ date, items }) => ({
    heading: capital(dayText(date, telling.lang, telling.today)),
    events: items.map((occurrence) =>
      takenEvent(occurrence, whenText(occurrence, telling).text, telling),
    ),
  }));
  if (long.length === 0) return days;
  const events = long.map((occurrence) =>
    takenEvent(occurrence, capital(datedText(occurrence, telling).text), telling),
  );
  return [...days, { heading: undefined, events }];
}

function takenEvent(occurrence: EventOccurrence, when: string, telling: Telling): TakenEvent {
  const { best, lang, words } = telling;
  const place = telling.placeOf(occurrence);
  const where =
    place && [place.name, place.address].flatMap((text) => (text ? [best(text).text] : []));
  const organisers = telling.organisersOf(occurrence).map((name) => best(name).text);
  const facts = [
    where?.join(', '),
    occurrence.event.attendance === 'mixed' ? words.alsoOnline : undefined,
    listText(organisers, lang),
    costOf(occurrence, telling),
  ];
  return {
    when,
    states: stateWords(occurrence, telling),
    title: titleOf(occurrence, telling).text,
    facts: facts.filter((fact): fact is string => Boolean(fact)),
    occurrence,
  };
}

/** The list as plain text, for a newsletter or a mail: days, events under them, and where to read on. */
export function periodAsText(period: TakenPeriod, telling: Telling, longWords: string): string {
  const heading = [period.heading, period.period].filter(Boolean).join(': ');
  const days = takenDays(period, telling).map(({ heading: day = longWords, events }) =>
    [
      day.toLocaleUpperCase(telling.lang),
      ...events.map((event) => eventAsText(event, telling)),
    ].join('\n\n'),
  );
  return `${[heading, ...days].join('\n\n')}\n`;
}

function eventAsText(
  { when, states, title, facts, occurrence }: TakenEvent,
  telling: Telling,
): string {
  const { url } = occurrence.event;
  const name = [...states, title].join(': ');
  const link = (url && telling.link(url)) ?? telling.hrefOf(occurrence);
  // What was broken over several lines in the feed is one here: a blank line ends an event.
  return [`${when} – ${name}`, facts.join(' · '), link]
    .filter(Boolean)
    .map((line) => line.replace(/\s+/g, ' '))
    .join('\n');
}
