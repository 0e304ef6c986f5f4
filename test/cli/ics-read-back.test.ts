import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ical, { type VEvent } from 'node-ical';
import { eventList } from '../../src/model/event-list.ts';
import { dayOf, eventsIn, iso, summaryText } from '../helpers/read-ics.ts';
import { writeCalendar } from '../../src/model/ics.ts';
import type { CalendarEvent, EventOverride } from '../../src/model/occurrence.ts';
import { OccurrenceIndex } from '../../src/model/occurrences.ts';
import { addDays, formatPlainDate } from '../../src/model/plain-date.ts';
import { parseMoment } from '../../src/model/wall-time.ts';
import { zoneOf } from '../../src/model/zone.ts';

/** What we write, read by somebody else: every occurrence must come back as it was. */
interface TestEvent extends CalendarEvent {
  readonly title: string;
  readonly status?: string;
  readonly overrides?: readonly (EventOverride & { title?: string; status?: string })[];
}

const ZONE = 'Europe/Copenhagen';
const FROM = { year: 2020, month: 1, day: 1 };
const UNTIL = { year: 2032, month: 1, day: 1 };

function ours(events: readonly TestEvent[]): string[] {
  const index = new OccurrenceIndex(eventList(events), { timeZone: ZONE });
  return index
    .between(FROM, UNTIL)
    .map(({ event, allDay, startDate, endDate, startInstant, endInstant }) =>
      allDay
        ? `${event.title} ${formatPlainDate(startDate)} ${formatPlainDate(addDays(endDate, 1))}`
        : `${event.title} ${iso(startInstant)} ${iso(endInstant)}`,
    )
    .sort();
}

function write(events: readonly TestEvent[]): string {
  return writeCalendar(events, {
    timeZone: ZONE,
    stamp: Date.UTC(2024, 4, 1),
    domain: 'www.example.dk',
    words: ({ title }) => ({ title }),
  });
}

function readBack(text: string): string[] {
  return eventsIn(text)
    .flatMap((event) => [
      ...ical
        .expandRecurringEvent(event, {
          from: new Date(Date.UTC(FROM.year, 0, 1)),
          to: new Date(Date.UTC(UNTIL.year, 0, 1)),
        })
        .map(({ summary, start, end, isFullDay }) =>
          isFullDay
            ? `${summaryText(summary)} ${dayOf(start)} ${dayOf(end)}`
            : `${summaryText(summary)} ${iso(start)} ${iso(end)}`,
        ),
      ...extraDates(event),
    ])
    .sort();
}

/** node-ical reads no RDATE; it keeps what it does not read. */
function extraDates(event: VEvent): string[] {
  const kept = (event as unknown as { rdate?: unknown }).rdate;
  const list = (Array.isArray(kept) ? kept : kept === undefined ? [] : [kept]) as {
    params: { TZID: string };
    val: string;
  }[];
  const length = event.end!.getTime() - event.start.getTime();
  return list.map(({ params, val }) => {
    const text = val.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6');
    const start = zoneOf(params.TZID)!.toInstant(parseMoment(text)!.wall)!;
    const changed = event.recurrences?.[iso(start)] as VEvent | undefined;
    const [from, until] = changed ? [changed.start, changed.end!] : [start, start + length];
    return `${summaryText((changed ?? event).summary)} ${iso(from)} ${iso(until)}`;
  });
}

/** Both look a little further: where a window ends is another question. */
const inTime = (found: readonly string[]): string[] =>
  found.filter((line) => (/\d{4}-\d\d-\d\d/.exec(line)?.[0] ?? '') < '2031-12-01');

function comesBack(events: readonly TestEvent[]): string[] {
  const expected = inTime(ours(events));
  assert.deepEqual(inTime(readBack(write(events))), expected);
  return expected;
}

