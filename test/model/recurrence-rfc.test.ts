import { expect } from '@open-wc/testing';
import { parseRule } from '../../src/model/recurrence-rule.ts';
import { Recurrence } from '../../src/model/recurrence.ts';
import { formatWall, parseMoment } from '../../src/model/wall-time.ts';
import { zoneOf } from '../../src/model/zone.ts';

/** Every example of RFC 5545, section 3.8.5.3, in its order: nine o'clock in New York. */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Reads the RFC's own shorthand: `1997 Sep 2,9; Oct 7-9`. */
function days(text: string): string[] {
  let year = '';
  return text.split(';').flatMap((part) => {
    const [, named, month = '', list = ''] = /^\s*(\d{4})?\s*(\w{3}) ([\d,-]+)$/.exec(part) ?? [];
    year = named ?? year;
    const monthNumber = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    return list.split(',').flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return Array.from(
        { length: last - first + 1 },
        (_, index) => `${year}-${monthNumber}-${String(first + index).padStart(2, '0')}`,
      );
    });
  });
}

const at = (hour: string) => (day: string) => `${day}T${hour}`;

function starts(rule: string, start: string, limit: number): string[] {
  const read = parseRule(rule);
  if ('error' in read) throw new Error(read.part);
  const recurrence = new Recurrence(read, parseMoment(start)!.wall, zoneOf('America/New_York'));
  return recurrence.between(parseMoment(start)!.wall, Infinity, limit).starts.map(formatWall);
}

interface Example {
  readonly title: string;
  readonly rules: readonly string[];
  readonly start?: string;
  readonly days: string;
  /** The list goes on for ever. */
  readonly endless?: true;
}

const JANUARY = '1998 Jan 1-31; 1999 Jan 1-31; 2000 Jan 1-31';

