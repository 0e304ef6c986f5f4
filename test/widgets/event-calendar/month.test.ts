import { expect } from '@open-wc/testing';
import { until } from '../../helpers/until.ts';
import type { VisionEventCalendar } from '../../../src/widgets/event-calendar/event-calendar.ts';
import { aCalendar, anEvent, freezeClock, textsOf } from '../../helpers/calendar.ts';
import { click, press } from '../../helpers/input.ts';

const cell = (element: VisionEventCalendar, day: string) =>
  element.renderRoot.querySelector<HTMLElement>(`.month [data-day="${day}"]`)!;
/** The button that is a day: it has the name and the focus. */
const dayButton = (element: VisionEventCalendar, day: string) =>
  cell(element, day).querySelector<HTMLElement>('.grid-number')!;
/** The day whose cell has the focus. */
const focusedDay = (element: VisionEventCalendar) =>
  focused(element).closest<HTMLElement>('[data-day]')?.dataset.day;
const focused = (element: VisionEventCalendar) => element.shadowRoot!.activeElement as HTMLElement;
const tabStop = (element: VisionEventCalendar) => {
  const stops = element.renderRoot.querySelectorAll<HTMLElement>('.month [tabindex="0"]');
  expect(stops).to.have.length(1);
  return stops[0]!;
};
const button = (element: VisionEventCalendar, label: string) =>
  [...element.renderRoot.querySelectorAll('button')].find(
    (other) => other.ariaLabel === label || other.textContent.trim() === label,
  )!;

const JUNE = 'Arrangementer i juni 2024';

/** The grid out of sight, once it is the one of that name. */
async function drawnAhead(element: VisionEventCalendar, name: string): Promise<HTMLElement> {
  const grid = () => element.renderRoot.querySelector<HTMLElement>('.month-ahead [role=grid]');
  await until(() => grid()?.ariaLabel === name, `${name} is not drawn ahead`);
  return grid()!;
}

