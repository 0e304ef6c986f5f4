import { expect } from '@open-wc/testing';
import { eventList } from '../../src/model/event-list.ts';
import { OccurrenceIndex } from '../../src/model/occurrences.ts';
import { formatPlainDate } from '../../src/model/plain-date.ts';

describe('occurrences on any device', () => {
  const index = new OccurrenceIndex(
    eventList([
      { id: 'day', start: '2024-03-31' },
      { id: 'days', start: '2024-03-29', end: '2024-04-01' },
      { id: 'night', start: '2024-03-31T00:30', end: '2024-03-31T03:30' },
      { id: 'daily', start: '2024-03-30T02:30', end: '2024-03-30T03:00', rrule: 'FREQ=DAILY' },
      { id: 'until', start: '2024-03-30T23:30', rrule: 'FREQ=DAILY;UNTIL=20240331T213000Z' },
      { id: 'fridays', start: '2024-03-01', rrule: 'FREQ=MONTHLY;BYDAY=-1FR' },
      { id: 'abroad', start: '2024-03-30T22:00', timeZone: 'America/New_York' },
      { id: 'offset', start: '2024-03-31T00:30Z' },
    ]),
    { timeZone: 'Europe/Copenhagen' },
  );
  const march29 = { year: 2024, month: 3, day: 29 };
  const april2 = { year: 2024, month: 4, day: 2 };

  it('are the same days, times and instants', () => {
    const found = index
      .between(march29, april2)
      .map((occurrence) =>
        [
          occurrence.id,
          formatPlainDate(occurrence.startDate),
          occurrence.startTime,
          formatPlainDate(occurrence.endDate),
          occurrence.endTime,
          new Date(occurrence.startInstant).toISOString().slice(0, 16),
        ].join(' '),
      );
    expect(found).to.deep.equal([
      'days 2024-03-29  2024-04-01  2024-03-28T23:00',
      'fridays@2024-03-29 2024-03-29  2024-03-29  2024-03-28T23:00',
      'daily@2024-03-30T02:30 2024-03-30 02:30 2024-03-30 03:00 2024-03-30T01:30',
      'until@2024-03-30T23:30 2024-03-30 23:30 2024-03-30  2024-03-30T22:30',
      'day 2024-03-31  2024-03-31  2024-03-30T23:00',
      'night 2024-03-31 00:30 2024-03-31 03:30 2024-03-30T23:30',
      'offset 2024-03-31 01:30 2024-03-31  2024-03-31T00:30',
      'abroad 2024-03-31 04:00 2024-03-31  2024-03-31T02:00',
      'until@2024-03-31T23:30 2024-03-31 23:30 2024-03-31  2024-03-31T21:30',
      'daily@2024-04-01T02:30 2024-04-01 02:30 2024-04-01 03:00 2024-04-01T00:30',
    ]);
  });

  it('come next from the same instant', () => {
    const next = index.next(Date.parse('2024-03-31T21:00Z'), 4);
    expect(next.map(({ id }) => id)).to.deep.equal([
      'days',
      'day',
      'until@2024-03-31T23:30',
      'daily@2024-04-01T02:30',
    ]);
  });
});
