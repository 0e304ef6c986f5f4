import { expect } from '@open-wc/testing';
import { between, dates, day, ids, indexOf } from '../helpers/occurrences.ts';

describe('series', () => {
  const weekly = { start: '2024-03-12T19:00', end: '2024-03-12T21:00', rrule: 'FREQ=WEEKLY' };

  it('keep their time through summer and winter', () => {
    const found = between(weekly, '2024-03-12', '2024-04-10');
    expect(found.map(dates)).to.deep.equal(
      ['12', '19', '26']
        .map((date) => `2024-03-${date} 19:00 / 2024-03-${date} 21:00`)
        .concat(['02', '09'].map((date) => `2024-04-${date} 19:00 / 2024-04-${date} 21:00`)),
    );
    expect(found.map(({ startInstant }) => new Date(startInstant).getUTCHours())).to.deep.equal([
      18, 18, 18, 17, 17,
    ]);
    expect(ids(found)[0]).to.equal('e@2024-03-12T19:00');
  });

  it('in another zone keep its clock, not the feed’s', () => {
    // New York's clocks go forward three weeks before Copenhagen's.
    const found = between(
      { start: '2024-03-05T12:00', rrule: 'FREQ=WEEKLY', timeZone: 'America/New_York' },
      '2024-03-01',
      '2024-04-08',
    );
    expect(found.map(({ startTime }) => startTime)).to.deep.equal([
      '18:00',
      '17:00',
      '17:00',
      '17:00',
      '18:00',
    ]);
    expect(found[1]!.id).to.equal('e@2024-03-12T12:00');
  });

  it('of days are days', () => {
    const found = between(
      { start: '2024-03-30', end: '2024-03-31', rrule: 'FREQ=DAILY;INTERVAL=7;COUNT=2' },
      '2024-01-01',
      '2025-01-01',
    );
    expect(found.map(dates)).to.deep.equal([
      '2024-03-30 – / 2024-03-31 –',
      '2024-04-06 – / 2024-04-07 –',
    ]);
    expect(ids(found)).to.deep.equal(['e@2024-03-30', 'e@2024-04-06']);
  });

  it('end as late by the clock as they did the first time', () => {
    const found = between(
      { start: '2024-10-20T22:00', end: '2024-10-21T03:00', rrule: 'FREQ=WEEKLY;BYDAY=SA' },
      '2024-10-20',
      '2024-10-28',
    );
    expect(found.map(dates)).to.deep.equal(['2024-10-26 22:00 / 2024-10-27 03:00']);
    expect(found[0]!.endInstant - found[0]!.startInstant).to.equal(6 * 3_600_000);
  });

  it('may have extra dates, and lack some', () => {
    const found = between(
      {
        ...weekly,
        rdates: ['2024-03-14T10:00', '2024-03-15', '2024-03-19T19:00'],
        exdates: ['2024-03-12T19:00', '2024-03-26'],
      },
      '2024-03-01',
      '2024-04-03',
    );
    expect(ids(found)).to.deep.equal([
      'e@2024-03-14T10:00',
      'e@2024-03-15T19:00',
      'e@2024-03-19T19:00',
      'e@2024-04-02T19:00',
    ]);
  });

  it('may have no rule, only dates', () => {
    const found = between(
      { start: '2024-03-12', rdates: ['2024-05-12', '2024-04-12'] },
      '2024-03-01',
      '2025-01-01',
    );
    expect(ids(found)).to.deep.equal(['e@2024-03-12', 'e@2024-04-12', 'e@2024-05-12']);
  });

  it('have occurrences that are moved, cancelled or named otherwise', () => {
    const found = between(
      {
        ...weekly,
        title: 'Kor',
        overrides: [
          { at: '2024-03-19T19:00', start: '2024-03-20T18:00' },
          { at: '2024-03-26T19:00', status: 'cancelled' },
          { at: '2024-04-02', title: 'Koncert', end: '2024-04-02T23:00' },
        ],
      },
      '2024-03-12',
      '2024-04-10',
    );
    expect(found.map(dates)).to.deep.equal([
      '2024-03-12 19:00 / 2024-03-12 21:00',
      '2024-03-20 18:00 / 2024-03-20 20:00',
      '2024-03-26 19:00 / 2024-03-26 21:00',
      '2024-04-02 19:00 / 2024-04-02 23:00',
      '2024-04-09 19:00 / 2024-04-09 21:00',
    ]);
    expect(ids(found)[1]).to.equal('e@2024-03-19T19:00');
    expect(found.map(({ event }) => event.status)).to.deep.equal([
      undefined,
      undefined,
      'cancelled',
      undefined,
      undefined,
    ]);
    expect(found.map(({ event }) => event.title)).to.deep.equal([
      'Kor',
      'Kor',
      'Kor',
      'Koncert',
      'Kor',
    ]);
    expect(found[3]!.event).to.not.have.property('at');
  });

  it('show a moved occurrence where it is now, not where it was', () => {
    const moved = {
      ...weekly,
      overrides: [{ at: '2024-03-19T19:00', start: '2024-09-01', end: '2024-09-02' }],
    };
    expect(between(moved, '2024-03-19', '2024-03-20')).to.deep.equal([]);
    const found = between(moved, '2024-09-02', '2024-09-03');
    expect(found.map(dates)).to.deep.equal(['2024-09-01 – / 2024-09-02 –']);
    expect(ids(found)).to.deep.equal(['e@2024-03-19T19:00']);
  });

  it('name an override for a time at which nothing takes place', () => {
    const { index, issues } = indexOf([
      {
        id: 'e',
        ...weekly,
        exdates: ['2024-03-26T19:00'],
        overrides: [
          { at: '2024-03-13T19:00', title: 'forkert dag' },
          { at: '2024-03-26T19:00', title: 'aflyst dag' },
          { at: '2024-04-02T19:00', title: 'rigtig' },
          { at: '2024-04-02T19:00', title: 'to gange' },
        ],
      },
    ]);
    const found = index.between(day('2024-03-12'), day('2024-04-10'));
    expect(found.map(({ event }) => event.title)).to.deep.equal([
      undefined,
      undefined,
      'rigtig',
      undefined,
    ]);
    expect(issues).to.deep.equal(
      [0, 1, 3].map((override) => ({
        code: 'unknown-reference',
        path: `events[0].overrides[${override}].at`,
        id: 'e',
        dropped: 'part',
        value: ['2024-03-13T19:00', '2024-03-26T19:00', '', '2024-04-02T19:00'][override],
      })),
    );
  });
});