/** Waits until the page's live region has been told so. */
async function announced(text: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => {
      const told = [...(document.querySelector('[role=log]')?.children ?? [])];
      if (told.some(({ textContent }) => textContent === text)) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}

const month = (events: readonly unknown[] = [], options: Parameters<typeof aCalendar>[0] = {}) =>
  aCalendar({
    events: events.length > 0 ? events : [anEvent('2024-05-30T10:00')],
    ...options,
    attributes: { view: 'month', ...options.attributes },
  });

describe('the calendar as a month', () => {
  freezeClock();

  describe('renders', () => {
    it('names each day with its date and how much is on', async () => {
      const element = await month([
        anEvent('2024-05-29T10:00'),
        anEvent('2024-05-29T12:00'),
        anEvent('2024-05-28', { end: '2024-05-29' }),
      ]);
      expect(dayButton(element, '2024-05-29').ariaLabel).to.equal(
        'onsdag den 29. maj, 3 arrangementer',
      );
      expect(dayButton(element, '2024-05-28').ariaLabel).to.equal(
        'tirsdag den 28. maj, 1 arrangement',
      );
      expect(dayButton(element, '2024-06-02').ariaLabel).to.equal(
        'søndag den 2. juni, ingen arrangementer',
      );
    });

    it('marks today, numbers the weeks and names the month', async () => {
      const element = await month();
      const current = element.renderRoot.querySelectorAll('.month [aria-current=date]');
      expect([...current]).to.deep.equal([dayButton(element, '2024-05-29')]);
      expect(textsOf(element, '[role=rowheader]')).to.deep.equal([
        ...['Uge 18', 'Uge 19', 'Uge 20', 'Uge 21', 'Uge 22'],
      ]);
      expect(element.renderRoot.querySelector('.month [role=grid]')!.ariaLabel).to.equal(
        'Arrangementer i maj 2024',
      );
    });

    it('draws what lasts several days as one bar a week', async () => {
      const element = await month([
        anEvent('2024-05-17', { end: '2024-05-21', title: 'Festival' }),
      ]);
      const bars = [...element.renderRoot.querySelectorAll<HTMLElement>('.month .bar')];
      const days = bars.map((bar) => bar.closest<HTMLElement>('[data-day]')!.dataset.day);
      expect(days).to.deep.equal(['2024-05-17', '2024-05-20']);
      const width = (bar: HTMLElement) =>
        Math.round(bar.getBoundingClientRect().width / cell(element, '2024-05-20').clientWidth);
      expect(bars.map(width)).to.deep.equal([3, 2]);
    });

    it('says first what keeps people away', async () => {
      const element = await month([
        anEvent('2024-05-30T10:00', { title: 'Havnetur', status: 'cancelled' }),
      ]);
      expect(textsOf(element, '.chip-event')).to.deep.equal(['10.00 Aflyst: Havnetur']);
    });

    it('says how many more there are, and shows them all', async () => {
      const events = Array.from({ length: 9 }, (_, hour) => anEvent(`2024-05-30T1${hour}:00`));
      const element = await month(events);
      const more = cell(element, '2024-05-30').querySelector('.more')!;
      expect(more.textContent.trim()).to.equal('+6 flere');
      await click(more);
      await element.updateComplete;
      expect(textsOf(element, '.day-panel .event')).to.have.length(9);
      await expectFocus(element, 'I morgen, torsdag den 30. maj');
    });
  });

  describe('keyboard', () => {
    it('has one tab stop, today, and walks by day, week, month and year', async () => {
      const element = await month();
      tabStop(element).focus();
      expect(focused(element)).to.equal(dayButton(element, '2024-05-29'));
      const steps: [string, string][] = [
        ['ArrowRight', '2024-05-30'],
        ['ArrowDown', '2024-06-06'],
        ['Home', '2024-06-03'],
        ['End', '2024-06-09'],
        ['PageUp', '2024-05-09'],
        ['PageDown', '2024-06-09'],
        ['Shift+PageUp', '2023-06-09'],
        ['Shift+PageDown', '2024-06-09'],
        ['ArrowUp', '2024-06-02'],
        ['ArrowLeft', '2024-06-01'],
      ];
      for (const [key, day] of steps) {
        await press(key);
        await element.updateComplete;
        expect(focusedDay(element), key).to.equal(day);
        expect(tabStop(element)).to.equal(dayButton(element, day));
      }
    });

    it('goes the other way in languages from the right', async () => {
      const element = await month([], { attributes: { dir: 'rtl' } });
      tabStop(element).focus();
      await press('ArrowLeft');
      await element.updateComplete;
      expect(focusedDay(element)).to.equal('2024-05-30');
    });

    it('opens the day with Enter and comes back with Escape', async () => {
      const element = await month();
      tabStop(element).focus();
      await press('ArrowRight', 'Enter');
      await expectFocus(element, 'I morgen, torsdag den 30. maj');
      await press('Escape');
      await element.updateComplete;
      await frame();
      expect(focused(element)).to.equal(dayButton(element, '2024-05-30'));
      expect(element.renderRoot.querySelector('.day-panel')).to.equal(null);
    });

    it('leaves the grid with one Tab, past everything in it', async () => {
      const element = await month([anEvent('2024-05-30T10:00'), anEvent('2024-05-31T10:00')]);
      await until(() => element.renderRoot.querySelector('.take-along button'));
      tabStop(element).focus();
      await press('Tab');
      expect(focused(element).closest('.grid, .take-along')?.className).to.equal('take-along');
    });

    it('stops at the days the page allows', async () => {
      const element = await month([], { attributes: { until: '2024-05-30' } });
      tabStop(element).focus();
      await press('ArrowDown');
      await element.updateComplete;
      expect(focusedDay(element)).to.equal('2024-05-30');
      expect(button(element, 'Næste måned').ariaDisabled).to.equal('true');
      expect(button(element, 'Forrige måned').ariaDisabled).to.equal('false');
    });
  });

  describe('another month', () => {
    it('is announced with what is on in it, and the button keeps the focus', async () => {
      const element = await month([anEvent('2024-06-30'), anEvent('2024-07-01')]);
      const next = button(element, 'Næste måned');
      await click(next);
      await element.updateComplete;
      expect(textsOf(element, '.period-title')).to.deep.equal(['Juni 2024']);
      expect(focused(element)).to.equal(next);
      await announced('juni 2024: 1 arrangement');
    });

    it('is drawn ahead out of sight, and no more than shown when the reader turns to it', async () => {
      const events = [anEvent('2024-05-21T10:00'), anEvent('2024-06-11T10:00', { title: 'Juni' })];
      const element = await month(events);
      const ahead = await drawnAhead(element, JUNE);
      expect(ahead.getBoundingClientRect().height).to.be.above(100);
      expect(ahead.parentElement!.clientHeight).to.equal(0);
      expect(ahead.checkVisibility({ visibilityProperty: true })).to.equal(false);
      const day = ahead.querySelector<HTMLElement>('[tabindex="0"]')!;
      day.focus();
      expect(focused(element)).to.not.equal(day);
      const chip = ahead.querySelector('.chip-event');
      await click(button(element, 'Næste måned'));
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.month .chip-event')).to.equal(chip);
      expect(textsOf(element, '.chip-event')).to.deep.equal(['10.00 Juni']);
      expect(tabStop(element)).to.equal(dayButton(element, '2024-06-29'));
      await drawnAhead(element, 'Arrangementer i juli 2024');
    });

    it('is drawn ahead the other way for who goes back', async () => {
      const element = await month();
      await click(button(element, 'Forrige måned'));
      await drawnAhead(element, 'Arrangementer i marts 2024');
    });

    it('keeps the focus in the grid when it was drawn ahead', async () => {
      const element = await month();
      await drawnAhead(element, JUNE);
      tabStop(element).focus();
      await press('PageDown');
      await until(() => focused(element) === dayButton(element, '2024-06-29'));
    });

    it('keeps the focus in the grid when the address turns to it', async () => {
      const element = await month();
      await drawnAhead(element, JUNE);
      tabStop(element).focus();
      location.hash = 'vision-event-calendar.date=2024-06-29';
      await until(() => element.renderRoot.querySelector('.month .grid')?.ariaLabel === JUNE);
      await until(() => focused(element) === dayButton(element, '2024-06-29'));
    });

    it('is drawn anew when what was drawn ahead no longer holds', async () => {
      const element = await month();
      const ahead = await drawnAhead(element, JUNE);
      element.lang = 'en';
      await until(() => !ahead.isConnected);
      await click(button(element, 'Next month'));
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.month [role=grid]')!.ariaLabel).to.equal(
        'Events in June 2024',
      );
    });

    it('is not drawn ahead behind the last day the page allows', async () => {
      const last = await month([], { attributes: { until: '2024-05-31' } });
      // A page comes to rest for both at once: the second one's month is the later.
      await drawnAhead(await month([], { attributes: { key: 'other' } }), JUNE);
      expect(last.renderRoot.querySelectorAll('[role=grid]')).to.have.length(1);
    });

    it('comes back to today', async () => {
      const element = await month();
      await click(button(element, 'Forrige måned'));
      await click(button(element, 'I dag'));
      await element.updateComplete;
      expect(tabStop(element)).to.equal(dayButton(element, '2024-05-29'));
    });
  });

  describe('narrow', () => {
    it('has dots, and the chosen day’s list under them', async () => {
      const events = [
        anEvent('2024-05-29T18:00', { title: 'I aften' }),
        anEvent('2024-05-31T18:00', { title: 'Fredag' }),
      ];
      const element = await month(events, { width: 320 });
      expect(textsOf(element, '.chip-event')).to.deep.equal([]);
      expect(cell(element, '2024-05-31').querySelectorAll('.dot')).to.have.length(1);
      expect(textsOf(element, '.day-panel bdi')).to.deep.equal(['I aften']);
      await click(cell(element, '2024-05-31'));
      await element.updateComplete;
      expect(textsOf(element, '.day-panel bdi')).to.deep.equal(['Fredag']);
      expect(cell(element, '2024-05-31').ariaSelected).to.equal('true');
      await click(cell(element, '2024-05-30'));
      await element.updateComplete;
      expect(textsOf(element, '.day-panel p')).to.deep.equal([
        'Der er ingen arrangementer den dag.',
      ]);
    });
  });
});

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function expectFocus(element: VisionEventCalendar, text: string): Promise<void> {
  await element.updateComplete;
  await frame();
  expect(focused(element).textContent.trim()).to.equal(text);
}
