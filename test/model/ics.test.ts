import { expect } from '@open-wc/testing';
import type { EventWords } from '../../src/model/event-words.ts';
import { eventList } from '../../src/model/event-list.ts';
import { findOccurrence } from '../../src/model/find-occurrence.ts';
import { type IcsEvent, writeCalendar, writeOccurrence } from '../../src/model/ics.ts';
import { OccurrenceIndex } from '../../src/model/occurrences.ts';

interface TestEvent extends IcsEvent {
  readonly words?: Partial<EventWords>;
}

const options = {
  timeZone: 'Europe/Copenhagen',
  stamp: Date.UTC(2024, 4, 1, 12),
  domain: 'www.example.dk',
  words: (event: TestEvent): EventWords => ({ title: 'Høstfest', ...event.words }),
};

/** The lines of the first event of a calendar, unfolded. */
function linesOf(event: Omit<TestEvent, 'id'> & { id?: string }): string[] {
  return eventLines(writeCalendar([{ id: 'e', ...event }], options));
}

function eventLines(calendar: string, number = 0): string[] {
  const text = calendar.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n')[number + 1] ?? '';
  return text.slice(0, text.indexOf('END:VEVENT')).split('\r\n').slice(0, -1);
}

const line = (lines: readonly string[], name: string): string | undefined =>
  lines.find((text) => text.startsWith(`${name}:`) || text.startsWith(`${name};`));

describe('calendar file: around the events', () => {
  it('says what it is, in CRLF lines', () => {
    const text = writeCalendar([], options);
    expect(text).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//vision-widgets//calendar//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-TIMEZONE:Europe/Copenhagen',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('says its name and how often to look again, to those who read either', () => {
    const text = writeCalendar([], options, {
      name: 'Kalender, Ishøj',
      description: 'Alt; alle steder',
      refreshEvery: 'P1DT6H30M',
    });
    expect(text).to.include('\r\nNAME:Kalender\\, Ishøj\r\nX-WR-CALNAME:Kalender\\, Ishøj\r\n');
    expect(text).to.include('\r\nX-WR-CALDESC:Alt\\; alle steder\r\n');
    expect(text).to.include('\r\nREFRESH-INTERVAL;VALUE=DURATION:P1DT6H30M\r\n');
    expect(text).to.include('\r\nX-PUBLISHED-TTL:P1DT6H30M\r\n');
    expect(writeCalendar([], options, { refreshEvery: 'ofte' })).to.not.include('REFRESH');
  });

  it('has each zone once, and none for whole days', () => {
    const zones = (events: TestEvent[]) =>
      writeCalendar(events, options).match(/(?<=TZID:).*(?=\r)/g) ?? [];
    expect(
      zones([
        { id: 'a', start: '2024-05-29T17:00' },
        { id: 'b', start: '2019-05-29T17:00' },
        { id: 'c', start: '2024-05-29T17:00', timeZone: 'America/New_York' },
      ]),
    ).to.deep.equal(['Europe/Copenhagen', 'America/New_York']);
    expect(zones([{ id: 'a', start: '2024-05-29' }])).to.deep.equal([]);
    expect(zones([{ id: 'a', start: '2024-05-29T17:00', timeZone: 'UTC' }])).to.deep.equal([]);
  });

  it('is the same every time', () => {
    const events = [{ id: 'a', start: '2024-05-29T17:00', rrule: 'FREQ=WEEKLY' }];
    expect(writeCalendar(events, options)).to.equal(writeCalendar(events, options));
  });
});

