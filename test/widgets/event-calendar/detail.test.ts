import { expect } from '@open-wc/testing';
import { until } from '../../helpers/until.ts';
import type { VisionEventCalendar } from '../../../src/widgets/event-calendar/event-calendar.ts';
import { fragment, goBack, setFragment } from '../../helpers/address.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { aCalendar, anEvent, freezeClock, openDialog, openEvent } from '../../helpers/calendar.ts';
import { click, press } from '../../helpers/input.ts';

const PLACE = {
  id: 'raadhuset',
  name: 'Rådhuset',
  address: 'Torvet 1, 2635 Ishøj',
  lat: 55.6146,
  lon: 12.3541,
  access: 'Indgang fra gården',
};

const EVENING = anEvent('2024-06-05T19:00', {
  id: 'aften',
  title: 'Demokratiaften',
  end: '2024-06-05T21:00',
  summary: 'Kom og vær med.',
  text: 'Vi **mødes** og taler.\n\n- om byen\n- om os',
  contact: 'Skriv til [os](mailto:os@example.dk)',
  previousStart: '2024-05-22T19:00',
  place: 'raadhuset',
  attendance: 'mixed',
  online: { url: 'https://example.org/moede' },
  price: { amount: 0, currency: 'DKK' },
  organisers: ['kommunen', 'Koret'],
  booking: 'https://example.org/tilmeld',
  url: 'https://example.org/aften',
  access: ['step-free', 'hearing-loop', 'pony'],
  audience: 'Alle',
  language: 'tr',
  tags: ['demokrati'],
  goals: ['faelles'],
});

const CHOIR = anEvent('2024-06-03T17:00', {
  id: 'kor',
  title: 'Kor',
  end: '2024-06-03T18:00',
  rrule: 'FREQ=WEEKLY;COUNT=6',
  exdates: ['2024-06-10T17:00'],
});

const SECTIONS = {
  places: [PLACE],
  organisers: [{ id: 'kommunen', name: 'Kommunen', url: 'https://example.org/', kind: 'partner' }],
  goals: [{ id: 'faelles', title: 'Fællesskab' }],
};

const calendar = (
  events: readonly unknown[] = [EVENING, CHOIR],
  attributes: Record<string, string> = {},
) => aCalendar({ events, sections: SECTIONS, attributes });

const NAME = 'vision-event-calendar.event';
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const focusIn = (element: VisionEventCalendar) => element.shadowRoot?.activeElement;
const linkTo = (element: VisionEventCalendar, title: string) =>
  [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('a[part~=link]')].find((link) =>
    link.textContent.includes(title),
  )!;
const isClosed = (element: VisionEventCalendar) =>
  until(() => !element.renderRoot.querySelector('dialog'));
/** With Escape, and until the address is what it was: going back takes a moment. */
async function close(element: VisionEventCalendar): Promise<void> {
  await press('Escape');
  await isClosed(element);
  await until(() => !fragment().includes('.event='));
}
const fact = (dialog: Element, name: string): string[] => {
  const term = [...dialog.querySelectorAll('dt')].find(({ textContent }) => textContent === name);
  return [...(term?.parentElement?.querySelectorAll('dd') ?? [])].map(words);
};

