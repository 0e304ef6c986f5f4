import { expect } from '@open-wc/testing';
import { type Occurrence, drawnUntil } from '../../src/model/occurrence.ts';
import { type TestEvent, at, between, dates } from '../helpers/occurrences.ts';

function only(event: Omit<TestEvent, 'id'>): Occurrence {
  const found = between(event, '0001-01-01', '9999-12-31');
  expect(found).to.have.length(1);
  return found[0]!;
}

describe('occurrence: a single event', () => {
  it('have the days and times that are written, in the feed’s zone', () => {
    const found = only({ start: '2024-05-29T17:00', end: '2024-05-29T19:30' });
    expect(found).to.deep.include({ id: 'e', at: undefined, allDay: false, hasEnd: true });
    expect(dates(found)).to.equal('2024-05-29 17:00 / 2024-05-29 19:30');
    expect(found.startInstant).to.equal(at('2024-05-29T15:00Z'));
    expect(found.endInstant).to.equal(at('2024-05-29T17:30Z'));
  });

  it('without an end last no time, but are drawn for an hour', () => {
    const found = only({ start: '2024-05-29T17:00' });
    expect(found.hasEnd).to.be.false;
    expect(found.endTime).to.be.undefined;
    expect(found.endInstant).to.equal(found.startInstant);
    expect(drawnUntil(found)).to.equal(at('2024-05-29T16:00Z'));
    expect(drawnUntil(only({ start: '2024-05-29T17:00', end: '2024-05-29T17:10' }))).to.equal(
      at('2024-05-29T15:10Z'),
    );
  });

  it('of a day are that day, to its end', () => {
    const found = only({ start: '2024-05-29' });
    expect(found.allDay).to.be.true;
    expect(dates(found)).to.equal('2024-05-29 – / 2024-05-29 –');
    expect(found.startInstant).to.equal(at('2024-05-28T22:00Z'));
    expect(found.endInstant).to.equal(at('2024-05-29T22:00Z'));
  });

  it('of several days end with their last', () => {
    expect(dates(only({ start: '2024-05-29', end: '2024-06-02' }))).to.equal(
      '2024-05-29 – / 2024-06-02 –',
    );
    expect(
      dates(only({ start: '2024-05-29T10:00', end: '2024-06-02T15:00', allDay: true })),
    ).to.equal('2024-05-29 – / 2024-06-02 –');
  });

  it('may begin at a time and end with a day', () => {
    const found = only({ start: '2024-05-29T10:00', end: '2024-06-02' });
    expect(dates(found)).to.equal('2024-05-29 10:00 / 2024-06-02 –');
    expect(found.endInstant).to.equal(at('2024-06-02T22:00Z'));
  });

  it('that end at midnight do not touch the day that begins', () => {
    expect(dates(only({ start: '2024-05-29T20:00', end: '2024-05-30T00:00' }))).to.equal(
      '2024-05-29 20:00 / 2024-05-29 00:00',
    );
    expect(dates(only({ start: '2024-05-29T20:00', end: '2024-05-30T02:00' }))).to.equal(
      '2024-05-29 20:00 / 2024-05-30 02:00',
    );
  });

  it('in another zone are shown by the feed’s clock', () => {
    const found = only({
      start: '2024-05-29T23:00',
      end: '2024-05-30T00:30',
      timeZone: 'Europe/London',
    });
    expect(dates(found)).to.equal('2024-05-30 00:00 / 2024-05-30 01:30');
    expect(dates(only({ start: '2024-05-29', timeZone: 'Pacific/Kiritimati' }))).to.equal(
      '2024-05-29 – / 2024-05-29 –',
    );
  });

  it('with an offset are that instant, whatever the zone', () => {
    expect(dates(only({ start: '2024-05-29T23:30Z', end: '2024-05-30T01:00+02:00' }))).to.equal(
      '2024-05-30 01:30 / 2024-05-30 –',
    );
    expect(
      dates(only({ start: '2024-05-29T12:00-04:00', end: '2024-05-29T19:00+02:00' })),
    ).to.equal('2024-05-29 18:00 / 2024-05-29 19:00');
  });

  it('with an offset may be the second of two', () => {
    expect(only({ start: '2024-10-27T02:30+01:00' }).startInstant).to.equal(
      at('2024-10-27T01:30Z'),
    );
    expect(only({ start: '2024-10-27T02:30' }).startInstant).to.equal(at('2024-10-27T00:30Z'));
  });

  it('at a time that does not exist are held when the clock is past it', () => {
    expect(dates(only({ start: '2024-03-31T02:30', end: '2024-03-31T04:00' }))).to.equal(
      '2024-03-31 03:30 / 2024-03-31 04:00',
    );
  });
});
