import { expect } from '@open-wc/testing';
import { parseRule } from '../../src/model/recurrence-rule.ts';
import { ENOUGH_WORK, Recurrence, type Starts } from '../../src/model/recurrence.ts';
import { formatDay, formatWall, parseMoment } from '../../src/model/wall-time.ts';
import { zoneOf } from '../../src/model/zone.ts';

const wall = (text: string): number => parseMoment(text)!.wall;

function recurrence(rule: string, start: string, zone = 'Europe/Copenhagen'): Recurrence {
  const read = parseRule(rule);
  if ('error' in read) throw new Error(read.part);
  const moment = parseMoment(start)!;
  return new Recurrence(read, moment.wall, moment.isDay ? undefined : zoneOf(zone));
}

function between(rule: string, start: string, from: string, until: string, limit = 1000): Starts {
  return recurrence(rule, start).between(wall(from), wall(until), limit);
}

const texts = ({ starts }: Starts): string[] => starts.map(formatWall);

describe('recurrence: clocks that are moved', () => {
  it('keeps ten o’clock at ten in summer and winter', () => {
    const zone = zoneOf('Europe/Copenhagen')!;
    const { starts } = between('FREQ=MONTHLY', '2024-01-15T10:00', '2024-01-01', '2025-01-01');
    expect(starts.map((start) => formatWall(start).slice(11))).to.deep.equal(
      Array<string>(12).fill('10:00'),
    );
    expect(starts.map((start) => new Date(zone.toInstant(start)!).getUTCHours())).to.deep.equal([
      9, 9, 9, 8, 8, 8, 8, 8, 8, 8, 9, 9,
    ]);
  });

  it('skips a time that does not exist, and does not count it', () => {
    expect(
      texts(between('FREQ=DAILY;COUNT=3', '2024-03-30T02:30', '2024-03-01', '2024-05-01')),
    ).to.deep.equal(['2024-03-30T02:30', '2024-04-01T02:30', '2024-04-02T02:30']);
  });

  it('leaves it out before positions are counted', () => {
    const rule = 'FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=30;BYSETPOS=2';
    expect(texts(between(rule, '2024-03-30T01:30', '2024-03-30', '2024-04-02'))).to.deep.equal([
      '2024-03-30T02:30',
      '2024-03-31T03:30',
      '2024-04-01T02:30',
    ]);
  });

  it('has an hour that comes twice once', () => {
    expect(
      texts(between('FREQ=DAILY', '2024-10-26T02:30', '2024-10-26', '2024-10-29')),
    ).to.deep.equal(['2024-10-26T02:30', '2024-10-27T02:30', '2024-10-28T02:30']);
  });
});

describe('recurrence: the end', () => {
  it('is an instant where it is written in UTC', () => {
    const july = (until: string) =>
      texts(between(`FREQ=DAILY;UNTIL=${until}`, '2024-07-01T10:00', '2024-07-01', '2024-08-01'))
        .length;
    expect(july('20240705T080000Z')).to.equal(5);
    expect(july('20240705T075959Z')).to.equal(4);
  });

  it('in the hour that comes twice is the first of the two', () => {
    const rule = 'FREQ=DAILY;BYHOUR=2;BYMINUTE=0,30;UNTIL=20241027T011500Z';
    expect(texts(between(rule, '2024-10-27T02:00', '2024-10-27', '2024-11-01'))).to.deep.equal([
      '2024-10-27T02:00',
      '2024-10-27T02:30',
    ]);
  });

  it('is by the event’s clock where it has no Z, and a whole day where it has no time', () => {
    const rule = (until: string) =>
      texts(between(`FREQ=DAILY;UNTIL=${until}`, '2024-07-01T22:00', '2024-07-01', '2024-08-01'))
        .length;
    expect(rule('20240705T220000')).to.equal(5);
    expect(rule('20240705T215959')).to.equal(4);
    expect(rule('20240705')).to.equal(5);
  });

  it('of a series of days is a day, whatever is written after it', () => {
    for (const until of ['20240705', '20240705T000000', '20240705T235959Z', '20240705T000000Z']) {
      const { starts } = between(
        `FREQ=DAILY;UNTIL=${until}`,
        '2024-07-01',
        '2024-07-01',
        '2024-08-01',
      );
      expect(starts.map(formatDay).at(-1), until).to.equal('2024-07-05');
    }
  });

  it('before the start leaves nothing', () => {
    expect(
      between('FREQ=DAILY;UNTIL=20200101', '2024-07-01', '2020-01-01', '2030-01-01'),
    ).to.deep.equal({ starts: [], isComplete: true });
  });
});

