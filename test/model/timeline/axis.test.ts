import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fullRange, ticks } from '../../../src/model/timeline/axis.ts';
import { weeks } from '../../../src/model/timeline/weeks.ts';
import { panned, stepped, zoomedTo } from '../../../src/model/timeline/moves.ts';
import { formatPlainDate, fromDayNumber } from '../../../src/model/plain-date.ts';
import { day, span } from './helpers.ts';

const text = (number: number) => formatPlainDate(fromDayNumber(number));
const rangeOf = (...edtfs: string[]) => {
  const range = fullRange(edtfs.map(span));
  return range && [text(range.from), text(range.until)];
};

describe('the whole axis', () => {
  it('runs in whole years where it is long, in whole months where it is short', () => {
    expect(rangeOf('2024-02-27/2035', '2024-05')).to.deep.equal(['2024-01-01', '2036-01-01']);
    expect(rangeOf('2016-03-02', '2017-01~')).to.deep.equal(['2016-03-01', '2017-02-01']);
  });

  it('is there for a single day', () => {
    expect(rangeOf('2024-05-29')).to.deep.equal(['2024-05-01', '2024-06-01']);
  });

  it('is not there without a date', () => {
    expect(fullRange([])).to.equal(undefined);
  });

  it('is not squeezed by dates a lifetime away', () => {
    expect(rangeOf('2024', '2025', '-0044-03-15', '9999')).to.deep.equal([
      '2024-01-01',
      '2026-01-01',
    ]);
  });

  it('has the ends that were asked for', () => {
    const asked = { from: day('2024-05-29'), until: day('2024-07-15') };
    expect(fullRange([span('2016')], asked)).to.deep.equal({
      from: day('2024-05-29'),
      until: day('2024-07-16'),
    });
  });
});

describe('zoom and pan', () => {
  const full = { from: day('2024-01-01'), until: day('2036-01-01') };

  it('shows the year or the quarter of a day', () => {
    expect(text(zoomedTo(full, 'year', day('2024-05-20')).from)).to.equal('2024-01-01');
    const quarter = zoomedTo(full, 'quarter', day('2024-05-20'));
    expect([text(quarter.from), text(quarter.until)]).to.deep.equal(['2024-04-01', '2024-07-01']);
    expect(zoomedTo(full, 'all', 0)).to.equal(full);
  });

  it('begins inside the axis where today is outside', () => {
    expect(text(zoomedTo(full, 'year', day('2050-01-01')).from)).to.equal('2035-01-01');
  });

  it('steps in whole months', () => {
    const year = zoomedTo(full, 'year', day('2024-05-20'));
    const next = stepped(full, 'year', year, 1);
    expect([text(next.from), text(next.until)]).to.deep.equal(['2024-07-01', '2025-07-01']);
    expect(stepped(full, 'year', next, -1)).to.deep.equal(year);
    expect(stepped(full, 'all', full, 1)).to.equal(full);
  });

  it('never loses the axis, however often it is moved', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40, max: 40 })), (steps) => {
        let range = zoomedTo(full, 'year', day('2024-05-20'));
        for (const step of steps) {
          range = panned(full, range, step / 3);
          range = stepped(full, 'year', range, step);
        }
        expect(range.from).to.be.below(full.until);
        expect(range.until).to.be.above(full.from);
      }),
    );
  });
});

describe('ticks', () => {
  it('are as fine as there is room for', () => {
    const units = (from: string, until: string, most: number) =>
      ticks({ from: day(from), until: day(until) }, most).map(
        ({ unit, date }) => `${unit} ${formatPlainDate(date)}`,
      );
    expect(units('2024-01-01', '2026-01-01', 4)).to.deep.equal([
      'year 2024-01-01',
      'year 2025-01-01',
    ]);
    expect(units('2024-04-15', '2024-07-01', 4)).to.deep.equal([
      'month 2024-05-01',
      'month 2024-06-01',
    ]);
  });

  it('are Mondays where weeks have room', () => {
    const found = weeks({ from: day('2024-04-01'), until: day('2024-04-20') });
    expect(found.map(({ date }) => formatPlainDate(date))).to.deep.equal([
      '2024-04-01',
      '2024-04-08',
      '2024-04-15',
    ]);
  });

  it('stand in order, inside the range, and are never too many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -800_000, max: 2_900_000 }),
        fc.integer({ min: 1, max: 36_600 }),
        fc.integer({ min: 2, max: 40 }),
        (from, length, most) => {
          const found = ticks({ from, until: from + length }, most);
          expect(found.length).to.be.at.most(most + 2);
          const places = found.map(({ at }) => at);
          expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
          for (const at of places) expect(at).to.be.within(0, 1);
        },
      ),
    );
  });
});
