import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eventList } from '../../src/model/event-list.ts';
import { findOccurrence } from '../../src/model/find-occurrence.ts';
import { OccurrenceIndex } from '../../src/model/occurrences.ts';
import { formatPlainDate } from '../../src/model/plain-date.ts';
import { type TestEvent, at, dates, day, ids, indexOf } from '../helpers/occurrences.ts';

const dateAfter = (days: number): string =>
  new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10);

describe('occurrences: windows', () => {
  const events: TestEvent[] = [
    { id: 'before', start: '2024-04-30T20:00', end: '2024-05-01T00:00' },
    { id: 'into', start: '2024-04-30T20:00', end: '2024-05-01T00:01' },
    { id: 'first', start: '2024-05-01' },
    { id: 'last', start: '2024-05-31T23:59' },
    { id: 'after', start: '2024-06-01' },
    { id: 'across', start: '2024-04-15', end: '2024-05-02' },
    { id: 'around', start: '2023-01-01', end: '2025-12-31' },
    { id: 'years ago', start: '2019-01-01', end: '2024-04-30' },
    { id: 'abroad', start: '2024-05-31T23:00', timeZone: 'America/New_York' },
    { id: 'abroad before', start: '2024-04-30T23:00', timeZone: 'America/New_York' },
    { id: 'by offset', start: '2024-05-31T22:00Z' },
    { id: 'series', start: '2024-03-03', end: '2024-03-05', rrule: 'FREQ=MONTHLY;BYMONTHDAY=30' },
  ];

  it('hold what touches their days, in the order it begins', () => {
    const { index } = indexOf(events);
    expect(ids(index.between(day('2024-05-01'), day('2024-06-01')))).to.deep.equal([
      'around',
      'across',
      'series@2024-04-30',
      'into',
      'first',
      'abroad before',
      'series@2024-05-30',
      'last',
    ]);
  });

  it('hold every event once, in whatever pieces time is cut', () => {
    const { index } = indexOf(events);
    const whole = index.between(day('2023-12-01'), day('2024-08-01'));
    const weeks = new Map<string, string>();
    for (let from = day('2023-12-01'), week = 0; week < 35; week++) {
      const date = new Date(Date.UTC(from.year, from.month - 1, from.day + 7));
      const until = day(date.toISOString().slice(0, 10));
      for (const found of index.between(from, until)) weeks.set(found.id, dates(found));
      from = until;
    }
    expect(new Map(whole.map((found) => [found.id, dates(found)]))).to.deep.equal(
      new Map([...weeks].filter(([id]) => ids(whole).includes(id))),
    );
    expect(whole).to.have.length(weeks.size);
  });

  it('hold what a look at every event would find', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    const anyDay = fc.integer({ min: 0, max: 800 }).map(dateAfter);
    const anyTime = fc.integer({ min: 0, max: 23 }).map((hour) => `T${two(hour)}:30`);
    const anyEvent = fc.record({
      first: anyDay,
      time: fc.oneof(
        fc.constant(''),
        anyTime,
        anyTime.map((time) => `${time}Z`),
      ),
      last: fc.option(anyDay),
      timeZone: fc.option(fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago')),
      rrule: fc.option(fc.constantFrom('FREQ=WEEKLY;COUNT=20', 'FREQ=MONTHLY;BYDAY=-1SU'), {
        freq: 8,
      }),
    });
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 30 }),
        fc.integer({ min: -50, max: 850 }),
        fc.integer({ min: 1, max: 60 }),
        (written, from, length) => {
          const { index } = indexOf(
            written.map(({ first, time, last, timeZone, rrule }, position) => ({
              id: String(position),
              start: first + time,
              ...(last !== null && { end: last }),
              ...(timeZone !== null && { timeZone }),
              ...(rrule !== null && !time.endsWith('Z') && { rrule }),
            })),
          );
          const [start, end] = [dateAfter(from), dateAfter(from + length)];
          const all = index.between(day('2019-01-01'), day('2029-01-01'));
          const expected = all.filter((found) => {
            const [first, last] = [found.startDate, found.endDate].map(formatPlainDate);
            return first! < end && last! >= start;
          });
          expect(ids(index.between(day(start), day(end))).sort()).to.deep.equal(
            ids(expected).sort(),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('put whole days before times, and the longer first', () => {
    const { index } = indexOf([
      { id: 'short', start: '2024-05-29T10:00', end: '2024-05-29T11:00' },
      { id: 'long', start: '2024-05-29T10:00', end: '2024-05-29T12:00' },
      { id: 'midnight', start: '2024-05-29T00:00' },
      { id: 'day', start: '2024-05-29' },
      { id: 'days', start: '2024-05-29', end: '2024-05-30' },
    ]);
    expect(ids(index.between(day('2024-05-29'), day('2024-05-30')))).to.deep.equal([
      'days',
      'day',
      'midnight',
      'long',
      'short',
    ]);
  });

  it('leave out what is not asked for before it is read', () => {
    const read: number[] = [];
    const list = eventList(events);
    const index = new OccurrenceIndex(
      {
        ...list,
        at: (position) => {
          read.push(position);
          return list.at(position);
        },
      },
      { timeZone: 'Europe/Copenhagen' },
    );
    const keep = ({ id }: { readonly id?: unknown }) => id === 'first' || id === 'after';
    expect(ids(index.between(day('2024-05-01'), day('2024-06-01'), keep))).to.deep.equal(['first']);
    expect(read).to.deep.equal([2]);
  });

  it('of ten thousand events read those that they touch', () => {
    const many = Array.from({ length: 10_000 }, (_, number) => {
      const date = new Date(Date.UTC(2020, 0, 1 + (number % 3650))).toISOString().slice(0, 10);
      return { id: `e${number}`, start: `${date}T10:00`, end: `${date}T12:00` };
    });
    const list = eventList(many);
    let read = 0;
    const index = new OccurrenceIndex(
      { ...list, at: (position) => ((read += 1), list.at(position)) },
      { timeZone: 'Europe/Copenhagen' },
    );
    const may = index.between(day('2024-05-01'), day('2024-06-01'));
    expect(may.length).to.be.within(62, 93);
    expect(read).to.equal(may.length);
  });
});

describe('occurrences: what comes next', () => {
  const events: TestEvent[] = [
    { id: 'over', start: '2024-05-29T08:00', end: '2024-05-29T09:00' },
    { id: 'on', start: '2024-05-29T09:00', end: '2024-05-29T13:00' },
    { id: 'now', start: '2024-05-29T12:00' },
    { id: 'exhibition', start: '2024-01-01', end: '2024-12-31' },
    { id: 'today', start: '2024-05-29' },
    { id: 'in August', start: '2024-08-01T10:00' },
    { id: 'in thirty years', start: '2054-08-01T10:00' },
    { id: 'monthly', start: '2024-01-30T10:00', rrule: 'FREQ=MONTHLY;COUNT=6' },
  ];

  it('is what is not over, then what begins, as far ahead as there is something', () => {
    const { index } = indexOf(events);
    expect(ids(index.next(at('2024-05-29T12:00+02:00'), 100))).to.deep.equal([
      'exhibition',
      'today',
      'on',
      'now',
      'monthly@2024-05-30T10:00',
      'monthly@2024-06-30T10:00',
      // February has no 30th, so the sixth is in July.
      'monthly@2024-07-30T10:00',
      'in August',
      'in thirty years',
    ]);
  });

  it('stops at the number asked for', () => {
    const { index } = indexOf(events);
    expect(ids(index.next(at('2024-05-29T13:00+02:00'), 3))).to.deep.equal([
      'exhibition',
      'today',
      'monthly@2024-05-30T10:00',
    ]);
    expect(index.next(at('2024-05-29T13:00+02:00'), 0)).to.deep.equal([]);
  });

  it('is what is asked for', () => {
    const { index } = indexOf(events);
    const keep = ({ id }: { readonly id?: unknown }) => id === 'in August';
    expect(ids(index.next(at('2024-05-29T12:00Z'), 3, keep))).to.deep.equal(['in August']);
    expect(index.next(at('2024-05-29T12:00Z'), 3, () => false)).to.deep.equal([]);
  });

  it('is nothing where all is over', () => {
    expect(indexOf(events).index.next(at('2060-01-01T00:00Z'), 3)).to.deep.equal([]);
    expect(indexOf([]).index.next(at('2024-05-29T12:00Z'), 3)).to.deep.equal([]);
  });
});

describe('occurrences: one by its id', () => {
  const { index } = indexOf([
    { id: 'single', start: '2024-05-29T17:00' },
    { id: 'with@sign', start: '2024-05-30T17:00' },
    {
      id: 'series',
      start: '2024-05-01T10:00',
      rrule: 'FREQ=WEEKLY;COUNT=6',
      exdates: ['2024-05-01'],
      overrides: [{ at: '2024-05-15T10:00', start: '2024-06-20T10:00' }],
    },
    { id: 'series@days', start: '2024-05-03', rrule: 'FREQ=WEEKLY;COUNT=2' },
    {
      id: 'hourly',
      start: '2025-05-01T08:00',
      rrule: 'FREQ=DAILY;COUNT=9;BYHOUR=8,9,10',
      exdates: ['2025-05-01', '2025-05-02T08:00'],
    },
  ]);

  it('is found, in a series by the start it had', () => {
    for (const id of [
      'single',
      'with@sign',
      'series@2024-05-08T10:00',
      'series@2024-05-15T10:00',
      'series@days@2024-05-10',
    ]) {
      expect(findOccurrence(index, id)?.id, id).to.equal(id);
    }
    expect(dates(findOccurrence(index, 'series@2024-05-15T10:00')!)).to.match(/^2024-06-20 10:00/);
  });

  it('is found by a start that is spelled otherwise', () => {
    expect(findOccurrence(index, 'series@2024-05-08T10:00:00')?.id).to.equal(
      'series@2024-05-08T10:00',
    );
  });

  it('is the first of a series that is named as a whole', () => {
    expect(findOccurrence(index, 'series')?.id).to.equal('series@2024-05-08T10:00');
    expect(findOccurrence(index, 'hourly')?.id).to.equal('hourly@2025-05-02T09:00');
  });

  for (const id of [
    '',
    '@',
    'nothing',
    'single@2024-05-29T17:00',
    'series@2024-05-01T10:00',
    'series@2024-05-09T10:00',
    'series@2024-05-08',
    'series@2024-05-08T10:00+02:00',
    'series@2029-05-02T10:00',
    'series@nonsense',
  ]) {
    it(`is not found by "${id}"`, () => {
      expect(findOccurrence(index, id)).to.be.undefined;
    });
  }
});
