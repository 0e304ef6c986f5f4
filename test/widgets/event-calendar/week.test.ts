import { expect } from '@open-wc/testing';
import type { VisionEventCalendar } from '../../../src/widgets/event-calendar/event-calendar.ts';
import { aCalendar, anEvent, freezeClock, textsOf } from '../../helpers/calendar.ts';
import { click } from '../../helpers/input.ts';

async function week(
  events: readonly unknown[],
  options: Parameters<typeof aCalendar>[0] = {},
): Promise<VisionEventCalendar> {
  const element = await aCalendar({
    events,
    ...options,
    attributes: { view: 'week', ...options.attributes },
  });
  await new Promise<void>((resolve) => {
    const look = () =>
      element.renderRoot.querySelector('.period') ? resolve() : requestAnimationFrame(look);
    look();
  });
  return element;
}

describe('the calendar as a week', () => {
  freezeClock();

  it('names the week and its days, and marks today', async () => {
    const element = await week([anEvent('2024-05-29T17:00')]);
    expect(textsOf(element, '.period-title')).to.deep.equal(['Uge 22, 27. maj–2. juni 2024']);
    expect(textsOf(element, '.week-title')).to.have.length(7);
    expect(textsOf(element, '[aria-current=date]')).to.deep.equal(['ons. 29. maj']);
  });

  it('puts events at their hours, side by side where they overlap', async () => {
    const element = await week([
      anEvent('2024-05-29T10:00', { end: '2024-05-29T12:00', title: 'A' }),
      anEvent('2024-05-29T11:00', { end: '2024-05-29T13:00', title: 'B' }),
      anEvent('2024-05-29T14:00', { end: '2024-05-29T15:00', title: 'C' }),
    ]);
    const [a, b, c] = [...element.renderRoot.querySelectorAll('.week-event')].map((event) =>
      event.getBoundingClientRect(),
    );
    expect(a!.right).to.be.at.most(b!.left + 1);
    expect(b!.top).to.be.greaterThan(a!.top);
    expect(b!.top).to.be.lessThan(a!.bottom);
    expect(c!.width).to.be.closeTo(2 * a!.width, 1);
    expect(a!.height).to.be.closeTo(2 * c!.height, 1);
  });

  it('keeps whole days above the hours, one bar for several', async () => {
    const element = await week([
      anEvent('2024-05-28', { end: '2024-05-30', title: 'Kursus' }),
      anEvent('2024-05-31', { title: 'Fridag' }),
    ]);
    expect(textsOf(element, '.week-whole .chip-event')).to.deep.equal(['Kursus', 'Fridag']);
    const [bar] = element.renderRoot.querySelectorAll('.week-whole .bar');
    const [day] = element.renderRoot.querySelectorAll('.week-day');
    const days = bar!.getBoundingClientRect().width / day!.getBoundingClientRect().width;
    expect(days).to.be.closeTo(3, 0.1);
  });

  it('has the hours that something is on, early and late', async () => {
    const element = await week([
      anEvent('2024-05-29T05:30', { end: '2024-05-29T06:30' }),
      anEvent('2024-05-29T22:00', { end: '2024-05-30T02:00' }),
    ]);
    const hours = textsOf(element, '.week-hours > span');
    expect([hours[0], hours.at(-1)]).to.deep.equal(['5.00', '23.00']);
  });

  it('is a list where there is no room', async () => {
    const element = await week([anEvent('2024-05-29T17:00'), anEvent('2024-06-01')], {
      width: 320,
    });
    expect(textsOf(element, '.list .day-title')).to.deep.equal([
      ...['I dag, onsdag den 29. maj', 'Lørdag den 1. juni'],
    ]);
  });

  it('goes to the next week, and says where there is nothing', async () => {
    const element = await week([anEvent('2024-05-29T17:00')]);
    await click(element.renderRoot.querySelector('[aria-label="Næste uge"]')!);
    await element.updateComplete;
    expect(textsOf(element, '.period-title')).to.deep.equal(['Uge 23, 3.–9. juni 2024']);
    expect(textsOf(element, '.none')).to.deep.equal([
      'Der er ingen arrangementer i denne periode.',
    ]);
  });
});
