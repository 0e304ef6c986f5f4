import { expect } from '@open-wc/testing';
import { clockText, dateTimeText, spanText, timeRange, timeText } from '../../src/format/times.ts';
import { parseMoment } from '../../src/model/wall-time.ts';

const wall = (text: string) => parseMoment(text)!.wall;

describe('a time of day', () => {
  it('has "kl." and a full stop in Danish', () => {
    expect(timeText(wall('2024-05-29T17:00'), 'da')).to.equal('kl. 17.00');
    expect(timeText(wall('2024-05-29T09:05'), 'da')).to.equal('kl. 9.05');
    expect(timeText(wall('2024-05-29T00:00'), 'da')).to.equal('kl. 0.00');
    expect(clockText(wall('2024-05-29T17:00:59'), 'da')).to.equal('17.00');
    expect(clockText(wall('-0043-03-15T23:59'), 'da')).to.equal('23.59');
  });

  it('has four digits and a colon in English', () => {
    expect(timeText(wall('2024-05-29T17:00'), 'en')).to.equal('17:00');
    expect(timeText(wall('2024-05-29T09:05'), 'en')).to.equal('09:05');
  });

  it('says "kl." once in a range, and "til" aloud', () => {
    const range = timeRange(wall('2024-05-29T17:00'), wall('2024-05-29T19:30'), 'da');
    expect(range).to.deep.equal({ text: 'kl. 17.00–19.30', spoken: 'kl. 17.00 til 19.30' });
    expect(timeRange(wall('2024-05-29T17:00'), wall('2024-05-29T19:30'), 'en')).to.deep.equal({
      text: '17:00–19:30',
      spoken: '17:00 to 19:30',
    });
  });

  it('ends a day at 24', () => {
    const range = timeRange(wall('2024-05-29T20:00'), wall('2024-05-30T00:00'), 'da');
    expect(range.text).to.equal('kl. 20.00–24.00');
  });

  it('stands alone where there is no end, or one that cannot be', () => {
    const start = wall('2024-05-29T17:00');
    expect(timeRange(start, start, 'da').text).to.equal('kl. 17.00');
    expect(timeRange(start, start - 1, 'da').spoken).to.equal('kl. 17.00');
  });

  it('follows its date', () => {
    expect(dateTimeText(wall('2024-05-29T17:00'), 'da')).to.equal('29. maj 2024 kl. 17.00');
    expect(dateTimeText(wall('2024-05-29T17:00'), 'en', { weekday: 'long' })).to.equal(
      'Wednesday 29 May 2024, 17:00',
    );
  });
});

describe('the span of an event', () => {
  const span = (start: string, end?: string, options = {}, lang = 'da') =>
    spanText({ start: wall(start), end: end === undefined ? undefined : wall(end) }, lang, options);

  it('is a day and its hours', () => {
    expect(span('2024-05-29T17:00', '2024-05-29T19:30', { weekday: 'long' })).to.deep.equal({
      text: 'onsdag den 29. maj 2024 kl. 17.00–19.30',
      spoken: 'onsdag den 29. maj 2024 kl. 17.00 til 19.30',
    });
    expect(span('2024-05-29T17:00', '2024-05-29T19:30', { year: false }, 'en').text).to.equal(
      '29 May, 17:00–19:30',
    );
  });

  it('is a start where no end is known', () => {
    expect(span('2024-05-29T17:00').text).to.equal('29. maj 2024 kl. 17.00');
    expect(span('2024-05-29T17:00', '2024-05-29T17:00').text).to.equal('29. maj 2024 kl. 17.00');
    expect(span('2024-05-29T17:00', '2024-05-28T17:00').text).to.equal('29. maj 2024 kl. 17.00');
  });

  it('keeps a night with its evening', () => {
    expect(span('2024-05-31T20:00', '2024-06-01T02:00').text).to.equal(
      '31. maj 2024 kl. 20.00–2.00',
    );
    expect(span('2024-05-31T20:00', '2024-06-01T00:00').text).to.equal(
      '31. maj 2024 kl. 20.00–24.00',
    );
    expect(span('2024-05-31T00:00', '2024-06-01T00:00').text).to.equal(
      '31. maj 2024 kl. 0.00–24.00',
    );
  });

  it('names both days where it is longer', () => {
    const weekend = span('2024-05-31T20:00', '2024-06-02T12:00');
    expect(weekend.text).to.equal('31. maj kl. 20.00 til 2. juni 2024 kl. 12.00');
    expect(weekend.spoken).to.equal(weekend.text);
    expect(span('2024-05-31T08:00', '2024-06-01T02:00').text).to.equal(
      '31. maj kl. 8.00 til 1. juni 2024 kl. 2.00',
    );
    expect(span('2024-12-31T20:00', '2025-01-01T12:00').text).to.equal(
      '31. december 2024 kl. 20.00 til 1. januar 2025 kl. 12.00',
    );
  });

  it('has no clock where it lasts all day, and its last day counts', () => {
    const allDay = (start: string, end?: string) =>
      spanText(
        { start: wall(start), end: end === undefined ? undefined : wall(end), allDay: true },
        'da',
      ).text;
    expect(allDay('2023-10-31', '2023-11-01')).to.equal('31. oktober–1. november 2023');
    expect(allDay('2024-05-29', '2024-05-29')).to.equal('29. maj 2024');
    expect(allDay('2024-05-29')).to.equal('29. maj 2024');
    expect(allDay('2024-05-29', '2024-05-01')).to.equal('29. maj 2024');
  });
});