describe('recurrence: what the rule does not say', () => {
  it('comes from the start: weekday, date, month, time', () => {
    const starts = (rule: string) =>
      texts(between(rule, '2024-02-29T19:30', '2024-01-01', '2033-01-01', 3));
    expect(starts('FREQ=WEEKLY')).to.deep.equal([
      '2024-02-29T19:30',
      '2024-03-07T19:30',
      '2024-03-14T19:30',
    ]);
    expect(starts('FREQ=YEARLY')).to.deep.equal([
      '2024-02-29T19:30',
      '2028-02-29T19:30',
      '2032-02-29T19:30',
    ]);
    expect(starts('FREQ=YEARLY;BYMONTH=3')).to.deep.equal([
      '2024-03-29T19:30',
      '2025-03-29T19:30',
      '2026-03-29T19:30',
    ]);
    expect(starts('FREQ=YEARLY;BYWEEKNO=20')).to.deep.equal([
      '2024-05-16T19:30',
      '2025-05-15T19:30',
      '2026-05-14T19:30',
    ]);
    expect(starts('FREQ=DAILY;BYHOUR=8')).to.deep.equal([
      '2024-03-01T08:30',
      '2024-03-02T08:30',
      '2024-03-03T08:30',
    ]);
  });

  it('leaves out a start that the rule does not make', () => {
    expect(
      texts(
        between('FREQ=WEEKLY;BYDAY=TU;COUNT=2', '2024-07-01T10:00', '2024-07-01', '2025-01-01'),
      ),
    ).to.deep.equal(['2024-07-02T10:00', '2024-07-09T10:00']);
  });

  it('reads no time of day into whole days', () => {
    expect(
      texts(between('FREQ=DAILY;BYHOUR=10', '2024-07-01', '2024-07-01', '2024-07-03')),
    ).to.deep.equal(['2024-07-01T00:00', '2024-07-02T00:00']);
  });
});

describe('recurrence: weeks of the year', () => {
  it('begin in the year before where they do', () => {
    expect(
      texts(
        between('FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO', '2018-01-01T09:00', '2018-01-01', '2021-06-01'),
      ),
    ).to.deep.equal([
      '2018-01-01T09:00',
      '2018-12-31T09:00',
      '2019-12-30T09:00',
      '2021-01-04T09:00',
    ]);
  });

  it('are 53 in some years, and count from the end', () => {
    const starts = (rule: string) =>
      texts(between(rule, '2015-01-01T09:00', '2015-01-01', '2027-01-01')).map((start) =>
        start.slice(0, 10),
      );
    expect(starts('FREQ=YEARLY;BYWEEKNO=53;BYDAY=TH')).to.deep.equal([
      '2015-12-31',
      '2020-12-31',
      '2026-12-31',
    ]);
    expect(starts('FREQ=YEARLY;INTERVAL=5;BYWEEKNO=-1;BYDAY=TH')).to.deep.equal([
      '2015-12-31',
      '2020-12-31',
      '2025-12-25',
    ]);
  });
});

