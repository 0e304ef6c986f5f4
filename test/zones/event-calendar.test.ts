import { expect } from '@open-wc/testing';
import { aCalendar, anEvent, freezeClock, textsOf } from '../helpers/calendar.ts';
import { seenIn } from '../helpers/widget.ts';

const isDanish = Intl.DateTimeFormat().resolvedOptions().timeZone === 'Europe/Copenhagen';

describe('the calendar on any device’s clock', () => {
  freezeClock('2024-05-29T23:30:00+02:00');

  const EVENTS = [
    anEvent('2024-05-29T20:00', { end: '2024-05-30T01:00', title: 'Natkoncert' }),
    anEvent('2024-05-30', { title: 'Fridag' }),
    anEvent('2024-05-30T00:30', { title: 'Efter midnat' }),
    anEvent('2024-05-30T17:00:00Z', { title: 'Skrevet i UTC' }),
  ];

  it('lists the same days and times', async () => {
    const element = await aCalendar({ events: EVENTS });
    expect(textsOf(element, '.day-title')).to.deep.equal([
      'I dag, onsdag den 29. maj',
      'I morgen, torsdag den 30. maj',
    ]);
    expect(textsOf(element, '.event-title bdi')).to.deep.equal([
      ...['Natkoncert', 'Fridag', 'Efter midnat', 'Skrevet i UTC'],
    ]);
    expect(textsOf(element, '.event-when').at(-1)).to.equal('kl. 19.00');
  });

  it('draws the same month', async () => {
    const element = await aCalendar({ events: EVENTS, attributes: { view: 'month' } });
    const today = element.renderRoot.querySelector<HTMLElement>('[aria-current=date]');
    expect(today?.ariaLabel).to.equal('onsdag den 29. maj, 1 arrangement');
    expect(textsOf(element, '[data-day="2024-05-30"] .chip-event')).to.deep.equal([
      ...['Fridag', '0.30 Efter midnat', '19.00 Skrevet i UTC'],
    ]);
  });

  it('names the zone only where the device shows another time', async () => {
    const element = await aCalendar({ events: EVENTS });
    expect(seenIn(element).includes('Alle klokkeslæt er dansk tid.')).to.equal(!isDanish);
  });
});
