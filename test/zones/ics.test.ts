import { expect } from '@open-wc/testing';
import { findOccurrence } from '../../src/model/find-occurrence.ts';
import { googleLink } from '../../src/model/calendar-links.ts';
import { eventList } from '../../src/model/event-list.ts';
import { writeCalendar } from '../../src/model/ics.ts';
import { OccurrenceIndex } from '../../src/model/occurrences.ts';

const timeZone = 'Europe/Copenhagen';
const series = {
  id: 'e',
  start: '2024-03-30T23:30',
  end: '2024-03-31T01:00',
  rrule: 'FREQ=WEEKLY;UNTIL=20240501',
  exdates: ['2024-04-06'],
};

describe('a calendar file on any device', () => {
  it('has the same days and times', () => {
    const text = writeCalendar([series, { id: 'd', start: '2024-03-31' }], {
      timeZone,
      stamp: Date.UTC(2024, 0, 1),
      domain: 'www.example.dk',
      words: () => ({ title: 'Fest' }),
    });
    for (const line of [
      'DTSTAMP:20240101T000000Z',
      'DTSTART;TZID=Europe/Copenhagen:20240330T233000',
      'DTEND;TZID=Europe/Copenhagen:20240331T010000',
      'RRULE:FREQ=WEEKLY;UNTIL=20240501T215959Z',
      'EXDATE;TZID=Europe/Copenhagen:20240406T233000',
      'DTSTART;VALUE=DATE:20240331',
      'DTEND;VALUE=DATE:20240401',
      'DTSTART:20240331T020000',
    ]) {
      expect(text).to.include(`\r\n${line}\r\n`);
    }
  });

  it('and a link have the same clock', () => {
    const index = new OccurrenceIndex(eventList([series]), { timeZone });
    const link = googleLink(
      findOccurrence(index, 'e@2024-04-13T23:30')!,
      { title: 'Fest' },
      timeZone,
    );
    expect(new URL(link).searchParams.get('dates')).to.equal('20240413T233000/20240414T010000');
  });
});
