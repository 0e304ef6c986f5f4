import { expect } from '@open-wc/testing';
import { outlook } from '../../../src/model/timeline/outlook.ts';
import { day, entry, span } from './helpers.ts';

const PHASES = [
  { id: '1', span: span('2024/2028~') },
  { id: '2', span: span('2024~/2032~') },
  { id: '3', span: span('2025~/2035') },
];
const ids = (phases: readonly { readonly id: string }[]) => phases.map(({ id }) => id);

describe('what a picture of the time says', () => {
  it('names every phase that is under way', () => {
    expect(ids(outlook(PHASES, [], day('2024-05-20')).current)).to.deep.equal(['1', '2']);
    expect(ids(outlook(PHASES, [], day('2026-05-20')).current)).to.deep.equal(['1', '2', '3']);
  });

  it('names the next phase only where none is under way', () => {
    const before = outlook(PHASES, [], day('2023-05-20'));
    expect([before.current.length, before.nextPhase?.id]).to.deep.equal([0, '1']);
    expect(outlook(PHASES, [], day('2024-05-20')).nextPhase).to.equal(undefined);
  });

  it('takes the earliest that has not begun for the next', () => {
    const entries = [
      entry('running', '2024-05'),
      entry('open', '../2024-06'),
      entry('later', '2024-06-01'),
      entry('next', '2024-05-29T17:00'),
      entry('sooner but off', '2024-05-21', { status: 'cancelled' }),
      entry('without a date'),
    ];
    const { next, running } = outlook(PHASES, entries, day('2024-05-20'));
    expect([next?.id, running]).to.deep.equal(['next', 2]);
  });

  it('takes the earlier clock of one day', () => {
    const entries = [entry('evening', '2024-05-29T19:00'), entry('noon', '2024-05-29T12:00')];
    expect(outlook([], entries, day('2024-05-20')).next?.id).to.equal('noon');
  });

  it('knows when all of it is over, and does not say so of nothing', () => {
    expect(outlook([], [entry('a', '2016')], day('2024-05-20')).isOver).to.equal(true);
    expect(outlook([], [entry('a', '2016'), entry('b')], day('2024-05-20')).isOver).to.equal(false);
    expect(outlook([], [], day('2024-05-20')).isOver).to.equal(false);
  });

  it('leaves out a phase without dates', () => {
    expect(outlook([{ span: undefined }], [], 0).current).to.deep.equal([]);
  });
});
