import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  daysInMonth,
  formatPlainDate,
  formatYear,
  fromDayNumber,
  plainDate,
} from '../../src/model/plain-date.ts';
import {
  bounds,
  compareWhen,
  contains,
  parseWhen,
  points,
  type When,
} from '../../src/model/when.ts';

function read(edtf: string): When {
  const when = parseWhen(edtf);
  if (!when) throw new Error(`${edtf} was not read`);
  return when;
}

/** What EDTF is made of, so that noise comes close to it. */
const CHARACTERS = Array.from('0123456789-/.{},?~%T:Z+ ');

describe('when: laws', () => {
  const year = fc.integer({ min: -9999, max: 9999 }).map(formatYear);
  const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
  const number = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
  const realDay = fc.integer({ min: -4_371_587, max: 2_932_896 }).map(fromDayNumber);
  const yearPart = fc.constantFrom('21', '22', '23', '24', '33', '34', '35', '36', '40', '41');
  const point = fc
    .tuple(
      fc.oneof(
        year,
        fc.tuple(year, fc.oneof(month, yearPart)).map(([y, m]) => `${y}-${m}`),
        realDay.map(formatPlainDate),
      ),
      fc.constantFrom('', '', '?', '~', '%'),
    )
    .map(([text, mark]) => text + mark);

  it('reads every point, and its bounds are days in order', () => {
    fc.assert(
      fc.property(point, (edtf) => {
        const { from, to } = bounds(read(edtf));
        expect(plainDate(from!.year, from!.month, from!.day)).to.deep.equal(from);
        expect(plainDate(to!.year, to!.month, to!.day)).to.deep.equal(to);
        expect(formatPlainDate(from!) <= formatPlainDate(to!) || from!.year < 0).to.equal(true);
      }),
    );
  });

  it('takes any three numbers for a day just where the calendar has it', () => {
    fc.assert(
      fc.property(year, number, number, (y, m, d) => {
        const exists = Number(d) >= 1 && Number(d) <= daysInMonth(Number(y), Number(m));
        expect(parseWhen(`${y}-${m}-${d}`) !== undefined).to.equal(exists);
      }),
      { numRuns: 500 },
    );
  });

  it('reads an interval of two points just where it does not run backwards', () => {
    fc.assert(
      fc.property(point, point, (start, end) => {
        const forwards =
          compareWhen(read(start), read(end)) <= 0 ||
          contains(read(start), bounds(read(end)).from!) ||
          contains(read(end), bounds(read(start)).from!);
        expect(parseWhen(`${start}/${end}`) !== undefined).to.equal(forwards);
      }),
      { numRuns: 500 },
    );
  });

  it('bounds a set by its members, and holds what they hold', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 6 }), (members) => {
        const set = read(`{${members.join(',')}}`);
        for (const member of members) {
          const { from, to } = bounds(read(member));
          expect(contains(set, from!)).to.equal(true);
          expect(contains(set, to!)).to.equal(true);
        }
      }),
    );
  });

  it('puts any dates into one order', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        const [x, y, z] = [read(a), read(b), read(c)];
        expect(Math.sign(compareWhen(x, y))).to.equal(-Math.sign(compareWhen(y, x)) || 0);
        if (compareWhen(x, y) <= 0 && compareWhen(y, z) <= 0) {
          expect(compareWhen(x, z)).to.be.at.most(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('answers any text, and never with a day that is none', () => {
    const noise = fc.string({
      unit: fc.constantFrom(...CHARACTERS),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(noise, fc.string()), (text) => {
        const when = parseWhen(text);
        for (const { first, last } of when ? points(when) : []) {
          expect(plainDate(first.year, first.month, first.day)).not.to.equal(undefined);
          expect(plainDate(last.year, last.month, last.day)).not.to.equal(undefined);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
