import { expect } from '@open-wc/testing';
import { aCalendar, anEvent, freezeClock, textsOf } from '../../helpers/calendar.ts';
import { feedAddress } from '../../helpers/widget.ts';

const WEEKLY = anEvent('2024-01-03T16:00', { title: 'Hver onsdag', rrule: 'FREQ=WEEKLY' });
const ONCE = anEvent('2024-05-30T10:00', { title: 'En gang' });

describe('series in the calendar', () => {
  freezeClock();

  /** What stands in the calendar the first time that anything does. */
  async function firstSeen(events: readonly unknown[]): Promise<string[]> {
    const element = document.createElement('vision-event-calendar');
    element.feed = feedAddress({ events });
    element.lang = 'da';
    element.limit = 2;
    document.body.append(element);
    const seen = await new Promise<string[]>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!element.renderRoot.querySelector('.calendar')) return;
        observer.disconnect();
        resolve(textsOf(element, '.event-title bdi'));
      });
      observer.observe(element.renderRoot, { childList: true, subtree: true });
    });
    element.remove();
    return seen;
  }

  it('stand there from the first drawing on, though what knows of them comes late', async () => {
    expect(await firstSeen([ONCE, WEEKLY])).to.deep.equal(['Hver onsdag', 'En gang']);
  });

  it('are no hindrance where there are none', async () => {
    expect(await firstSeen([ONCE])).to.deep.equal(['En gang']);
  });

  it('whose rule cannot be read are named, and stand at their own start', async () => {
    const bad = anEvent('2024-05-31T12:00', { title: 'Skæv', rrule: 'FREQ=SOMETIMES' });
    const element = await aCalendar({ events: [ONCE, bad] });
    expect(textsOf(element, '.event-title bdi')).to.deep.equal(['En gang', 'Skæv']);
  });
});
