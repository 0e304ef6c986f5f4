import { expect } from '@open-wc/testing';
import { compareSpans, spanHolds, spansTouch } from '../../../src/model/timeline/span.ts';
import { day, span } from './helpers.ts';

describe('the days something can mean', () => {
  it('has hard edges for a day and soft ones for a month', () => {
    expect(span('2024-05-29')).to.include({ softFrom: false, softTo: false });
    expect(span('2024-05')).to.include({
      from: day('2024-05-01'),
      to: day('2024-05-31'),
      softFrom: true,
      softTo: true,
    });
  });

  it('leaves an open end open', () => {
    expect(span('2024-08/..').to).to.equal(undefined);
    expect(span('../2023-08-21').from).to.equal(undefined);
  });

  it('sorts by the first day, then the last, then the clock', () => {
    const texts = [
      '2024-05-29T17:00/2024-05-29T19:30',
      '2024-06',
      '2024-05-29T09:00',
      '2024-05',
      '../2024',
      '2024-05-29/..',
    ];
    const sorted = texts.toSorted((a, b) => compareSpans(span(a), span(b)));
    expect(sorted).to.deep.equal([
      '../2024',
      '2024-05',
      '2024-05-29T09:00',
      '2024-05-29T17:00/2024-05-29T19:30',
      '2024-05-29/..',
      '2024-06',
    ]);
  });

  it('holds its first and its last day', () => {
    expect(spanHolds(span('2024-05'), day('2024-05-31'))).to.equal(true);
    expect(spanHolds(span('2024-05'), day('2024-06-01'))).to.equal(false);
    expect(spanHolds(span('2024-05/..'), day('2099-01-01'))).to.equal(true);
  });

  it('touches what shares a day with it', () => {
    expect(spansTouch(span('2024-05'), span('2024-05-31/2024-07'))).to.equal(true);
    expect(spansTouch(span('2024-05'), span('2024-06'))).to.equal(false);
  });
});
