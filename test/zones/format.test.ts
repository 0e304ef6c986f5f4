import { expect } from '@open-wc/testing';
import { updatedText } from '../../src/format/age.ts';
import { dateText, weekText } from '../../src/format/dates.ts';
import { spanText } from '../../src/format/times.ts';
import { whenLabel } from '../../src/format/when-text.ts';
import { parsePlainDate } from '../../src/model/plain-date.ts';
import { parseMoment } from '../../src/model/wall-time.ts';

const wall = (text: string) => parseMoment(text)!.wall;
const feed = { lang: 'da', feedLanguage: 'da', timeZone: 'Europe/Copenhagen' };

describe('formats on any device', () => {
  it('show a day as the day it is', () => {
    const date = parsePlainDate('2024-05-29')!;
    expect(dateText(date, 'da', { weekday: 'long' })).to.equal('onsdag den 29. maj 2024');
    expect(weekText(date, 'da')).to.equal('uge 22');
  });

  it('show wall clocks as they hang in the feed’s zone', () => {
    const span = { start: wall('2024-05-29T17:00'), end: wall('2024-05-29T19:30') };
    expect(spanText(span, 'da', { weekday: 'long' }).text).to.equal(
      'onsdag den 29. maj 2024 kl. 17.00–19.30',
    );
    // The hour that Danish clocks skip: it is what was written, not what a device makes of it.
    expect(spanText({ start: wall('2024-03-31T02:30') }, 'da').text).to.equal(
      '31. marts 2024 kl. 2.30',
    );
  });

  it('tell loose dates and times with an offset alike', () => {
    expect(whenLabel('2024-05', feed)?.text).to.equal('maj 2024');
    expect(whenLabel('2024-01-01', feed)?.text).to.equal('1. januar 2024');
    expect(whenLabel('2024-05-29T22:30Z', feed)?.text).to.equal('30. maj 2024 kl. 0.30');
    expect(whenLabel('2024-01-29T22:30Z', feed)?.text).to.equal('29. januar 2024 kl. 23.30');
  });

  it('tell ages alike', () => {
    const now = Date.UTC(2024, 4, 29, 12);
    expect(updatedText(now - 3 * 86_400_000, now, 'da')).to.equal('Opdateret for 3 dage siden');
  });
});