describe('calendar files read back by node-ical', () => {
  it('have ten o’clock in summer and winter', () => {
    const found = comesBack([
      {
        id: 'e',
        title: 'Fællesspisning',
        start: '2024-01-31T10:00',
        end: '2024-01-31T12:00',
        rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=12',
      },
    ]);
    assert.equal(found.length, 12);
    assert.equal(found[0], 'Fællesspisning 2024-01-31T09:00:00.000Z 2024-01-31T11:00:00.000Z');
    assert.equal(found[6], 'Fællesspisning 2024-07-31T08:00:00.000Z 2024-07-31T10:00:00.000Z');
  });

  it('have single events of every kind', () => {
    const found = comesBack([
      { id: 'a', title: 'Sommer', start: '2024-07-01T19:30', end: '2024-07-01T21:00' },
      { id: 'b', title: 'Vinter', start: '2024-12-01T19:30', end: '2024-12-01T21:00' },
      { id: 'c', title: 'Uden slut', start: '2024-12-02T19:30' },
      { id: 'd', title: 'Dag', start: '2024-03-31' },
      { id: 'e', title: 'Uge', start: '2024-10-25', end: '2024-10-31' },
      { id: 'f', title: 'Nat', start: '2024-10-26T22:00', end: '2024-10-27T03:00' },
      { id: 'g', title: 'Ude', start: '2024-07-01T10:00', timeZone: 'America/New_York' },
      { id: 'h', title: 'Andet ur', start: '2024-07-01T10:00Z', end: '2024-07-01T13:00+02:00' },
      { id: 'i', title: 'Anden gang', start: '2024-10-27T02:30+01:00' },
      { id: 'j', title: 'Findes ikke', start: '2024-03-31T02:30', end: '2024-03-31T05:00' },
      { id: 'k', title: 'Til dagens slut', start: '2024-07-01T10:00', end: '2024-07-03' },
      { id: 'l', title: 'Verdenstid', start: '2024-07-01T10:00', timeZone: 'UTC' },
    ]);
    assert.equal(found.length, 12);
  });

  it('have series with dates left out, added, moved, cancelled and named otherwise', () => {
    const found = comesBack([
      {
        id: 'kor',
        title: 'Kor',
        start: '2024-03-05T19:00',
        end: '2024-03-05T21:00',
        rrule: 'FREQ=WEEKLY;UNTIL=20240507',
        exdates: ['2024-03-26', '2024-04-16T19:00', '2024-03-07T12:00'],
        rdates: ['2024-03-14T10:00', '2024-04-20T10:00'],
        overrides: [
          { at: '2024-03-19T19:00', start: '2024-03-20T18:00' },
          { at: '2024-04-02', title: 'Koncert', end: '2024-04-02T23:00' },
          { at: '2024-04-09T19:00', status: 'cancelled' },
          { at: '2024-04-20T10:00', start: '2024-04-21T11:00' },
        ],
      },
      {
        id: 'uge',
        title: 'Festuge',
        start: '2020-02-29',
        end: '2020-03-03',
        rrule: 'FREQ=YEARLY;BYMONTH=2,8;BYMONTHDAY=-1',
        exdates: ['2022-02-28'],
        overrides: [{ at: '2024-02-29', start: '2024-03-07', title: 'Udsat festuge' }],
      },
    ]);
    assert.ok(found.includes('Kor 2024-03-20T17:00:00.000Z 2024-03-20T19:00:00.000Z'));
    assert.ok(found.includes('Koncert 2024-04-02T17:00:00.000Z 2024-04-02T21:00:00.000Z'));
    assert.ok(found.includes('Udsat festuge 2024-03-07 2024-03-11'));
  });

  it('begin a series where its rule begins, for those who would show its start as well', () => {
    const text = write([
      {
        id: 'e',
        title: 'Tirsdag',
        start: '2024-07-01T10:00',
        end: '2024-07-01T11:00',
        rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3',
      },
    ]);
    assert.match(text, /\r\nDTSTART;TZID=Europe\/Copenhagen:20240702T100000\r\n/);
    assert.match(text, /\r\nDTEND;TZID=Europe\/Copenhagen:20240702T110000\r\n/);
  });

  it('keep the length of a series whose first night has an hour more', () => {
    const found = comesBack(
      [
        {
          id: 'e',
          title: 'Dans',
          start: '2024-10-26T22:00',
          end: '2024-10-27T04:00',
          rrule: 'FREQ=WEEKLY;COUNT=3',
        },
      ].map((event) => ({ ...event, exdates: ['2024-10-26'] })),
    );
    assert.deepEqual(found, [
      'Dans 2024-11-02T21:00:00.000Z 2024-11-03T03:00:00.000Z',
      'Dans 2024-11-09T21:00:00.000Z 2024-11-10T03:00:00.000Z',
    ]);
  });

  it('hold every letter that would end something else', () => {
    const title = 'Kaffe; kage, "te": 100 % 🎂👨‍👩‍👧‍👦 Æblegrød, to\tslags; السلام عليكم\nog mere';
    const [event] = eventsIn(write([{ id: 'id;med,tegn', title, start: '2024-07-01' }]));
    assert.equal(summaryText(event?.summary), title);
    assert.equal(event?.uid, 'id;med,tegn@www.example.dk');
  });
});

