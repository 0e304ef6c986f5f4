import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readFilters, readIds, writeFilters, writeIds } from '../../src/model/filter-parameters.ts';
import { NO_FILTERS, withIds, withRange, withText } from '../../src/model/filters.ts';

const NAMES = { facets: [{ name: 'goal' }, { name: 'tag' }], ranges: [{ name: 'dates' }] };

describe('filter parameters', () => {
  it('come back as they were written', () => {
    let state = withIds(NO_FILTERS, 'tag', ['Børn, unge', '100%', 'a%2Cb']);
    state = withRange(withText(state, 'fællesspisning & sang'), 'dates', { until: '2024-05-31' });
    const written = writeFilters(state, NAMES);
    expect(readFilters((name) => written[name], NAMES)).to.deep.equal(state);
  });

  it('come back for any ids', () => {
    const ids = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 9 });
    fc.assert(
      fc.property(ids, (list) => {
        const clean = list.filter((id) => id.trim() === id);
        expect(readIds(writeIds(clean))).to.deep.equal(clean);
      }),
    );
  });

  it('leave letters readable', () => {
    expect(writeIds(['børn og unge', 'a,b'])).to.equal('børn og unge,a%2Cb');
  });

  it('say which are to be removed', () => {
    expect(writeFilters(NO_FILTERS, NAMES)).to.deep.equal({
      q: undefined,
      goal: undefined,
      tag: undefined,
      dates: undefined,
    });
  });

  it('read attributes as a person writes them', () => {
    expect(readIds(' børn , musik,,børn,100% frivilligt ')).to.deep.equal([
      'børn',
      'musik',
      '100% frivilligt',
    ]);
    expect(readIds(null)).to.deep.equal([]);
  });

  it('turn a range that was written backwards', () => {
    const state = readFilters((name) => (name === 'dates' ? '2024-05-31/2024-05-01' : null), NAMES);
    expect(state.ranges).to.deep.equal({ dates: { from: '2024-05-01', until: '2024-05-31' } });
  });

  it('stop at what no visitor would choose', () => {
    const flood = Array.from({ length: 5000 }, (_, index) => index).join(',');
    expect(readIds(flood)).to.have.length(100);
    expect(readFilters(() => 'x'.repeat(5000), NAMES).text).to.have.length(200);
  });

  it('take only the names they are given', () => {
    expect(readFilters((name) => (name === 'other' ? 'a' : undefined), NAMES)).to.deep.equal(
      NO_FILTERS,
    );
  });
});
