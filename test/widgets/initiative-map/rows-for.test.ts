import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Entry } from '../../../src/widgets/initiative-map/entry.ts';
import { rowsFor, type Row } from '../../../src/widgets/initiative-map/rows-for.ts';

/** Only which one it is matters here. */
const ENTRIES = Array.from({ length: 12 }, (_, position) => ({ position }) as Entry);
const some = fc.subarray(ENTRIES);
const at = (...positions: readonly number[]): Entry[] =>
  ENTRIES.filter((_, index) => positions.includes(index));

/** The rows as they stand once `entries` have been drawn in them. */
function drawn(entries: readonly Entry[], there: readonly Row[] = []): readonly Row[] {
  return rowsFor(entries, there).map((row, index) => ({ ...row, entry: entries[index] }));
}

const keysOf = (rows: readonly Row[], entries: readonly Entry[]): string[] =>
  rows.flatMap(({ key, entry }) => (entry && entries.includes(entry) ? key : []));

describe('rowsFor', () => {
  it('keeps the rows of what stays, where the others go', () => {
    const before = drawn(ENTRIES);
    const left = at(0, 4, 8);
    expect(drawn(left, before).map(({ key }) => key)).to.deep.equal(keysOf(before, left));
  });

  it('keeps them where others come back among them', () => {
    const left = at(0, 4, 8);
    const before = drawn(left);
    const after = drawn(ENTRIES, before);
    expect(keysOf(after, left)).to.deep.equal(before.map(({ key }) => key));
  });

  it('has as many rows show something else as there are, before it makes any', () => {
    const before = drawn(at(0, 1, 2));
    const after = drawn(at(3, 4, 5), before);
    expect(after.map(({ key }) => key)).to.deep.equal(before.map(({ key }) => key));
  });

  it('gives each its row, in the order that the rows stand in', () => {
    fc.assert(
      fc.property(some, some, (first, then) => {
        const before = drawn(first);
        const after = drawn(then, before);
        expect(after.map(({ entry }) => entry)).to.deep.equal(then);
        const keys = after.map(({ key }) => key);
        expect(new Set(keys).size).to.equal(keys.length);
        const places = keys.map((key) => before.findIndex((row) => row.key === key));
        const kept = places.filter((place) => place >= 0);
        expect(kept).to.deep.equal(kept.toSorted((a, b) => a - b));
        expect(kept.length).to.equal(Math.min(first.length, then.length));
      }),
    );
  });
});