describe('an open event', () => {
  freezeClock();

  describe('tells', () => {
    it('everything that the feed knows', async () => {
      const element = await calendar();
      const dialog = await openEvent(element, 'Demokratiaften');
      await until(() => dialog.querySelector('.rich-text'));
      const text = words(dialog);
      expect(words(dialog.querySelector('.dialog-title')!)).to.equal(
        'Ny dato (før: den 22. maj): Demokratiaften',
      );
      expect(text).to.include('onsdag den 5. juni kl. 19.00–21.00');
      expect(text).to.include('Rådhuset, Torvet 1, 2635 Ishøj');
      expect(dialog.querySelector('.rich-text strong')?.textContent).to.equal('mødes');
      expect(fact(dialog, 'Før flytningen')).to.deep.equal(['onsdag den 22. maj 2024 kl. 19.00']);
      expect(fact(dialog, 'Pris')).to.deep.equal(['Gratis']);
      expect(fact(dialog, 'Tilgængelighed')).to.deep.equal([
        'Adgang uden trin, Teleslynge, pony',
        'Indgang fra gården',
      ]);
      expect(fact(dialog, 'For hvem')).to.deep.equal(['Alle']);
      expect(fact(dialog, 'Sprog')).to.deep.equal(['tyrkisk']);
      expect(fact(dialog, 'Arrangører')).to.deep.equal(['Kommunen', 'Koret']);
      expect(fact(dialog, 'Pejlemærker')).to.deep.equal(['Fællesskab']);
      expect(fact(dialog, 'Emner')).to.deep.equal(['demokrati']);
      const links = [...dialog.querySelectorAll('a')].map(({ href }) => href);
      expect(links).to.include.members([
        'https://www.openstreetmap.org/?mlat=55.6146&mlon=12.3541#map=17/55.6146/12.3541',
        'https://example.org/moede',
        'https://example.org/tilmeld',
        'https://example.org/',
        'https://example.org/aften',
        'mailto:os@example.dk',
      ]);
    });

    it('nothing that is not so: no empty lines, no way into what is off or over', async () => {
      const element = await calendar([
        anEvent('2024-06-05T10:00', {
          title: 'Aflyst tur',
          status: 'cancelled',
          booking: 'https://example.org/x',
        }),
        anEvent('2024-05-28T08:00', { id: 'noegen', title: 'Nøgen' }),
      ]);
      let dialog = await openEvent(element, 'Aflyst tur');
      expect(dialog.querySelector('dl')?.children.length).to.equal(0);
      expect(dialog.querySelector('.button-primary, .take')).to.equal(null);
      await close(element);
      const over = `${NAME}=noegen@2024-05-28T08:00`;
      location.hash = over;
      dialog = await openDialog(element);
      expect(words(dialog)).to.include('Arrangementet er slut.');
      expect(dialog.querySelector('.take')).to.equal(null);
      await close(element);
    });

    it('of a series its other dates, which open in its place', async () => {
      const element = await calendar();
      const dialog = await openEvent(element, 'Kor');
      const dates = [...dialog.querySelectorAll<HTMLElement>('.detail-list a')];
      expect(dates.map((date) => words(date.firstElementChild!))).to.deep.equal([
        'mandag den 17. juni kl. 17.00–18.00',
        'mandag den 24. juni kl. 17.00–18.00',
        'mandag den 1. juli kl. 17.00–18.00',
        'mandag den 8. juli kl. 17.00–18.00',
      ]);
      const before = history.length;
      await click(dates[0]!);
      await until(() => words(dialog).includes('17. juni kl.'));
      expect(fragment()).to.equal(`${NAME}=kor@2024-06-17T17:00`);
      // One Back closes it, however many dates were looked at.
      expect(history.length).to.equal(before);
      expect(focusIn(element)?.className).to.include('dialog-title');
    });
  });

  describe('the address', () => {
    it('names it by id and start, and Back closes it', async () => {
      const element = await calendar();
      await openEvent(element, 'Demokratiaften');
      expect(fragment()).to.equal(`${NAME}=aften@2024-06-05T19:00`);
      await goBack();
      await isClosed(element);
      expect(fragment()).to.equal('');
    });

    it('opens it again by Forward', async () => {
      const element = await calendar();
      await openEvent(element, 'Demokratiaften');
      await goBack();
      await isClosed(element);
      history.forward();
      expect(words(await openDialog(element))).to.include('Demokratiaften');
      await goBack();
    });

    it('opens one event from a link, and no list is needed for that', async () => {
      setFragment(`${NAME}=kor@2024-07-08T17:00`);
      const element = await calendar([CHOIR], { until: '2024-06-04' });
      expect(words(await openDialog(element))).to.include('mandag den 8. juli kl. 17.00');
    });

    it('opens the next time of a series that is named as a whole', async () => {
      setFragment(`${NAME}=uge`);
      const element = await calendar([
        anEvent('2024-01-03T17:00', { id: 'uge', rrule: 'FREQ=WEEKLY' }),
      ]);
      expect(words(await openDialog(element))).to.include('onsdag den 29. maj kl. 17.00');
    });

    it('opens one that has been moved since the link was made', async () => {
      setFragment(`${NAME}=aften@2024-05-22T19:00`);
      const element = await calendar();
      expect(words(await openDialog(element))).to.include('onsdag den 5. juni');
    });

    it('takes ids of any letters', async () => {
      const id = 'a@b.dk/æ"<%23&=';
      const element = await calendar([anEvent('2024-06-01', { id, title: 'Underlig' })]);
      await openEvent(element, 'Underlig');
      const link = location.hash;
      await goBack();
      await isClosed(element);
      location.hash = link;
      expect(words(await openDialog(element))).to.include('Underlig');
      await close(element);
    });

    it('speaks of the calendar whose key it names, where there are two', async () => {
      const first = await calendar([anEvent('2024-06-01', { id: 'a', title: 'Første' })]);
      const second = await calendar([anEvent('2024-06-01', { id: 'b', title: 'Anden' })], {
        key: 'nr2',
      });
      const dialog = await openEvent(second, 'Anden');
      expect(fragment()).to.equal('vision-nr2.event=b@2024-06-01');
      expect(first.renderRoot.querySelector('dialog')).to.equal(null);
      expect(words(dialog)).to.include('Anden');
      await goBack();
      await isClosed(second);
    });

    it('stays as it is for a second calendar without a key of its own', async () => {
      await calendar([anEvent('2024-06-01', { id: 'a' })]);
      const second = await calendar([anEvent('2024-06-01', { id: 'b', title: 'Anden' })]);
      await openEvent(second, 'Anden');
      expect(fragment()).to.equal('');
      await close(second);
    });
  });

  describe('with the keyboard', () => {
    it('takes the focus, keeps it, and gives it back', async () => {
      const element = await calendar();
      linkTo(element, 'Demokratiaften').focus();
      await press('Enter');
      const dialog = await openDialog(element);
      await until(() => focusIn(element)?.className.includes('dialog-title'));
      for (let step = 0; step < 30; step += 1) {
        await press('Tab');
        const focused = focusIn(element);
        // The browser's own bar is reached between the last and the first.
        if (focused) expect(dialog.contains(focused), focused.outerHTML).to.equal(true);
      }
      await close(element);
      await until(() => focusIn(element) === linkTo(element, 'Demokratiaften'));
    });

    it('gives the focus to its link when it was opened by the address', async () => {
      setFragment(`${NAME}=aften@2024-06-05T19:00`);
      const element = await calendar();
      await openDialog(element);
      await close(element);
      await until(() => focusIn(element) === linkTo(element, 'Demokratiaften'));
      expect(fragment()).to.equal('');
    });

    it('opens from the month and from the week', async () => {
      for (const view of ['month', 'week']) {
        setFragment('vision-event-calendar.date=2024-06-05');
        const element = await calendar([EVENING], { view });
        const chip = element.renderRoot.querySelector<HTMLElement>('a.chip-event')!;
        await click(chip);
        expect(words(await openDialog(element)), view).to.include('Demokratiaften');
        await close(element);
        element.remove();
      }
    });
  });

  describe('for all', () => {
    it('has no fault that axe finds, open or gone', async () => {
      const element = await calendar();
      const dialog = await openEvent(element, 'Demokratiaften');
      await click(dialog.querySelector('.take > summary')!);
      await until(() => dialog.querySelector('.ways'));
      expect(await faultsIn(element)).to.deep.equal([]);
      await close(element);
      location.hash = `${NAME}=ukendt`;
      await openDialog(element);
      expect(await faultsIn(element)).to.deep.equal([]);
      await close(element);
    });

    it('tells the page once which event was opened', async () => {
      const element = await calendar();
      const chosen: string[] = [];
      element.addEventListener('vision-select', ({ kind, id }) => chosen.push(`${kind} ${id}`));
      await openEvent(element, 'Kor');
      element.requestUpdate();
      await element.updateComplete;
      await until(() => chosen.length > 0);
      expect(chosen).to.deep.equal(['event kor@2024-06-03T17:00']);
    });

    it('leaves a click that wants another tab to the browser', async () => {
      const element = await calendar();
      const link = linkTo(element, 'Kor');
      const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true });
      link.addEventListener('click', (event) => event.preventDefault(), { once: true });
      link.dispatchEvent(click);
      await element.updateComplete;
      expect(element.renderRoot.querySelector('dialog')).to.equal(null);
      expect(new URL(link.href).hash).to.equal(`#${NAME}=kor@2024-06-03T17:00`);
    });
  });
});