describe('calendar file: an event', () => {
  it('has what is told of it', () => {
    expect(
      linesOf({
        start: '2024-05-29T17:00',
        end: '2024-05-29T19:30',
        status: 'tentative',
        sequence: 3,
        updated: '2024-04-01T10:00:00+02:00',
        words: {
          title: 'Fællesspisning, del 2; "suppe"',
          description: 'Tag\nen\\flere med',
          location: 'Kulturium, Bredgade 2',
          position: { lat: 55.61234567, lon: -1e-7 },
          url: 'https://www.example.dk/a,b;c',
          organisers: 'Biblioteket, Brugsen',
          tags: ['mad, drikke', 'fællesskab'],
        },
      }),
    ).to.deep.equal([
      'UID:e@www.example.dk',
      'DTSTAMP:20240501T120000Z',
      'DTSTART;TZID=Europe/Copenhagen:20240529T170000',
      'DTEND;TZID=Europe/Copenhagen:20240529T193000',
      'SUMMARY:Fællesspisning\\, del 2\\; "suppe"',
      'DESCRIPTION:Tag\\nen\\\\flere med',
      'LOCATION:Kulturium\\, Bredgade 2',
      'GEO:55.612346;0',
      'URL:https://www.example.dk/a,b;c',
      'CONTACT:Biblioteket\\, Brugsen',
      'CATEGORIES:mad\\, drikke,fællesskab',
      'STATUS:TENTATIVE',
      'SEQUENCE:3',
      'LAST-MODIFIED:20240401T080000Z',
    ]);
  });

  for (const [status, written] of [
    [undefined, 'CONFIRMED'],
    ['scheduled', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
    ['postponed', 'TENTATIVE'],
    ['constructor', 'CONFIRMED'],
  ] as const) {
    it(`that is ${status ?? 'as planned'} has the status ${written}`, () => {
      const lines = linesOf({ start: '2024-05-29', ...(status && { status }) });
      expect(line(lines, 'STATUS')).to.equal(`STATUS:${written}`);
    });
  }

  it('of days ends the day after, and keeps nobody busy', () => {
    const lines = linesOf({ start: '2024-12-30', end: '2024-12-31' });
    expect(line(lines, 'DTSTART')).to.equal('DTSTART;VALUE=DATE:20241230');
    expect(line(lines, 'DTEND')).to.equal('DTEND;VALUE=DATE:20250101');
    expect(line(lines, 'TRANSP')).to.equal('TRANSP:TRANSPARENT');
  });

  it('without an end, or with one before the start, has none', () => {
    expect(line(linesOf({ start: '2024-05-29T17:00' }), 'DTEND')).to.be.undefined;
    expect(line(linesOf({ start: '2024-05-29T17:00', end: '2024-05-29T16:00' }), 'DTEND')).to.be
      .undefined;
  });

  it('in the second of two equal hours is written in UTC', () => {
    expect(line(linesOf({ start: '2024-10-27T02:30+01:00' }), 'DTSTART')).to.equal(
      'DTSTART:20241027T013000Z',
    );
    expect(line(linesOf({ start: '2024-10-27T02:30' }), 'DTSTART')).to.equal(
      'DTSTART;TZID=Europe/Copenhagen:20241027T023000',
    );
  });

  it('keeps an id that is unique in the world already', () => {
    const uid = (id: string) => line(linesOf({ id, start: '2024-05-29' }), 'UID');
    expect(uid('1234@kultunaut.example')).to.equal('UID:1234@kultunaut.example');
    expect(uid('1234')).to.equal('UID:1234@www.example.dk');
  });

  it('that cannot be read is left out', () => {
    const text = writeCalendar(
      [
        { id: 'a', start: 'snart' },
        { id: 'b', start: '2024-05-29' },
      ],
      options,
    );
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(1);
  });
});

describe('calendar file: a series', () => {
  const until = (rrule: string, start = '2024-07-01T10:00', timeZone = 'Europe/Copenhagen') =>
    line(linesOf({ start, rrule, timeZone }), 'RRULE');

  it('says until when in the way that its start asks for', () => {
    expect(until('FREQ=DAILY;UNTIL=20240705T080000Z')).to.equal(
      'RRULE:FREQ=DAILY;UNTIL=20240705T080000Z',
    );
    expect(until('UNTIL=20240705T100000;FREQ=DAILY')).to.equal(
      'RRULE:FREQ=DAILY;UNTIL=20240705T080000Z',
    );
    expect(until('FREQ=DAILY;UNTIL=20241205')).to.equal('RRULE:FREQ=DAILY;UNTIL=20241205T225959Z');
    expect(until('FREQ=DAILY;UNTIL=20240705', '2024-07-01')).to.equal(
      'RRULE:FREQ=DAILY;UNTIL=20240705',
    );
    expect(until('FREQ=DAILY;UNTIL=20240705T080000Z', '2024-07-01')).to.equal(
      'RRULE:FREQ=DAILY;UNTIL=20240705',
    );
  });

  it('writes its rule as calendars read it', () => {
    expect(until(' rrule:freq=weekly;byday=mo ', '2024-07-01')).to.equal(
      'RRULE:FREQ=WEEKLY;BYDAY=MO',
    );
    expect(until('FREQ=DAILY;BYHOUR=10;BYMINUTE=0', '2024-07-01')).to.equal('RRULE:FREQ=DAILY');
  });

  it('has its extra dates, those left out, and one event more for each that is changed', () => {
    const text = writeCalendar(
      [
        {
          id: 'e',
          start: '2024-03-05T19:00',
          end: '2024-03-05T21:00',
          rrule: 'FREQ=WEEKLY;COUNT=6',
          rdates: ['2024-03-14T10:00', '2024-03-15'],
          exdates: ['2024-03-12', '2024-03-13'],
          overrides: [
            { at: '2024-03-19', start: '2024-03-20T18:00', status: 'tentative' } as never,
          ],
        },
      ],
      options,
    );
    expect(eventLines(text).slice(2)).to.deep.equal([
      'DTSTART;TZID=Europe/Copenhagen:20240305T190000',
      'DTEND;TZID=Europe/Copenhagen:20240305T210000',
      'RRULE:FREQ=WEEKLY;COUNT=6',
      'RDATE;TZID=Europe/Copenhagen:20240314T100000',
      'RDATE;TZID=Europe/Copenhagen:20240315T190000',
      'EXDATE;TZID=Europe/Copenhagen:20240312T190000',
      'SUMMARY:Høstfest',
      'STATUS:CONFIRMED',
      'SEQUENCE:0',
    ]);
    expect(eventLines(text, 1)).to.deep.equal([
      'UID:e@www.example.dk',
      'DTSTAMP:20240501T120000Z',
      'DTSTART;TZID=Europe/Copenhagen:20240320T180000',
      'DTEND;TZID=Europe/Copenhagen:20240320T200000',
      'RECURRENCE-ID;TZID=Europe/Copenhagen:20240319T190000',
      'SUMMARY:Høstfest',
      'STATUS:TENTATIVE',
      'SEQUENCE:0',
    ]);
  });

  it('of days has days everywhere', () => {
    const text = writeCalendar(
      [
        {
          id: 'e',
          start: '2024-03-05',
          rrule: 'FREQ=WEEKLY',
          rdates: ['2024-03-14'],
          exdates: ['2024-03-12'],
          overrides: [{ at: '2024-03-19', start: '2024-03-20' }],
        },
      ],
      options,
    );
    for (const expected of [
      'DTSTART;VALUE=DATE:20240305',
      'RDATE;VALUE=DATE:20240314',
      'EXDATE;VALUE=DATE:20240312',
      'RECURRENCE-ID;VALUE=DATE:20240319',
      'DTEND;VALUE=DATE:20240321',
    ]) {
      expect(text).to.include(`\r\n${expected}\r\n`);
    }
  });

  it('whose rule never comes true is one event', () => {
    const lines = linesOf({ start: '2024-03-05', rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' });
    expect(line(lines, 'RRULE')).to.be.undefined;
    expect(line(lines, 'DTSTART')).to.equal('DTSTART;VALUE=DATE:20240305');
  });

  it('says how long it lasts where the first night has another length than the rest', () => {
    const lines = linesOf({
      start: '2024-10-26T22:00',
      end: '2024-10-28T00:30',
      rrule: 'FREQ=WEEKLY',
    });
    expect(line(lines, 'DTEND')).to.be.undefined;
    expect(line(lines, 'DURATION')).to.equal('DURATION:P1DT2H30M');
  });

  it('gives one occurrence of itself alone', () => {
    const event: TestEvent = {
      id: 'e',
      start: '2024-03-05T19:00',
      end: '2024-03-05T21:00',
      rrule: 'FREQ=WEEKLY',
      overrides: [{ at: '2024-04-02T19:00', start: '2024-04-03T20:00' }],
    };
    const index = new OccurrenceIndex(eventList([event]), options);
    const text = writeOccurrence(findOccurrence(index, 'e@2024-04-02T19:00')!, options);
    expect(eventLines(text).slice(0, 4)).to.deep.equal([
      'UID:e@2024-04-02T19:00@www.example.dk',
      'DTSTAMP:20240501T120000Z',
      'DTSTART;TZID=Europe/Copenhagen:20240403T200000',
      'DTEND;TZID=Europe/Copenhagen:20240403T220000',
    ]);
    expect(text).to.not.include('RRULE:FREQ=WEEKLY');
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(1);
  });
});
