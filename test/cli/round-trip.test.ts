// What a feed says in an .ics file is what is read from it: no occurrence is lost on the way out and
// back, by the calendar's own expander.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readIcs } from '../../src/cli/import/ics.ts';
import { eventList } from '../../src/model/event-list.ts';
import { writeCalendar } from '../../src/model/ics.ts';
import type { CalendarEvent } from '../../src/model/occurrence.ts';
import { OccurrenceIndex } from '../../src/model/occurrences.ts';
import { NOW } from './run-command.ts';

const DAY = 86_400_000;
const OPTIONS = {
  timeZone: 'Europe/Copenhagen',
  language: 'da',
  tags: [],
  url: 'https://www.example.org/kilde',
  now: NOW,
};

describe('a feed as .ics and back', () => {
  it('keeps every occurrence on the way out and back', () => {
    const rule = fc.constantFrom(
      undefined,
      'FREQ=DAILY;COUNT=20',
      'FREQ=WEEKLY;BYDAY=TU,FR',
      'FREQ=MONTHLY;BYDAY=-1SU',
      'FREQ=MONTHLY;BYMONTHDAY=29;UNTIL=20270601T000000Z',
      'FREQ=YEARLY;BYMONTH=3,10;BYDAY=SU',
    );
    const start = fc
      .integer({ min: 0, max: 500 * 96 })
      .map((quarter) => Date.UTC(2026, 0, 1) + quarter * 900_000)
      // Without the two nights on which a clock is wrong or right twice.
      .filter((wall) => new Date(wall).getUTCHours() > 3)
      .map((wall) => new Date(wall).toISOString().slice(0, 16));
    const zone = fc.constantFrom(undefined, 'America/New_York');
    fc.assert(
      fc.property(start, rule, zone, fc.boolean(), (from, rrule, timeZone, isDay) => {
        const plain: CalendarEvent = {
          id: 'a',
          start: isDay ? from.slice(0, 10) : from,
          ...(isDay && { allDay: true }),
          ...(rrule !== undefined && { rrule }),
          ...(timeZone !== undefined && !isDay && { timeZone }),
        };
        const event = withExceptions(plain);
        const text = writeCalendar([event], {
          timeZone: OPTIONS.timeZone,
          stamp: NOW,
          domain: 'example.org',
          words: () => ({ title: 'A' }),
        });
        const back = readIcs(text, OPTIONS).items as unknown as CalendarEvent[];
        assert.deepEqual(told(back), told([event]));
      }),
      { numRuns: 300 },
    );
  });
});

/** All that takes place in two years. */
function occurrences(events: readonly CalendarEvent[]) {
  const index = new OccurrenceIndex(eventList(events), { timeZone: OPTIONS.timeZone });
  const day = (year: number) => ({ year, month: 1, day: 1 });
  return [...index.between(day(2026), day(2028))];
}

/** From when until when, and whether. */
const told = (events: readonly CalendarEvent[]) =>
  occurrences(events).map(({ startInstant, endInstant, event }) => [
    startInstant,
    endInstant,
    (event as { status?: string }).status ?? 'scheduled',
  ]);

/** A series of which one date falls out, one is moved by a day and one is called off. */
function withExceptions(event: CalendarEvent): CalendarEvent {
  if (event.rrule === undefined) return event;
  const [, out, moved, off] = occurrences([event]).map(({ id }) => id.split('@')[1] ?? '');
  const nextDay = (at: string) =>
    new Date(Date.parse(`${at.slice(0, 10)}T00:00Z`) + DAY).toISOString().slice(0, 10) +
    at.slice(10);
  const overrides: { at: string; start?: string; status?: string }[] = [
    ...(moved ? [{ at: moved, start: nextDay(moved) }] : []),
    ...(off ? [{ at: off, status: 'cancelled' }] : []),
  ];
  return { ...event, ...(out && { exdates: [out] }), overrides };
}