describe('recurrence: windows', () => {
  it('are half open', () => {
    const starts = texts(
      between('FREQ=DAILY', '2024-01-01T10:00', '2024-05-01T10:00', '2024-05-03T10:00'),
    );
    expect(starts).to.deep.equal(['2024-05-01T10:00', '2024-05-02T10:00']);
  });

  it('are the same whether walked to or jumped to', () => {
    for (const rule of [
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=WEEKLY;INTERVAL=3;WKST=SU;BYDAY=SU,MO',
      'FREQ=MONTHLY;INTERVAL=5;BYDAY=-1FR',
      'FREQ=YEARLY;INTERVAL=3;BYWEEKNO=1,53;BYDAY=MO,SU',
      'FREQ=YEARLY;BYMONTH=1,12;BYDAY=MO,SU;BYSETPOS=1,-1',
    ]) {
      const series = recurrence(rule, '1999-12-27T10:00');
      const all = series.between(wall('1999-01-01'), wall('2040-01-01'), 1e5).starts;
      for (const from of ['2005-01-01', '2019-12-31', '2026-01-01T10:00']) {
        expect(series.between(wall(from), wall('2040-01-01'), 1e5).starts, rule).to.deep.equal(
          all.filter((start) => start >= wall(from)),
        );
      }
    }
  });

  it('of a daily event since 1900 cost no century', () => {
    const work = { left: ENOUGH_WORK };
    const series = recurrence('FREQ=DAILY', '1900-01-01T10:00');
    const may = series.between(wall('2024-05-01'), wall('2024-06-01'), 1000, work);
    expect(may.starts).to.have.length(31);
    expect(ENOUGH_WORK - work.left).to.be.below(100);
  });

  it('of a counted one cost the century once', () => {
    const series = recurrence('FREQ=DAILY;COUNT=46000', '1900-01-01T10:00');
    const first = { left: ENOUGH_WORK };
    const last = series.between(wall('2025-12-01'), wall('2026-01-01'), 1000, first);
    expect(last.starts.map(formatDay).at(-1)).to.equal('2025-12-10');
    const second = { left: ENOUGH_WORK };
    series.between(wall('2025-11-01'), wall('2025-12-01'), 1000, second);
    expect(ENOUGH_WORK - second.left).to.be.below(100);
  });
});

describe('recurrence: rules that never end', () => {
  for (const rule of [
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31',
    'FREQ=YEARLY;BYWEEKNO=1;BYYEARDAY=100',
    'FREQ=MONTHLY;BYDAY=5MO;BYSETPOS=2',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=99991231',
  ]) {
    it(`give up the search for ${rule}`, () => {
      const { starts, isComplete } = recurrence(rule, '2024-02-01T10:00').between(
        wall('2024-01-01'),
        Infinity,
        1,
      );
      expect(starts).to.deep.equal([]);
      expect(isComplete).to.be.false;
    });
  }

  it('find the one that comes true every 40 years', () => {
    expect(
      texts(
        recurrence('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO', '1892-03-01T10:00').between(
          wall('1892-01-01'),
          Infinity,
          2,
        ),
      ),
    ).to.deep.equal(['1904-02-29T10:00', '1932-02-29T10:00']);
  });

  it('stop at the limit, and where a set would be a million', () => {
    const all = Array.from({ length: 60 }, (_, index) => index).join();
    const every = `BYHOUR=${all.slice(0, 61)};BYMINUTE=${all};BYSECOND=${all}`;
    const daily = between(`FREQ=DAILY;${every}`, '2024-01-01T00:00', '2024-05-01', '2024-06-01', 9);
    expect(daily.starts).to.have.length(9);
    const set = between(
      `FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;${every};BYSETPOS=366`,
      '2024-01-01T00:00',
      '2024-01-01',
      '2025-01-01',
    );
    expect(set).to.deep.equal({ starts: [], isComplete: false });
  });

  it('stop at the end of the year 9999', () => {
    const { starts, isComplete } = recurrence('FREQ=YEARLY', '9998-05-01T10:00').between(
      wall('9998-01-01'),
      Infinity,
      10,
    );
    expect(starts).to.have.length(2);
    expect(isComplete).to.be.true;
  });
});
