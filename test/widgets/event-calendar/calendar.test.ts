import { expect } from '@open-wc/testing';
import { aCalendar, anEvent, freezeClock, textsOf } from '../../helpers/calendar.ts';
import { fragment, setFragment } from '../../helpers/address.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { endpoint, uniqueId } from '../../helpers/http.ts';
import { press } from '../../helpers/input.ts';
import { until } from '../../helpers/until.ts';
import { failed, seenIn } from '../../helpers/widget.ts';

const EVENTS = [
  anEvent('2024-05-29T17:00', {
    title: 'Kickoff',
    end: '2024-05-29T19:30',
    url: 'https://example.org/kickoff',
    place: { name: 'Rådhuset' },
    price: { amount: 0 },
  }),
  anEvent('2024-05-30T10:00', { title: 'Havnetur', status: 'cancelled' }),
  anEvent('2024-05-28', { title: 'Kursus', end: '2024-06-04', url: 'https://example.org/kursus' }),
  anEvent('2024-05-01', { title: 'Udstilling', end: '2024-08-30' }),
  ...Array.from({ length: 6 }, (_, hour) => anEvent(`2024-05-31T1${hour}:00`)),
];

describe('vision-event-calendar', () => {
  freezeClock();

  describe('properties', () => {
    it('begins with the view the page asks for, and offers only those it names', async () => {
      const element = await aCalendar({
        events: EVENTS,
        attributes: { view: 'month', views: 'month list' },
      });
      expect(textsOf(element, '.choice-option')).to.deep.equal(['Måned', 'Liste']);
      expect(element.renderRoot.querySelector('[role=grid]')).to.not.equal(null);
    });

    it('has a heading of its own, or the page’s, on the level the page asks for', async () => {
      const own = await aCalendar({ events: EVENTS });
      expect(textsOf(own, 'h2')).to.deep.equal(['Kalender']);
      const given = await aCalendar({
        events: EVENTS,
        attributes: { heading: 'Det sker', 'heading-level': '3' },
      });
      expect(textsOf(given, 'h3')).to.deep.equal(['Det sker']);
      expect(textsOf(given, 'h4.day-title')[0]).to.equal('I dag, onsdag den 29. maj');
      expect(textsOf(given, 'h5.event-title')[0]).to.contain('Kursus');
    });

    it('speaks English, and marks what is in Danish only', async () => {
      const element = await aCalendar({ events: EVENTS, attributes: { lang: 'en' } });
      expect(textsOf(element, '.day-title')[0]).to.equal('Today, Wednesday 29 May');
      expect(element.renderRoot.querySelector('.event-title [lang=da]')).to.not.equal(null);
    });
  });

  describe('address', () => {
    it('keeps the view and the day, and finds them again', async () => {
      const element = await aCalendar({ events: EVENTS });
      const [, month] = element.renderRoot.querySelectorAll<HTMLInputElement>('input');
      month!.click();
      await until(() => element.renderRoot.querySelector('.grid') !== null);
      element.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
      await press('PageDown');
      await until(() => fragment().includes('date='));
      element.remove();
      expect(fragment()).to.equal(
        'vision-event-calendar.view=month&vision-event-calendar.date=2024-06-29',
      );
      const again = await aCalendar({ events: EVENTS });
      expect(textsOf(again, '.period-title')).to.deep.equal(['Juni 2024']);
    });

    it('takes a day that is none for today', async () => {
      setFragment('vision-event-calendar.view=month&vision-event-calendar.date=2024-02-31');
      const element = await aCalendar({ events: EVENTS });
      expect(textsOf(element, '.period-title')).to.deep.equal(['Maj 2024']);
    });
  });

  describe('states', () => {
    it('shows its fallback, and says why, when the feed cannot be had', async () => {
      const element = document.createElement('vision-event-calendar');
      element.feed = endpoint('status/404', uniqueId());
      element.lang = 'da';
      element.append(document.createElement('a'));
      expect(await failed(element)).to.equal('http');
      await until(() => seenIn(element).includes('Prøv igen'));
      expect(element.renderRoot.querySelector('slot')?.assignedElements()).to.have.length(1);
    });

    it('draws each occurrence once when it is moved on the page', async () => {
      const element = await aCalendar({ events: EVENTS });
      const before = seenIn(element);
      const place = document.createElement('div');
      document.body.append(place);
      place.append(element);
      await element.updateComplete;
      expect(seenIn(element)).to.equal(before);
      place.remove();
    });
  });

  describe('access', () => {
    for (const view of ['list', 'month', 'week']) {
      for (const width of [320, 900]) {
        it(`has no violation as ${view}, ${width} px wide`, async () => {
          const element = await aCalendar({ events: EVENTS, attributes: { view }, width });
          await until(() => element.renderRoot.querySelector('.loading') === null);
          expect(await faultsIn(element)).to.deep.equal([]);
        });
      }
    }

    it('has none with a day open, compact, or empty', async () => {
      const month = await aCalendar({ events: EVENTS, attributes: { view: 'month' } });
      month.renderRoot.querySelector<HTMLElement>('.more')!.click();
      await month.updateComplete;
      expect(await faultsIn(month)).to.deep.equal([]);
      const compact = await aCalendar({ events: EVENTS, attributes: { compact: '' } });
      expect(await faultsIn(compact)).to.deep.equal([]);
      expect(await faultsIn(await aCalendar())).to.deep.equal([]);
    });

    it('has none when its feed cannot be had, or is old', async () => {
      const broken = document.createElement('vision-event-calendar');
      broken.feed = endpoint('status/404', uniqueId());
      broken.lang = 'da';
      await failed(broken);
      await until(() => seenIn(broken).includes('Prøv igen'));
      expect(await faultsIn(broken)).to.deep.equal([]);
      const sections = { updated: '2024-01-01T12:00:00Z', staleAfter: 'P1D' };
      const stale = await aCalendar({ events: EVENTS, sections });
      await until(() => seenIn(stale).includes('Opdateret'));
      expect(await faultsIn(stale)).to.deep.equal([]);
    });
  });
});
