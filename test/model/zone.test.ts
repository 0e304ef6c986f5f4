import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatWall, parseMoment } from '../../src/model/wall-time.ts';
import {
  isZone,
  offsetsByIntl,
  offsetsByTemporal,
  type Zone,
  zoneOf,
} from '../../src/model/zone.ts';

const HOUR = 3_600_000;

function zone(name: string): Zone {
  const found = zoneOf(name);
  if (!found) throw new Error(`no zone ${name}`);
  return found;
}

const wall = (text: string): number => parseMoment(text)!.wall;
const instant = (text: string): number => Date.parse(text);

describe('zone: names', () => {
  it('knows IANA names and no others', () => {
    expect(isZone('Europe/Copenhagen')).to.be.true;
    expect(isZone('UTC')).to.be.true;
    for (const name of ['', 'Europe/Ishøj', 'Romance Standard Time', '+02:00', 'GMT+2', '../etc']) {
      expect(isZone(name), name).to.be.false;
    }
  });

  it('makes a zone once', () => expect(zoneOf('Asia/Kolkata')).to.equal(zoneOf('Asia/Kolkata')));

  it('stands thousands of invented names', () => {
    for (let index = 0; index < 2000; index++) expect(isZone(`Nowhere/At${index}`)).to.be.false;
    expect(isZone('Europe/Copenhagen')).to.be.true;
  });
});

describe('zone: from wall clock to instant', () => {
  const copenhagen = zone('Europe/Copenhagen');

  it('has ten o’clock in summer and in winter', () => {
    expect(copenhagen.toInstant(wall('2024-07-01T10:00'))).to.equal(instant('2024-07-01T08:00Z'));
    expect(copenhagen.toInstant(wall('2024-12-01T10:00'))).to.equal(instant('2024-12-01T09:00Z'));
  });

  it('has no instant for a time that the clock jumps over', () => {
    expect(copenhagen.toInstant(wall('2024-03-31T01:59:59'))).to.equal(
      instant('2024-03-31T00:59:59Z'),
    );
    expect(copenhagen.toInstant(wall('2024-03-31T02:00'))).to.be.undefined;
    expect(copenhagen.toInstant(wall('2024-03-31T02:59:59'))).to.be.undefined;
    expect(copenhagen.toInstant(wall('2024-03-31T03:00'))).to.equal(instant('2024-03-31T01:00Z'));
  });

  it('takes the first of two instants', () => {
    expect(copenhagen.toInstant(wall('2024-10-27T02:00'))).to.equal(instant('2024-10-27T00:00Z'));
    expect(copenhagen.toInstant(wall('2024-10-27T02:59'))).to.equal(instant('2024-10-27T00:59Z'));
    expect(copenhagen.toInstant(wall('2024-10-27T03:00'))).to.equal(instant('2024-10-27T02:00Z'));
  });

  it('moves a written time that does not exist past the jump', () => {
    expect(copenhagen.settle(wall('2024-03-31T02:30'))).to.equal(instant('2024-03-31T01:30Z'));
    expect(copenhagen.settle(wall('2024-10-27T02:30'))).to.equal(instant('2024-10-27T00:30Z'));
  });

  it('knows that Samoa had no 30 December 2011', () => {
    expect(zone('Pacific/Apia').toInstant(wall('2011-12-30T12:00'))).to.be.undefined;
    expect(zone('Pacific/Apia').toInstant(wall('2011-12-31T00:00'))).to.equal(
      instant('2011-12-30T10:00Z'),
    );
  });

  it('knows half an hour of summer time, and clocks that turn at midnight', () => {
    const lordHowe = zone('Australia/Lord_Howe');
    expect(lordHowe.toInstant(wall('2024-10-06T02:15'))).to.be.undefined;
    expect(lordHowe.toInstant(wall('2024-04-07T01:45'))).to.equal(instant('2024-04-06T14:45Z'));
    expect(zone('America/Santiago').toInstant(wall('2024-09-08T00:30'))).to.be.undefined;
  });

  it('knows the years before summer time, and before year 1', () => {
    expect(copenhagen.offsetAt(instant('1880-01-01T00:00Z'))).to.equal((53 * 60 + 28) * 1000);
    expect(copenhagen.offsetAt(instant('-000300-03-01T00:00Z'))).to.equal((53 * 60 + 28) * 1000);
  });
});

describe('zone: turns of the clock', () => {
  it('finds them to the second', () => {
    const turns = zone('Europe/Copenhagen').turns(
      instant('2024-01-01T00:00Z'),
      instant('2025-01-01T00:00Z'),
    );
    expect(turns).to.deep.equal([
      { at: instant('2024-03-31T01:00Z'), before: HOUR, after: 2 * HOUR },
      { at: instant('2024-10-27T01:00Z'), before: 2 * HOUR, after: HOUR },
    ]);
  });

  it('finds the short summers around Ramadan', () => {
    const turns = zone('Africa/Casablanca').turns(
      instant('2024-03-01T00:00Z'),
      instant('2024-05-01T00:00Z'),
    );
    expect(turns.map((turn) => new Date(turn.at).toISOString().slice(0, 16))).to.deep.equal([
      '2024-03-10T02:00',
      '2024-04-14T02:00',
    ]);
  });

  it('finds none where clocks are left alone', () => {
    const span = [instant('1990-01-01T00:00Z'), instant('2030-01-01T00:00Z')] as const;
    expect(zone('Asia/Kolkata').turns(...span)).to.deep.equal([]);
    expect(zone('UTC').turns(...span)).to.deep.equal([]);
  });
});

describe('zone: laws', () => {
  const names = [
    'Europe/Copenhagen',
    'America/New_York',
    'America/St_Johns',
    'Asia/Kolkata',
    'Pacific/Kiritimati',
    'Pacific/Apia',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'Antarctica/Troll',
  ];
  const anyInstant = fc
    .integer({ min: instant('1950-01-01T00:00Z') / 1000, max: instant('2060-01-01T00:00Z') / 1000 })
    .map((seconds) => seconds * 1000);

  it('shows what Intl shows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), anyInstant, (name, at) => {
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: name,
          dateStyle: 'short',
          timeStyle: 'medium',
        }).format(at);
        const wallClock = formatWall(zone(name).toWall(at));
        expect(wallClock.length > 16 ? wallClock : `${wallClock}:00`).to.equal(
          shown.replace(' ', 'T'),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('comes back to the instant, or to the first that looks the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), anyInstant, (name, at) => {
        const there = zone(name);
        const back = there.toInstant(there.toWall(at));
        expect(back).to.be.at.most(at);
        expect(there.toWall(back!)).to.equal(there.toWall(at));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('zone: where the offsets come from', () => {
  const ZONES = [
    'UTC',
    'Europe/Copenhagen',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Kiritimati',
    'Australia/Lord_Howe',
  ];

  it('is one whichever the browser has', () => {
    const now = Date.UTC(2026, 10, 21);
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(1925, 0), max: Date.UTC(2040, 0) }),
        (name, at) => {
          const byTemporal = offsetsByTemporal(name);
          // Firefox 115 and Safari have none yet.
          if (byTemporal) expect(byTemporal(at)).to.equal(offsetsByIntl(name)(at));
        },
      ),
      { examples: ZONES.map((name) => [name, now]) },
    );
  });

  it('refuses the same names', () => {
    for (const name of ['Europe/Nowhere', 'Romance Standard Time']) {
      expect(() => offsetsByIntl(name), name).to.throw(RangeError);
      if ('Temporal' in globalThis)
        expect(() => offsetsByTemporal(name), name).to.throw(RangeError);
    }
  });
});
