import { expect } from '@open-wc/testing';
import { formatPlainDate, parsePlainDate } from '../../src/model/plain-date.ts';
import {
  bounds,
  compareWhen,
  contains,
  isPast,
  labelOf,
  parseWhen,
  points,
  precision,
  whenInZone,
  whenOf,
  whenProblem,
  type When,
} from '../../src/model/when.ts';
import { zoneOf } from '../../src/model/zone.ts';

function read(edtf: string): When {
  const when = parseWhen(edtf);
  if (!when) throw new Error(`${edtf} was not read`);
  return when;
}

const day = (text: string) => parsePlainDate(text)!;

/** `from…to`, a tilde where the edge is soft, nothing where it is open. */
function extent(edtf: string): string {
  const { from, to, softFrom, softTo } = bounds(read(edtf));
  const start = (softFrom ? '~' : '') + (from ? formatPlainDate(from) : '');
  const end = (to ? formatPlainDate(to) : '') + (softTo ? '~' : '');
  return `${start}…${end}`;
}

describe('parseWhen: what it reads', () => {
  const cases: [string, string, string][] = [
    ['a day', '2024-05-29', '2024-05-29…2024-05-29'],
    ['a leap day', '2024-02-29', '2024-02-29…2024-02-29'],
    ['a day about then', '2024-05-29~', '~2024-05-29…2024-05-29~'],
    ['a day nobody is sure of', '2024-05-29?', '~2024-05-29…2024-05-29~'],
    ['a day both', '2024-05-29%', '~2024-05-29…2024-05-29~'],
    ['a month', '2024-05', '~2024-05-01…2024-05-31~'],
    ['February of a leap year', '2024-02', '~2024-02-01…2024-02-29~'],
    ['a year', '2024', '~2024-01-01…2024-12-31~'],
    ['primo 2017', '2017-01~', '~2017-01-01…2017-01-31~'],
    ['spring', '2024-21', '~2024-03-01…2024-05-31~'],
    ['summer', '2024-22', '~2024-06-01…2024-08-31~'],
    ['autumn', '2024-23', '~2024-09-01…2024-11-30~'],
    ['winter, over New Year', '2024-24', '~2024-12-01…2025-02-28~'],
    ['winter into a leap year', '2023-24', '~2023-12-01…2024-02-29~'],
    ['1st quarter', '2024-33', '~2024-01-01…2024-03-31~'],
    ['3rd quarter', '2023-35', '~2023-07-01…2023-09-30~'],
    ['4th quarter', '2024-36', '~2024-10-01…2024-12-31~'],
    ['first half-year', '2024-40', '~2024-01-01…2024-06-30~'],
    ['second half-year', '2024-41', '~2024-07-01…2024-12-31~'],
    ['days from–to', '2023-10-31/2023-11-01', '2023-10-31…2023-11-01'],
    ['months from–to', '2024-04/2024-05', '~2024-04-01…2024-05-31~'],
    ['mixed', '2024-02-27/2035', '2024-02-27…2035-12-31~'],
    ['a part of what it starts in', '2024/2024-05', '~2024-01-01…2024-05-31~'],
    ['a doubtful start', '2024-05-01~/2024-06-30', '~2024-05-01…2024-06-30'],
    ['an open end', '2024-09/..', '~2024-09-01…~'],
    ['an open end after a day', '2024-09-01/..', '2024-09-01…~'],
    ['an open start', '../2024-06-30', '~…2024-06-30'],
    ['an unknown end', '2024-09/', '~2024-09-01…~'],
    ['an unknown start', '/2024', '~…2024-12-31~'],
    ['a set', '{2016-03,2016-04,2016-05}', '~2016-03-01…2016-05-31~'],
    ['a set out of order', '{2024-05-29,2024-03-19}', '2024-03-19…2024-05-29'],
    ['a set with a range', '{2016-03-02,2016-05..2016-06}', '2016-03-02…2016-06-30~'],
    ['a set with an open range', '{2016-03-02,2016-05..}', '2016-03-02…~'],
    ['a set that starts open', '{..2016-03-02,2017-01-01}', '~…2017-01-01'],
    ['a set of one', '{2024}', '~2024-01-01…2024-12-31~'],
    ['a set with spaces', '{2016-03-01, 2016-04-01 }', '2016-03-01…2016-04-01'],
    ['a wall clock', '2024-05-29T17:00', '2024-05-29…2024-05-29'],
    ['seconds', '2024-05-29T17:00:30', '2024-05-29…2024-05-29'],
    ['UTC', '2024-05-29T15:00:00Z', '2024-05-29…2024-05-29'],
    ['an offset', '2024-05-29T17:00+02:00', '2024-05-29…2024-05-29'],
    ['from hour to hour', '2024-05-29T17:00/2024-05-29T19:30', '2024-05-29…2024-05-29'],
    ['the death of Caesar', '-0043-03-15', '-0043-03-15…-0043-03-15'],
    ['a year before ours', '-0044', '~-0044-01-01…-0044-12-31~'],
    ['year 0', '0000', '~0000-01-01…0000-12-31~'],
    ['the last year', '9999', '~9999-01-01…9999-12-31~'],
    ['space around it', ' 2024-05-29\n', '2024-05-29…2024-05-29'],
  ];
  for (const [name, edtf, wanted] of cases) {
    it(`${name}: ${edtf.trim()}`, () => {
      expect(extent(edtf)).to.equal(wanted);
      expect(whenProblem(edtf)).to.equal(undefined);
    });
  }

  it('keeps doubt and nearness apart', () => {
    const marks = ['2024', '2024?', '2024~', '2024%'].map((edtf) => {
      const [point] = points(read(edtf));
      return [point?.uncertain, point?.approximate];
    });
    expect(marks).to.deep.equal([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  it('keeps a set in the writer’s order', () => {
    const months = points(read('{2016-05,2016-03..2016-04}')).map((point) => point.first.month);
    expect(months).to.deep.equal([5, 3, 4]);
  });
});

describe('parseWhen: what it refuses', () => {
  const refused = [
    '',
    ' ',
    'efter sommerferien',
    '29-05-2024',
    '29.5.2024',
    '2024-5-29',
    '2024-05-29T',
    '2024-05-29 17:00',
    '2024-02-30',
    '2023-02-29',
    '2024-04-31',
    '2024-00',
    '2024-13',
    '2024-20',
    '2024-25',
    '2024-32',
    '2024-37',
    '2024-39',
    '2024-42',
    '2024-21-01',
    '2024-33-01',
    '2024-05-00',
    '2024-05-32',
    '24',
    '202',
    '20245',
    'Y20245',
    '-0000',
    '-0000-01-01',
    '+2024',
    '2024?~',
    '?2024',
    '2024~-05',
    '202X',
    '2024-XX',
    '2024-05-29T24:00',
    '2024-05-29T17',
    '2024-05-29T17:60',
    '2024-05-29T17:00:60',
    '2024-05-29T7:00',
    '2024-05-29T17:00+25:00',
    '2024-05-29T17:00+0200',
    '2024-05-29T17:00~',
    '2024-05T17:00',
    '/',
    '../..',
    '../',
    '..',
    '2024/2025/2026',
    '2024-05-29/30',
    '2024-05/x',
    'x/2024-05',
    '2024-02-30/..',
    '{}',
    '{',
    '{2024',
    '2024}',
    '{2024,}',
    '{,2024}',
    '{..}',
    '{2024-02-30}',
    '{2024,2024-02-30}',
    '{2024/2025}',
    '{{2024}}',
    '{2024..2025..2026}',
    '[2024,2025]',
    '٢٠٢٤',
  ];
  for (const edtf of refused) {
    it(JSON.stringify(edtf), () => {
      expect(parseWhen(edtf)).to.equal(undefined);
      expect(whenProblem(edtf)).to.equal('bad-when');
    });
  }

  const backwards = [
    '2024-06-01/2024-05-31',
    '2025/2024',
    '2024-36/2024-35',
    '2024-05-29T19:30/2024-05-29T17:00',
    '2024-05-29T17:00Z/2024-05-29T18:00+02:00',
    '{2016-05..2016-03}',
    '2024-05-29T17:00/2024-05-28T15:00Z',
  ];
  for (const edtf of backwards) {
    it(`${edtf}, which ends before it starts`, () => {
      expect(parseWhen(edtf)).to.equal(undefined);
      expect(whenProblem(edtf)).to.equal('end-before-start');
    });
  }

  it('gives clocks that cannot be compared the benefit of the doubt', () => {
    expect(parseWhen('2024-05-29T17:00/2024-05-29T16:00Z')).not.to.equal(undefined);
    expect(parseWhen('2024-05-29T17:00/2024-05-29T17:00')).not.to.equal(undefined);
    expect(parseWhen('2024-05-29T17:00/2024-05-29')).not.to.equal(undefined);
  });
});

describe('when: a feed’s value', () => {
  it('is read as text or as an object', () => {
    expect(whenOf('2024-05')).to.deep.equal(parseWhen('2024-05'));
    expect(whenOf({ edtf: '2024-05', text: 'til maj' })).to.deep.equal(parseWhen('2024-05'));
    expect(whenOf({ text: 'snart' })).to.equal(undefined);
    expect(whenOf({ edtf: 'snart' })).to.equal(undefined);
    expect(whenOf(undefined)).to.equal(undefined);
  });

  it('brings its own words along', () => {
    expect(labelOf({ edtf: '2024-09/..', text: 'efter sommeren' })).to.equal('efter sommeren');
    expect(labelOf({ text: { da: 'snart' } })).to.deep.equal({ da: 'snart' });
    expect(labelOf('2024-09')).to.equal(undefined);
    expect(labelOf(undefined)).to.equal(undefined);
  });
});

describe('precision', () => {
  const cases: [string, string][] = [
    ['2024-05-29T17:00', 'time'],
    ['2024-05-29', 'day'],
    ['2024-05', 'month'],
    ['2024-21', 'season'],
    ['2024-33', 'quarter'],
    ['2024-41', 'half-year'],
    ['2024', 'year'],
    ['2024-05-29/2024-06', 'month'],
    ['2024-05-29/..', 'day'],
    ['{2024-05-29,2024}', 'year'],
  ];
  for (const [edtf, wanted] of cases) {
    it(`of ${edtf} is ${wanted}`, () => expect(precision(read(edtf))).to.equal(wanted));
  }
});

describe('compareWhen', () => {
  it('sorts loose dates by their bounds', () => {
    const sorted = [
      '../2016-04',
      '2016-03-01',
      '2016-03',
      '{2016-03,2016-04,2016-05}',
      '2016-03/..',
      '2016-03-02',
      '2016-04-14',
      '2016-10-26',
      '2017-01~',
      '2017-01/2017-02',
      '2017-33',
      '2017',
    ];
    expect(sorted.toReversed().sort((a, b) => compareWhen(read(a), read(b)))).to.deep.equal(sorted);
  });

  it('sorts one day by the clock, what has none first', () => {
    const sorted = ['2024-05-29', '2024-05-29T09:00', '2024-05-29T17:00/2024-05-29T19:30'];
    expect(sorted.toReversed().sort((a, b) => compareWhen(read(a), read(b)))).to.deep.equal(sorted);
  });

  it('leaves equals in their order', () => {
    expect(compareWhen(read('2024-05'), read('2024-05~'))).to.equal(0);
    expect(compareWhen(read('../2024'), read('../2024'))).to.equal(0);
    expect(compareWhen(read('2024/..'), read('2024/..'))).to.equal(0);
  });
});

describe('today', () => {
  it('is after what is past', () => {
    expect(isPast(read('2024-05-29'), day('2024-05-30'))).to.equal(true);
    expect(isPast(read('2024-05-29T17:00'), day('2024-05-29'))).to.equal(false);
    expect(isPast(read('2024-05'), day('2024-05-31'))).to.equal(false);
    expect(isPast(read('2024-05'), day('2024-06-01'))).to.equal(true);
    expect(isPast(read('2024-05/..'), day('9999-12-31'))).to.equal(false);
    expect(isPast(read('../2024-05'), day('2024-06-01'))).to.equal(true);
    expect(isPast(read('{2024-01,2024-06}'), day('2024-03-01'))).to.equal(false);
  });

  it('is one of the days it can mean', () => {
    expect(contains(read('2024-05-29'), day('2024-05-29'))).to.equal(true);
    expect(contains(read('2024-05-29'), day('2024-05-30'))).to.equal(false);
    expect(contains(read('2024-24'), day('2025-01-15'))).to.equal(true);
    expect(contains(read('2024-09/..'), day('2031-01-01'))).to.equal(true);
    expect(contains(read('2024-09/..'), day('2024-08-31'))).to.equal(false);
    expect(contains(read('../2024'), day('-0044-01-01'))).to.equal(true);
    expect(contains(read('{2024-01,2024-06..2024-07}'), day('2024-03-01'))).to.equal(false);
    expect(contains(read('{2024-01,2024-06..2024-07}'), day('2024-07-31'))).to.equal(true);
  });
});

describe('whenInZone', () => {
  const copenhagen = zoneOf('Europe/Copenhagen')!;

  it('moves a time with an offset to the day it is there', () => {
    const moved = whenInZone(read('2024-05-29T23:30-05:00'), copenhagen);
    expect(moved).to.deep.equal(parseWhen('2024-05-30T06:30'));
    expect(whenInZone(read('2024-01-01T00:00Z'), copenhagen)).to.deep.equal(
      parseWhen('2024-01-01T01:00'),
    );
  });

  it('leaves wall clocks and days as they are, in intervals and sets too', () => {
    for (const edtf of ['2024-05-29T17:00', '2024-05-29', '2024-05/..', '{2024-05,2024-07..}']) {
      expect(whenInZone(read(edtf), copenhagen), edtf).to.deep.equal(parseWhen(edtf));
    }
    expect(whenInZone(read('2024-05-29T15:00Z/2024-05-29T17:30Z'), copenhagen)).to.deep.equal(
      parseWhen('2024-05-29T17:00/2024-05-29T19:30'),
    );
    expect(whenInZone(read('{2024-05-29T15:00Z,2024-06}'), copenhagen)).to.deep.equal(
      parseWhen('{2024-05-29T17:00,2024-06}'),
    );
  });
});