const examples: readonly Example[] = [
  { title: 'daily for 10 occurrences', rules: ['FREQ=DAILY;COUNT=10'], days: '1997 Sep 2-11' },
  {
    title: 'daily until 24 December 1997',
    rules: ['FREQ=DAILY;UNTIL=19971224T000000Z'],
    days: '1997 Sep 2-30; Oct 1-31; Nov 1-30; Dec 1-23',
  },
  {
    title: 'every other day',
    rules: ['FREQ=DAILY;INTERVAL=2'],
    days: '1997 Sep 2,4,6,8,10,12,14,16,18,20,22,24,26,28,30; Oct 2,4,6,8,10,12,14,16,18,20,22,24,26,28,30; Nov 1,3',
    endless: true,
  },
  {
    title: 'every 10 days, 5 occurrences',
    rules: ['FREQ=DAILY;INTERVAL=10;COUNT=5'],
    days: '1997 Sep 2,12,22; Oct 2,12',
  },
  {
    title: 'every day in January, for 3 years',
    start: '1998-01-01T09:00',
    rules: [
      'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
      'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1',
    ],
    days: JANUARY,
  },
  {
    title: 'weekly for 10 occurrences',
    rules: ['FREQ=WEEKLY;COUNT=10'],
    days: '1997 Sep 2,9,16,23,30; Oct 7,14,21,28; Nov 4',
  },
  {
    title: 'weekly until 24 December 1997',
    rules: ['FREQ=WEEKLY;UNTIL=19971224T000000Z'],
    days: '1997 Sep 2,9,16,23,30; Oct 7,14,21,28; Nov 4,11,18,25; Dec 2,9,16,23',
  },
  {
    title: 'every other week',
    rules: ['FREQ=WEEKLY;INTERVAL=2;WKST=SU'],
    days: '1997 Sep 2,16,30; Oct 14,28; Nov 11,25; Dec 9,23; 1998 Jan 6,20; Feb 3,17',
    endless: true,
  },
  {
    title: 'weekly on Tuesday and Thursday for five weeks',
    rules: [
      'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
      'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH',
    ],
    days: '1997 Sep 2,4,9,11,16,18,23,25,30; Oct 2',
  },
  {
    title: 'every other week on Monday, Wednesday and Friday until 24 December 1997',
    start: '1997-09-01T09:00',
    rules: ['FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR'],
    days: '1997 Sep 1,3,5,15,17,19,29; Oct 1,3,13,15,17,27,29,31; Nov 10,12,14,24,26,28; Dec 8,10,12,22',
  },
  {
    title: 'every other week on Tuesday and Thursday, for 8 occurrences',
    rules: ['FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH'],
    days: '1997 Sep 2,4,16,18,30; Oct 2,14,16',
  },
  {
    title: 'monthly on the first Friday for 10 occurrences',
    start: '1997-09-05T09:00',
    rules: ['FREQ=MONTHLY;COUNT=10;BYDAY=1FR'],
    days: '1997 Sep 5; Oct 3; Nov 7; Dec 5; 1998 Jan 2; Feb 6; Mar 6; Apr 3; May 1; Jun 5',
  },
  {
    title: 'monthly on the first Friday until 24 December 1997',
    start: '1997-09-05T09:00',
    rules: ['FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR'],
    days: '1997 Sep 5; Oct 3; Nov 7; Dec 5',
  },
  {
    title: 'every other month on the first and last Sunday for 10 occurrences',
    start: '1997-09-07T09:00',
    rules: ['FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU'],
    days: '1997 Sep 7,28; Nov 2,30; 1998 Jan 4,25; Mar 1,29; May 3,31',
  },
  {
    title: 'monthly on the second-to-last Monday for 6 months',
    start: '1997-09-22T09:00',
    rules: ['FREQ=MONTHLY;COUNT=6;BYDAY=-2MO'],
    days: '1997 Sep 22; Oct 20; Nov 17; Dec 22; 1998 Jan 19; Feb 16',
  },
  {
    title: 'monthly on the third-to-last day',
    start: '1997-09-28T09:00',
    rules: ['FREQ=MONTHLY;BYMONTHDAY=-3'],
    days: '1997 Sep 28; Oct 29; Nov 28; Dec 29; 1998 Jan 29; Feb 26',
    endless: true,
  },
  {
    title: 'monthly on the 2nd and 15th for 10 occurrences',
    rules: ['FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15'],
    days: '1997 Sep 2,15; Oct 2,15; Nov 2,15; Dec 2,15; 1998 Jan 2,15',
  },
  {
    title: 'monthly on the first and last day for 10 occurrences',
    start: '1997-09-30T09:00',
    rules: ['FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1'],
    days: '1997 Sep 30; Oct 1,31; Nov 1,30; Dec 1,31; 1998 Jan 1,31; Feb 1',
  },
  {
    title: 'every 18 months on the 10th to the 15th for 10 occurrences',
    start: '1997-09-10T09:00',
    rules: ['FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15'],
    days: '1997 Sep 10-15; 1999 Mar 10-13',
  },
  {
    title: 'every Tuesday, every other month',
    rules: ['FREQ=MONTHLY;INTERVAL=2;BYDAY=TU'],
    days: '1997 Sep 2,9,16,23,30; Nov 4,11,18,25; 1998 Jan 6,13,20,27; Mar 3,10,17,24,31',
    endless: true,
  },
  {
    title: 'yearly in June and July for 10 occurrences',
    start: '1997-06-10T09:00',
    rules: ['FREQ=YEARLY;COUNT=10;BYMONTH=6,7'],
    days: '1997 Jun 10; Jul 10; 1998 Jun 10; Jul 10; 1999 Jun 10; Jul 10; 2000 Jun 10; Jul 10; 2001 Jun 10; Jul 10',
  },
  {
    title: 'every other year in January, February and March for 10 occurrences',
    start: '1997-03-10T09:00',
    rules: ['FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3'],
    days: '1997 Mar 10; 1999 Jan 10; Feb 10; Mar 10; 2001 Jan 10; Feb 10; Mar 10; 2003 Jan 10; Feb 10; Mar 10',
  },
  {
    title: 'every third year on the 1st, 100th and 200th day for 10 occurrences',
    start: '1997-01-01T09:00',
    rules: ['FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200'],
    days: '1997 Jan 1; Apr 10; Jul 19; 2000 Jan 1; Apr 9; Jul 18; 2003 Jan 1; Apr 10; Jul 19; 2006 Jan 1',
  },
  {
    title: 'every 20th Monday of the year',
    start: '1997-05-19T09:00',
    rules: ['FREQ=YEARLY;BYDAY=20MO'],
    days: '1997 May 19; 1998 May 18; 1999 May 17',
    endless: true,
  },
  {
    title: 'Monday of week number 20',
    start: '1997-05-12T09:00',
    rules: ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO'],
    days: '1997 May 12; 1998 May 11; 1999 May 17',
    endless: true,
  },
  {
    title: 'every Thursday in March',
    start: '1997-03-13T09:00',
    rules: ['FREQ=YEARLY;BYMONTH=3;BYDAY=TH'],
    days: '1997 Mar 13,20,27; 1998 Mar 5,12,19,26; 1999 Mar 4,11,18,25',
    endless: true,
  },
  {
    title: 'every Thursday, but only in June, July and August',
    start: '1997-06-05T09:00',
    rules: ['FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8'],
    days:
      '1997 Jun 5,12,19,26; Jul 3,10,17,24,31; Aug 7,14,21,28;' +
      '1998 Jun 4,11,18,25; Jul 2,9,16,23,30; Aug 6,13,20,27;' +
      '1999 Jun 3,10,17,24; Jul 1,8,15,22,29; Aug 5,12,19,26',
    endless: true,
  },
  {
    title: 'every Friday the 13th',
    rules: ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13'],
    days: '1998 Feb 13; Mar 13; Nov 13; 1999 Aug 13; 2000 Oct 13',
    endless: true,
  },
  {
    title: 'the first Saturday that follows the first Sunday of the month',
    start: '1997-09-13T09:00',
    rules: ['FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13'],
    days: '1997 Sep 13; Oct 11; Nov 8; Dec 13; 1998 Jan 10; Feb 7; Mar 7; Apr 11; May 9; Jun 13',
    endless: true,
  },
  {
    title: 'every 4 years, the first Tuesday after a Monday in November',
    start: '1996-11-05T09:00',
    rules: ['FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8'],
    days: '1996 Nov 5; 2000 Nov 7; 2004 Nov 2',
    endless: true,
  },
  {
    title: 'the third Tuesday, Wednesday or Thursday of the month, for 3 months',
    start: '1997-09-04T09:00',
    rules: ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3'],
    days: '1997 Sep 4; Oct 7; Nov 6',
  },
  {
    title: 'the second-to-last weekday of the month',
    start: '1997-09-29T09:00',
    rules: ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2'],
    days: '1997 Sep 29; Oct 30; Nov 27; Dec 30; 1998 Jan 29; Feb 26; Mar 30',
    endless: true,
  },
  {
    title: 'what weeks beginning on Monday make of every other week',
    start: '1997-08-05T09:00',
    rules: ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO'],
    days: '1997 Aug 5,10,19,24',
  },
  {
    title: 'what weeks beginning on Sunday make of it',
    start: '1997-08-05T09:00',
    rules: ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU'],
    days: '1997 Aug 5,17,19,31',
  },
  {
    title: 'an invalid date (30 February) is ignored',
    start: '2007-01-15T09:00',
    rules: ['FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5'],
    days: '2007 Jan 15,30; Feb 15; Mar 15,30',
  },
];

