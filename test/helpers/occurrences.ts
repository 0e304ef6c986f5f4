import { eventList } from '../../src/model/event-list.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { CalendarEvent, EventOverride, Occurrence } from '../../src/model/occurrence.ts';
import { OccurrenceIndex } from '../../src/model/occurrences.ts';
import { formatPlainDate, parsePlainDate } from '../../src/model/plain-date.ts';

interface Details {
  readonly title?: string;
  readonly status?: string;
}

export interface TestEvent extends CalendarEvent, Details {
  readonly overrides?: readonly (EventOverride & Details)[];
}

export const day = (text: string) => parsePlainDate(text)!;
export const at = (text: string) => Date.parse(text);

export function indexOf(events: readonly TestEvent[], timeZone = 'Europe/Copenhagen') {
  const issues: Issue[] = [];
  const index = new OccurrenceIndex(eventList(events), {
    timeZone,
    onIssue: (issue) => issues.push(issue),
  });
  return { index, issues };
}

export function between(
  event: Omit<TestEvent, 'id'>,
  from: string,
  until: string,
): Occurrence<TestEvent>[] {
  return indexOf([{ id: 'e', ...event }]).index.between(day(from), day(until));
}

/** `2024-05-29 17:00 / 2024-05-29 19:00`; a dash where there is no time. */
export const dates = (occurrence: Occurrence): string =>
  `${formatPlainDate(occurrence.startDate)} ${occurrence.startTime ?? '–'} / ` +
  `${formatPlainDate(occurrence.endDate)} ${occurrence.endTime ?? '–'}`;

export const ids = (occurrences: readonly Occurrence[]): string[] =>
  occurrences.map(({ id }) => id);
