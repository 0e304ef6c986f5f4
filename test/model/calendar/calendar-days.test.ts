import { expect } from '@open-wc/testing';
import { type Dated, daysOf } from '../../../src/model/calendar/days.ts';
import { dayForKey } from '../../../src/model/calendar/grid-keys.ts';
import { endsSoon, groupByDay, isLong } from '../../../src/model/calendar/list-days.ts';
import { weeksOfMonth } from '../../../src/model/calendar/month.ts';
import { dayNumber, formatPlainDate, parsePlainDate } from '../../../src/model/plain-date.ts';
import { HOUR, parseMoment } from '../../../src/model/wall-time.ts';

const day = (text: string) => parsePlainDate(text)!;

/** An occurrence from one moment to another on a clock without summer time. */
function dated(start: string, end = start): Dated {
  const [from, until] = [parseMoment(start)!, parseMoment(end)!];
  return {
    startDate: day(start.slice(0, 10)),
    endDate: day(end.slice(0, 10)),
    startInstant: from.wall,
    endInstant: until.wall + (until.isDay ? 24 * HOUR : 0),
    endTime: until.isDay ? undefined : end.slice(11),
    allDay: from.isDay,
  };
}

describe('the days of an event', () => {
  const length = (occurrence: Dated) => daysOf(occurrence).last - daysOf(occurrence).first + 1;

  it('is one for an evening that ends at night', () => {
    expect(length(dated('2024-05-31T20:00', '2024-06-01T02:00'))).to.equal(1);
  });

  it('is two for a camp that ends next morning, or a night that is too long', () => {
    expect(length(dated('2024-05-31T20:00', '2024-06-01T09:00'))).to.equal(2);
    expect(length(dated('2024-05-31T10:00', '2024-06-01T02:00'))).to.equal(2);
  });

  it('is every day of whole days, the last one too', () => {
    expect(length(dated('2024-05-31', '2024-06-02'))).to.equal(3);
  });
});

describe('the weeks of a month', () => {
  const weeks = (text: string) => weeksOfMonth(day(text));

  it('are whole and begin on Monday', () => {
    expect(weeks('2024-05-29').map(({ days }) => formatPlainDate(days[0]!))).to.deep.equal([
      ...['2024-04-29', '2024-05-06', '2024-05-13', '2024-05-20', '2024-05-27'],
    ]);
  });

  it('may be four or six', () => {
    expect(weeks('2021-02-01')).to.have.length(4);
    expect(weeks('2026-08-31')).to.have.length(6);
  });

  it('are numbered by their Thursday', () => {
    expect(weeks('2027-01-01').map(({ number }) => number)).to.deep.equal([53, 1, 2, 3, 4]);
  });
});

describe('the list by day', () => {
  it('puts each event once: on its first day, or on the first of the list', () => {
    const items = [
      dated('2024-05-01', '2024-05-30'),
      dated('2024-05-29T10:00', '2024-05-29T11:00'),
      dated('2024-05-31', '2024-06-02'),
    ];
    const days = groupByDay(items, day('2024-05-29'));
    expect(days.map(({ date, items: { length } }) => [date.day, length])).to.deep.equal([
      [29, 2],
      [31, 1],
    ]);
  });

  it('knows what lasts for weeks from the feed alone', () => {
    expect(isLong({ start: '2024-05-01', end: '2024-05-15' })).to.equal(true);
    expect(isLong({ start: '2024-05-01T10:00', end: '2024-05-14T10:00' })).to.equal(false);
    expect(isLong({ start: '2024-05-01' })).to.equal(false);
    expect(isLong({ start: 'x', end: 7 })).to.equal(false);
  });

  it('says what ends soon only of what is on', () => {
    const exhibition = dated('2024-05-01', '2024-05-31');
    expect(endsSoon(exhibition, day('2024-05-25'))).to.equal(true);
    expect(endsSoon(exhibition, day('2024-05-20'))).to.equal(false);
    expect(endsSoon(exhibition, day('2024-05-01'))).to.equal(false);
    expect(endsSoon(dated('2024-05-29T10:00'), day('2024-05-29'))).to.equal(false);
  });
});

describe('the keys of the grid', () => {
  const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({
    key,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...held,
  });
  const go = (key: string, from: string, held = {}, isRtl = false) => {
    const to = dayForKey(press(key, held), day(from), isRtl);
    return to && formatPlainDate(to);
  };

  it('walk by day, week, month and year', () => {
    expect(go('ArrowRight', '2024-05-31')).to.equal('2024-06-01');
    expect(go('ArrowLeft', '2024-05-01')).to.equal('2024-04-30');
    expect(go('ArrowDown', '2024-05-29')).to.equal('2024-06-05');
    expect(go('ArrowUp', '2024-05-29')).to.equal('2024-05-22');
    expect(go('Home', '2024-05-29')).to.equal('2024-05-27');
    expect(go('End', '2024-05-29')).to.equal('2024-06-02');
    expect(go('PageDown', '2024-01-31')).to.equal('2024-02-29');
    expect(go('PageUp', '2024-05-29', { shiftKey: true })).to.equal('2023-05-29');
  });

  it('follow the direction of writing', () => {
    expect(go('ArrowRight', '2024-05-31', {}, true)).to.equal('2024-05-30');
  });

  it('leave to the page what is the page’s', () => {
    expect(go('a', '2024-05-29')).to.equal(undefined);
    expect(go('ArrowRight', '2024-05-29', { ctrlKey: true })).to.equal(undefined);
    expect(dayNumber(day('2024-05-29'))).to.equal(19_872);
  });
});