describe('recurrence: the examples of RFC 5545', () => {
  for (const example of examples) {
    const { title, rules, start = '1997-09-02T09:00', endless } = example;
    for (const rule of rules) {
      it(`${title}: ${rule}`, () => {
        const expected = days(example.days).map(at('09:00'));
        const found = starts(rule, start, expected.length + 1);
        expect(endless ? found.slice(0, -1) : found).to.deep.equal(expected);
      });
    }
  }

  it('every 20 minutes from nine to 16.40, every day', () => {
    const rule = 'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40';
    const times = [9, 10, 11, 12, 13, 14, 15, 16].flatMap((hour) =>
      ['00', '20', '40'].map((minute) => `${String(hour).padStart(2, '0')}:${minute}`),
    );
    expect(starts(rule, '1997-09-02T09:00', 48)).to.deep.equal(
      ['1997-09-02', '1997-09-03'].flatMap((day) => times.map((time) => `${day}T${time}`)),
    );
  });

  // No event happens every quarter of an hour around the clock: these frequencies are not ours.
  for (const rule of [
    'FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z',
    'FREQ=MINUTELY;INTERVAL=15;COUNT=6',
    'FREQ=MINUTELY;INTERVAL=90;COUNT=4',
    'FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16',
  ]) {
    it(`names ${rule} as one that is not read`, () => {
      expect(parseRule(rule)).to.deep.include({ error: 'bad-rule' });
    });
  }
});
