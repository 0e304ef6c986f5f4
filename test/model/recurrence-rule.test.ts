import { expect } from '@open-wc/testing';
import { parseRule } from '../../src/model/recurrence-rule.ts';

describe('recurrence rule: reading', () => {
  it('reads every part', () => {
    expect(
      parseRule(
        'FREQ=YEARLY;INTERVAL=2;WKST=SU;BYMONTH=1,12;BYWEEKNO=-1,20;BYYEARDAY=366,-1;' +
          'BYMONTHDAY=31,-31;BYDAY=MO,SU;BYHOUR=0,23;BYMINUTE=0,59;BYSECOND=0,60;BYSETPOS=1,-1',
      ),
    ).to.deep.equal({
      frequency: 'YEARLY',
      interval: 2,
      weekStart: 7,
      byMonth: [1, 12],
      byWeekNo: [-1, 20],
      byYearDay: [366, -1],
      byMonthDay: [31, -31],
      byDay: [
        { weekday: 1, nth: undefined },
        { weekday: 7, nth: undefined },
      ],
      byHour: [0, 23],
      byMinute: [0, 59],
      bySecond: [0, 60],
      bySetPos: [1, -1],
    });
  });

  it('begins weeks on Monday and steps by one where nothing is said', () => {
    expect(parseRule('FREQ=DAILY')).to.deep.equal({
      frequency: 'DAILY',
      interval: 1,
      weekStart: 1,
    });
  });

  it('reads ordinal weekdays with any sign', () => {
    expect(parseRule('FREQ=MONTHLY;BYDAY=+1MO,-2FR,3SU')).to.deep.include({
      byDay: [
        { weekday: 1, nth: 1 },
        { weekday: 5, nth: -2 },
        { weekday: 7, nth: 3 },
      ],
    });
  });

  it('reads the three kinds of end', () => {
    const wall = Date.UTC(2024, 11, 24, 23, 59, 59);
    expect(parseRule('FREQ=DAILY;UNTIL=20241224T235959Z')).to.deep.include({
      until: { wall, kind: 'utc' },
    });
    expect(parseRule('FREQ=DAILY;UNTIL=20241224T235959')).to.deep.include({
      until: { wall, kind: 'wall' },
    });
    expect(parseRule('FREQ=DAILY;UNTIL=20241224')).to.deep.include({
      until: { wall: Date.UTC(2024, 11, 24), kind: 'day' },
    });
  });

  it('reads any order, small letters, white space around and the property’s name', () => {
    expect(parseRule(' rrule:byday=tu;freq=weekly\n')).to.deep.equal(
      parseRule('FREQ=WEEKLY;BYDAY=TU'),
    );
  });

  it('reads a list with a million copies of one number as one', () => {
    expect(parseRule(`FREQ=MONTHLY;BYMONTHDAY=${'1,'.repeat(1e6)}1`)).to.deep.include({
      byMonthDay: [1],
    });
  });
});

describe('recurrence rule: what is none', () => {
  const wrong: [rule: string, part: string][] = [
    ['', ''],
    ['hver tirsdag', 'HVER TIRSDAG'],
    ['INTERVAL=2', 'FREQ'],
    ['FREQ=WEEKLY;', ''],
    ['FREQ=FORTNIGHTLY', 'FREQ=FORTNIGHTLY'],
    ['FREQ=HOURLY', 'FREQ=HOURLY'],
    ['FREQ=SECONDLY', 'FREQ=SECONDLY'],
    ['FREQ=DAILY;FREQ=WEEKLY', 'FREQ=WEEKLY'],
    ['FREQ=DAILY;INTERVAL=0', 'INTERVAL=0'],
    ['FREQ=DAILY;INTERVAL=-1', 'INTERVAL=-1'],
    ['FREQ=DAILY;COUNT=0', 'COUNT=0'],
    ['FREQ=DAILY;COUNT=1.5', 'COUNT=1.5'],
    ['FREQ=DAILY;COUNT=1e3', 'COUNT=1E3'],
    ['FREQ=DAILY;COUNT=', 'COUNT='],
    ['FREQ=DAILY;UNTIL=2024-12-24', 'UNTIL=2024-12-24'],
    ['FREQ=DAILY;UNTIL=20240230', 'UNTIL=20240230'],
    ['FREQ=DAILY;UNTIL=20241224T250000Z', 'UNTIL=20241224T250000Z'],
    ['FREQ=DAILY;COUNT=3;UNTIL=20241224', 'COUNT'],
    ['FREQ=WEEKLY;BYDAY=XX', 'BYDAY=XX'],
    ['FREQ=WEEKLY;BYDAY=MO,,TU', 'BYDAY=MO,,TU'],
    ['FREQ=MONTHLY;BYDAY=0MO', 'BYDAY=0MO'],
    ['FREQ=MONTHLY;BYDAY=54MO', 'BYDAY=54MO'],
    ['FREQ=MONTHLY;BYDAY=1', 'BYDAY=1'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY=0'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY=32'],
    ['FREQ=YEARLY;BYYEARDAY=367', 'BYYEARDAY=367'],
    ['FREQ=YEARLY;BYWEEKNO=54', 'BYWEEKNO=54'],
    ['FREQ=YEARLY;BYMONTH=13', 'BYMONTH=13'],
    ['FREQ=YEARLY;BYMONTH=0', 'BYMONTH=0'],
    ['FREQ=DAILY;BYHOUR=24', 'BYHOUR=24'],
    ['FREQ=DAILY;BYMINUTE=60', 'BYMINUTE=60'],
    ['FREQ=DAILY;BYSECOND=61', 'BYSECOND=61'],
    ['FREQ=DAILY;WKST=8', 'WKST=8'],
    ['FREQ=DAILY;WKST=1MO', 'WKST=1MO'],
    ['FREQ=DAILY;BYEASTER=0', 'BYEASTER=0'],
    ['FREQ=DAILY;constructor=1', 'CONSTRUCTOR=1'],
    ['FREQ=DAILY;BYSETPOS=1', 'BYSETPOS'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'BYDAY'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO', 'BYDAY'],
    ['FREQ=WEEKLY;BYMONTHDAY=1', 'BYMONTHDAY'],
    ['FREQ=MONTHLY;BYYEARDAY=1', 'BYYEARDAY'],
    ['FREQ=MONTHLY;BYWEEKNO=1', 'BYWEEKNO'],
  ];
  for (const [rule, part] of wrong) {
    it(`says what is wrong with "${rule}"`, () => {
      expect(parseRule(rule)).to.deep.equal({ error: 'bad-rule', part });
    });
  }
});
