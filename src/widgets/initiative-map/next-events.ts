import { spanText } from '../../format/times.ts';
import { stringsAt } from '../../feed/raw.ts';
import { events as eventSection, type FeedEvent } from '../../feed/schema/events.ts';
import { judgeRules } from '../../feed/schema/rule.ts';
import { section } from '../../feed/section.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { OccurrenceIndex } from '../../model/occurrences.ts';
import { parseRule } from '../../model/recurrence-rule.ts';
import { wallAt } from '../../model/wall-time.ts';

/** What takes place next, and when in words. */
export type NextEvents = readonly {
  readonly event: FeedEvent;
  readonly when: (lang: string) => string;
}[];

const MOST = 5;

export function nextEvents(snapshot: Snapshot, id: string, now: number): NextEvents {
  judgeRules(parseRule);
  const index = new OccurrenceIndex<FeedEvent>(section(snapshot, eventSection), {
    timeZone: snapshot.timeZone,
    onIssue: (issue) => snapshot.report(issue),
  });
  const found = index.next(now, MOST, (raw) => stringsAt(raw, 'initiatives').includes(id));
  return found.map((one) => ({
    event: one.event,
    when: (lang) =>
      spanText(
        {
          start: wallAt(one.startDate, one.startTime),
          ...(one.hasEnd && { end: wallAt(one.endDate, one.endTime) }),
          allDay: one.allDay,
        },
        lang,
        { weekday: 'long' },
      ).text,
  }));
}
