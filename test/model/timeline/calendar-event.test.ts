import { expect } from '@open-wc/testing';
import { calendarEvent } from '../../../src/model/timeline/calendar-event.ts';
import { parseWhen } from '../../../src/model/when.ts';

const eventOf = (edtf: string, status?: 'cancelled' | 'awaiting') =>
  calendarEvent({ when: parseWhen(edtf), status }, 'a');

describe('an entry as a calendar has it', () => {
  it('is there for days and times that are known', () => {
    expect(eventOf('2024-05-29T17:00/2024-05-29T19:30')).to.deep.equal({
      id: 'a',
      start: '2024-05-29T17:00',
      end: '2024-05-29T19:30',
      status: 'scheduled',
    });
    expect(eventOf('2023-10-31/2023-11-01')).to.include({ start: '2023-10-31', end: '2023-11-01' });
    expect(eventOf('2024-05-29')).to.include({ start: '2024-05-29' });
  });

  it('is not there for what is loose, open, in doubt, or several', () => {
    for (const edtf of [
      '2024-05',
      '2024-22',
      '2024',
      '2024-05-29/..',
      '../2024-05-29',
      '2024-05-29?',
      '{2024-05-29,2024-05-30}',
      '2024-05-29/2024-06',
    ]) {
      expect(eventOf(edtf), edtf).to.equal(undefined);
    }
    expect(calendarEvent({ when: undefined, status: undefined }, 'a')).to.equal(undefined);
  });

  it('says when it is called off or not yet decided', () => {
    expect(eventOf('2024-05-29', 'cancelled')).to.include({ status: 'cancelled' });
    expect(eventOf('2024-05-29', 'awaiting')).to.include({ status: 'tentative' });
  });
});
