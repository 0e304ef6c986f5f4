import {
  addDays,
  comparePlainDates,
  formatPlainDate,
  type PlainDate,
} from '../../model/plain-date.ts';
import type { Agenda, Reading } from './agenda.ts';
import type { EventOccurrence } from './calendar-source.ts';
import type { EventSource } from './view-tools.ts';

/** A month, its grid, the one after it and a list are looked at by turns. */
const MOST_ANSWERS = 6;

/** What was last asked for: a month is drawn anew for every arrow key. */
interface Answer {
  readonly key: string;
  readonly reading: Reading;
  readonly occurrences: readonly EventOccurrence[];
}

/** The latest first. */
const answers = new WeakMap<Agenda, readonly Answer[]>();

/** What takes place on the days from `first` to `last`, both with. The same list for the same days. */
export function between(
  source: EventSource,
  first: PlainDate,
  last: PlainDate,
): readonly EventOccurrence[] {
  return 'between' in source ? source.between(first, last) : agendaBetween(source, first, last);
}

function agendaBetween(
  agenda: Agenda,
  first: PlainDate,
  last: PlainDate,
): readonly EventOccurrence[] {
  const { reading, keep, keepKey } = agenda;
  if (!reading) return [];
  const from = later(first, agenda.first);
  const until = earlier(last, agenda.last);
  const key = `${formatPlainDate(from)} ${formatPlainDate(until)} ${keepKey}`;
  const known = answers.get(agenda) ?? [];
  let answer = known.find((one) => one.key === key && one.reading === reading);
  if (!answer) {
    const occurrences = reading.index.between(from, addDays(until, 1), keep);
    answer = { key, reading, occurrences };
    answers.set(agenda, [answer, ...known.slice(0, MOST_ANSWERS - 1)]);
  }
  return answer.occurrences;
}

/** The later of two days, where there is another. */
function later(date: PlainDate, other: PlainDate | undefined): PlainDate {
  return other && comparePlainDates(other, date) > 0 ? other : date;
}

function earlier(date: PlainDate, other: PlainDate | undefined): PlainDate {
  return other && comparePlainDates(other, date) < 0 ? other : date;
}
