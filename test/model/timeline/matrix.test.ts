import { expect } from '@open-wc/testing';
import { matrixOf } from '../../../src/model/timeline/matrix.ts';
import { columnsOf } from '../../../src/model/timeline/matrix-columns.ts';
import { entry, span } from './helpers.ts';

const PROCESS = span('2023-04/2023-12');
const names = (columns: ReturnType<typeof columnsOf>) =>
  columns.map(({ year, quarter, untilYear }) =>
    [year, quarter && `Q${quarter}`, untilYear].filter(Boolean).join(' '),
  );

describe('the columns of a matrix', () => {
  it('are the quarters of a short process', () => {
    expect(names(columnsOf([], PROCESS))).to.deep.equal(['2023 Q2', '2023 Q3', '2023 Q4']);
  });

  it('are quarters where a long one is planned, and one for years in which nothing begins', () => {
    const entries = [entry('a', '2024-05-29'), entry('b', '2024-08/..'), entry('c', '2035')];
    expect(names(columnsOf(entries, span('2024-02-27/2035')))).to.deep.equal([
      '2024 Q1',
      '2024 Q2',
      '2024 Q3',
      '2024 Q4',
      '2025 2034',
      '2035',
    ]);
  });

  it('are those of the activities where the process has no dates', () => {
    expect(
      names(columnsOf([entry('a', '2016-03-02'), entry('b', '2016-06-22')], undefined)),
    ).to.deep.equal(['2016 Q1', '2016 Q2']);
    expect(columnsOf([entry('a')], undefined)).to.deep.equal([]);
  });

  it('are never more than can be read, whatever the dates are', () => {
    const wild = Array.from({ length: 60 }, (_, index) =>
      entry(String(index), String(1950 + index * 3)),
    );
    expect(columnsOf(wild, undefined).length).to.be.at.most(12);
    expect(
      columnsOf([entry('a', '-0044-03-15'), entry('b', '9999')], undefined).length,
    ).to.be.at.most(12);
  });
});

describe('the cells of a matrix', () => {
  const council = entry('meeting', '2023-08-21', { tracks: ['vision'] });
  const long = entry('strategies', '2023-04/2023-12', { tracks: ['strategies'] });
  const early = entry('seminar', '2023-03-08/2023-03-09');

  it('hold what lies in one column, and bars what takes several', () => {
    const { rows } = matrixOf(['vision', 'strategies'], [council, long], PROCESS);
    expect(rows[0]?.cells.map(({ entries }) => entries.length)).to.deep.equal([0, 1, 0]);
    expect(rows[1]?.bars).to.deep.equal([{ entry: long, first: 0, last: 2 }]);
  });

  it('say that a track without dated activities runs, and never that it is empty', () => {
    const { rows } = matrixOf(['vision', 'quiet'], [council], PROCESS);
    expect(rows[1]).to.include({ track: 'quiet', isRunning: true });
    expect(rows[0]?.cells.every(({ isOutside }) => !isOutside)).to.equal(true);
  });

  it('leave nothing out: what fits nowhere is told of beside them', () => {
    const undated = entry('undated');
    const { rest } = matrixOf(['vision'], [council, early, undated], PROCESS);
    expect(rest).to.deep.equal([early, undated]);
  });

  it('have a row for what belongs to no track', () => {
    const loose = entry('loose', '2023-05');
    expect(matrixOf(['vision'], [loose], PROCESS).rows.map(({ track }) => track)).to.deep.equal([
      'vision',
      undefined,
    ]);
  });
});
