import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { packLane } from '../../../src/model/timeline/lane.ts';
import { compareEntries } from '../../../src/model/timeline/entry.ts';
import { day, entry } from './helpers.ts';

const range = { from: day('2024-01-01'), until: day('2025-01-01') };
const options = { range, width: 60, mostRows: 4, labelWidth: () => 8 };
const pack = (...edtfs: string[]) =>
  packLane(
    edtfs.map((edtf, index) => entry(String(index), edtf)),
    options,
  );

describe('a lane', () => {
  it('puts what follows one another in one row, and what overlaps in two', () => {
    expect(pack('2024-01-10', '2024-06-10').rows).to.equal(1);
    expect(pack('2024-01/2024-06', '2024-02/2024-08').rows).to.equal(2);
  });

  it('draws a day as a point and a month as a length with soft ends', () => {
    const [first, second] = pack('2024-03-10', '2024-06').marks;
    expect(first).to.include({ isPoint: true, softFrom: false, softTo: false });
    expect(second).to.include({ isPoint: false, softFrom: true, softTo: true });
  });

  it('draws what goes on outside past the edge that cuts it, and does not soften it there', () => {
    const [mark] = pack('2023/2025').marks;
    expect(mark).to.include({ softFrom: false, softTo: false });
    expect(mark!.from).to.be.below(0);
    expect(mark!.from + mark!.width).to.be.above(options.width);
  });

  it('keeps what begins or ends at the edge within it', () => {
    const [mark] = pack('2024').marks;
    expect(mark).to.include({ from: 0, width: 60 });
  });

  it('keeps an open end soft up to the edge', () => {
    expect(pack('2024-03/..').marks[0]).to.include({ softTo: true });
  });

  it('puts words before what stands at the end of the time', () => {
    expect(pack('2024-12-20').marks[0]?.label).to.equal('before');
    expect(pack('2024-02-20').marks[0]?.label).to.equal('after');
    expect(pack('2024').marks[0]?.label).to.equal('on');
  });

  it('leaves out what has no date and what lies outside', () => {
    expect(packLane([entry('a'), entry('b', '2030')], options).marks).to.have.length(0);
  });

  it('puts five hundred of one month together, and counts them all', () => {
    const month = Array.from({ length: 500 }, (_, index) =>
      entry(String(index), `2024-05-${String((index % 31) + 1).padStart(2, '0')}`),
    ).toSorted(compareEntries);
    const { marks, rows } = packLane(month, options);
    expect(rows).to.be.at.most(5);
    expect(marks.length).to.be.below(20);
    expect(marks.flatMap(({ entries }) => entries)).to.have.length(500);
  });

  it('keeps the edges of one that finds no row and stands alone', () => {
    const full = Array.from({ length: 4 }, (_, index) => entry(String(index), '2024'));
    const alone = (edtf: string) => packLane([...full, entry('alone', edtf)], options).marks.at(-1);
    expect(alone('2024-03')).to.include({ isPoint: false, softFrom: true, softTo: true });
    expect(alone('2024-03-10')).to.include({ isPoint: true, width: 1.5 });
  });

  it('leaves what finds no row and stands alone on its own date', () => {
    const full = Array.from({ length: 4 }, (_, index) => entry(String(index), '2024'));
    const { marks } = packLane([...full, entry('alone', '2024-07-02')], options);
    expect(marks.at(-1)?.from).to.be.closeTo(options.width / 2, 0.2);
  });

  it('draws everything in sight once, inside the width, with no two things on one place', () => {
    const dates = fc
      .tuple(fc.integer({ min: -400, max: 800 }), fc.integer({ min: 0, max: 500 }))
      .map(([from, length]) => ({ from: range.from + from, to: range.from + from + length }));
    fc.assert(
      fc.property(
        fc.array(dates, { maxLength: 80 }),
        fc.integer({ min: 8, max: 120 }),
        (all, width) => {
          const entries = all
            .map(({ from, to }, index) =>
              entry(String(index), undefined, {
                span: { from, to, softFrom: false, softTo: false, clock: 0 },
              }),
            )
            .toSorted(compareEntries);
          const { marks, rows } = packLane(entries, { ...options, width });
          const inSight = entries.filter(
            ({ span }) => (span?.from ?? 0) < range.until && (span?.to ?? 0) >= range.from,
          );
          const drawn = marks.flatMap((mark) => mark.entries);
          expect(drawn.map(({ id }) => id)).to.have.members(inSight.map(({ id }) => id));
          for (const mark of marks) {
            expect(mark.row).to.be.below(rows);
            const spans = mark.entries.flatMap(({ span }) => span ?? []);
            const comesIn = spans.some(({ from = 0 }) => from < range.from);
            const goesOn = spans.some(({ to = 0 }) => to >= range.until);
            expect(mark.from).to.be.at.least(comesIn ? -1 : 0);
            expect(mark.from + mark.width).to.be.at.most(width + (goesOn ? 1 : 0.001));
          }
          for (let row = 0; row < rows; row++) {
            const inRow = marks
              .filter((mark) => mark.row === row)
              .toSorted((a, b) => a.from - b.from);
            inRow.slice(1).forEach((mark, index) => {
              const before = inRow[index];
              if (before) {
                expect(mark.from).to.be.at.least(before.from + before.width);
              }
            });
          }
        },
      ),
    );
  });
});
