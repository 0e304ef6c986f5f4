import { expect } from '@open-wc/testing';
import { timeZoneComponent } from '../../../src/model/ics/time-zone.ts';
import { parseRule } from '../../../src/model/recurrence-rule.ts';
import { Recurrence } from '../../../src/model/recurrence.ts';
import { HOUR, parseMoment } from '../../../src/model/wall-time.ts';
import { type Zone, zoneOf } from '../../../src/model/zone.ts';

const at = (text: string): number => Date.parse(text);

function component(name: string, from: string, until: string): string {
  return timeZoneComponent(zoneOf(name)!, at(from), at(until));
}

const lines = (text: string): string[] => text.trimEnd().split('\r\n');

/** Reads a component as a calendar program would: from when on which offset holds. */
function offsets(text: string): { at: number; offset: number }[] {
  const moment = (value: string) =>
    parseMoment(value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/, '$1-$2-$3T$4:$5:$6'))!
      .wall;
  const offset = (value: string) =>
    (value.startsWith('-') ? -1 : 1) *
    (Number(value.slice(1, 3)) * 60 + Number(value.slice(3, 5))) *
    60_000;
  return text
    .replaceAll('\r\n ', '')
    .split(/END:(?:STANDARD|DAYLIGHT)/)
    .slice(0, -1)
    .flatMap((observance) => {
      const value = (name: string) =>
        new RegExp(`^${name}:(.*)$`, 'm').exec(observance)?.[1]?.trim() ?? '';
      const start = moment(value('DTSTART'));
      const [before, after] = [offset(value('TZOFFSETFROM')), offset(value('TZOFFSETTO'))];
      const read = parseRule(value('RRULE'));
      const walls =
        'error' in read
          ? [start, ...value('RDATE').split(',').filter(Boolean).map(moment)]
          : new Recurrence(
              // UNTIL is an instant; the clock it is compared with is the one before the turn.
              read.until
                ? { ...read, until: { wall: read.until.wall + before, kind: 'wall' } }
                : read,
              start,
              zoneOf('UTC'),
            ).between(start, Infinity, 200).starts;
      return walls.map((wall) => ({ at: wall - before, offset: after }));
    })
    .sort((a, b) => a.at - b.at);
}

function holds(zone: Zone, text: string, from: string, until: string): void {
  const known = offsets(text);
  for (let time = at(from); time < at(until); time += 5 * HOUR) {
    const now = known.findLast((turn) => turn.at <= time);
    expect(now?.offset, `${zone.name} ${new Date(time).toISOString()}`).to.equal(
      zone.offsetAt(time),
    );
  }
}

describe('VTIMEZONE', () => {
  it('has the two rules of Copenhagen', () => {
    const text = component('Europe/Copenhagen', '2024-05-29T15:00Z', '2024-05-29T17:00Z');
    expect(lines(text)).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Copenhagen',
      'BEGIN:STANDARD',
      'DTSTART:20231029T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20240331T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ]);
  });

  it('of a zone without summer time has one offset', () => {
    expect(
      lines(component('Asia/Kolkata', '2024-05-29T15:00Z', '2024-05-29T17:00Z')),
    ).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Kolkata',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0530',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  for (const [name, from, until] of [
    ['Europe/Copenhagen', '1975-01-01T00:00Z', '2030-01-01T00:00Z'],
    ['America/New_York', '2004-01-01T00:00Z', '2030-01-01T00:00Z'],
    ['America/Santiago', '2010-01-01T00:00Z', '2030-01-01T00:00Z'],
    ['Australia/Lord_Howe', '2005-01-01T00:00Z', '2030-01-01T00:00Z'],
    ['Africa/Casablanca', '2015-01-01T00:00Z', '2030-01-01T00:00Z'],
    ['Asia/Jerusalem', '2012-01-01T00:00Z', '2030-01-01T00:00Z'],
    ['Europe/Istanbul', '2010-01-01T00:00Z', '2030-01-01T00:00Z'],
    ['Pacific/Apia', '2009-01-01T00:00Z', '2030-01-01T00:00Z'],
    ['Pacific/Kiritimati', '1990-01-01T00:00Z', '2030-01-01T00:00Z'],
  ] as const) {
    it(`of ${name} is right on every day from ${from.slice(0, 4)}`, () => {
      holds(zoneOf(name)!, component(name, from, until), from, until);
    });
  }

  it('goes on by its rules where no event has been yet', () => {
    const text = component('Europe/Copenhagen', '2024-01-01T00:00Z', '2024-02-01T00:00Z');
    holds(zoneOf('Europe/Copenhagen')!, text, '2024-01-01T00:00Z', '2050-01-01T00:00Z');
  });
});
