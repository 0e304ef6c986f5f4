import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { eventList } from '../../src/model/event-list.ts';
import { writeOccurrence } from '../../src/model/ics.ts';
import type { CalendarEvent } from '../../src/model/occurrence.ts';
import { OccurrenceIndex } from '../../src/model/occurrences.ts';
import { addDays, formatPlainDate } from '../../src/model/plain-date.ts';
import { bestText, type Text } from '../../src/model/text.ts';
import { dayOf, eventsIn, iso, summaryText } from '../helpers/read-ics.ts';

const ZONE = 'Europe/Copenhagen';

/** The sample feed has what real ones have: moved, cancelled and renamed times, and odd letters. */
describe('single times of the sample feed’s events', () => {
  it('come back as they are, in summer and in winter', () => {
    const path = new URL('../../demo/feeds/ishoj.json', import.meta.url);
    const { events } = JSON.parse(readFileSync(path, 'utf8')) as {
      events: (CalendarEvent & { title: Text })[];
    };
    const index = new OccurrenceIndex(eventList(events), { timeZone: ZONE });
    const found = index.between({ year: 2026, month: 1, day: 1 }, { year: 2028, month: 1, day: 1 });
    const months = new Set<number>();
    for (const occurrence of found) {
      const { event, allDay, hasEnd, startDate, endDate, startInstant, endInstant } = occurrence;
      const title = `${bestText(event.title, ['da'], 'da').text}, "a";b\\c\nd`;
      const [back, ...others] = eventsIn(
        writeOccurrence(occurrence, {
          timeZone: ZONE,
          stamp: Date.UTC(2026, 10, 1),
          domain: 'www.example.dk',
          words: () => ({ title }),
        }),
      );
      assert.equal(others.length, 0);
      assert.ok(back && back.rrule === undefined, occurrence.id);
      assert.equal(summaryText(back.summary), title);
      const times = allDay
        ? [dayOf(back.start), dayOf(back.end!)]
        : [iso(back.start), ...(hasEnd ? [iso(back.end!)] : [])];
      assert.deepEqual(
        times,
        allDay
          ? [formatPlainDate(startDate), formatPlainDate(addDays(endDate, 1))]
          : [iso(startInstant), ...(hasEnd ? [iso(endInstant)] : [])],
        occurrence.id,
      );
      months.add(startDate.month);
    }
    assert.ok(months.has(1) && months.has(7), 'both clocks');
  });
});