const two = (value: number) => String(value).padStart(2, '0');
const anyDate = fc
  .record({
    year: fc.integer({ min: 2021, max: 2028 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`);
/** By day, so that nothing lasts through the hour when clocks are moved. */
const anyHour = fc.integer({ min: 5, max: 20 });
const anyRule = fc
  .record({
    rule: fc.constantFrom(
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=WEEKLY',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,SU;WKST=SU',
      'FREQ=MONTHLY',
      'FREQ=MONTHLY;BYDAY=-1FR',
      'FREQ=MONTHLY;BYMONTHDAY=31',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'FREQ=YEARLY',
      'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU',
      'FREQ=YEARLY;BYWEEKNO=1,20,53;BYDAY=MO',
      'FREQ=DAILY;BYMONTH=12',
    ),
    end: fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 30 }).map((count) => `;COUNT=${count}`),
      anyDate.map((date) => `;UNTIL=${date.replaceAll('-', '')}`),
      fc
        .tuple(anyDate, anyHour, fc.constantFrom('', 'Z'))
        .map(([date, hour, utc]) => `;UNTIL=${date.replaceAll('-', '')}T${two(hour)}0000${utc}`),
    ),
  })
  .map(({ rule, end }) => rule + end);

const anyEvent: fc.Arbitrary<Omit<TestEvent, 'id'>> = fc
  .record({
    date: anyDate,
    hour: anyHour,
    hours: fc.option(fc.integer({ min: 1, max: 3 })),
    days: fc.option(fc.integer({ min: 0, max: 4 })),
    timeZone: fc.option(fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Europe/London'), {
      freq: 5,
    }),
    rrule: fc.option(anyRule, { freq: 5 }),
    picks: fc.array(fc.nat({ max: 20 }), { maxLength: 3 }),
    shift: fc.integer({ min: -3, max: 3 }),
  })
  .map(({ date, hour, hours, days, timeZone, rrule, picks, shift }) => {
    const isDays = days !== null;
    const start = isDays ? date : `${date}T${two(hour)}:30`;
    const lastDay = addDays(
      { year: +date.slice(0, 4), month: +date.slice(5, 7), day: +date.slice(8) },
      days ?? 0,
    );
    const end = isDays
      ? formatPlainDate(lastDay)
      : hours === null
        ? undefined
        : `${date}T${two(hour + hours)}:30`;
    const event: TestEvent = {
      id: 'e',
      title: 'Møde',
      start,
      ...(end !== undefined && { end }),
      ...(timeZone !== null && !isDays && { timeZone }),
      ...(rrule !== null && { rrule }),
    };
    return rrule === null ? event : withExceptions(event, picks, shift);
  });

/** Leaves out, moves and renames some of the occurrences that the series really has. */
function withExceptions(event: TestEvent, picks: readonly number[], shift: number): TestEvent {
  const index = new OccurrenceIndex(eventList([event]), { timeZone: ZONE });
  const starts = index.between(FROM, UNTIL).flatMap(({ at }) => (at === undefined ? [] : [at]));
  const [left, moved, named] = picks.map((pick) => starts[pick]);
  const overrides: TestEvent['overrides'] & object = [
    ...(moved !== undefined && moved !== left ? [{ at: moved, start: shifted(moved, shift) }] : []),
    ...(named !== undefined && named !== left && named !== moved
      ? [{ at: named, title: 'Andet møde' }]
      : []),
  ];
  return { ...event, overrides, ...(left !== undefined && { exdates: [left] }) };
}

function shifted(start: string, days: number): string {
  const date = addDays(
    { year: +start.slice(0, 4), month: +start.slice(5, 7), day: +start.slice(8, 10) },
    days,
  );
  return formatPlainDate(date) + start.slice(10);
}

describe('calendar files of random events', () => {
  it('come back with every occurrence', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 5 }), (events) => {
        found += comesBack(events.map((event, number) => ({ ...event, id: `e${number}` }))).length;
      }),
      { numRuns: 300 },
    );
    assert.ok(found > 1000, `only ${found} occurrences were compared`);
  });
});
