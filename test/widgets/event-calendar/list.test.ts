import { expect } from '@open-wc/testing';
import { aCalendar, anEvent, freezeClock, textsOf } from '../../helpers/calendar.ts';
import { click, press } from '../../helpers/input.ts';
import { seenIn } from '../../helpers/widget.ts';

describe('the calendar as a list', () => {
  freezeClock();

  describe('renders', () => {
    it('puts events under the days they are on, from today on', async () => {
      const element = await aCalendar({
        events: [
          anEvent('2024-05-31T17:00', { title: 'Fredag' }),
          anEvent('2024-05-29T17:00', { title: 'I aften' }),
          anEvent('2024-05-29T08:00', { title: 'Forbi', end: '2024-05-29T09:00' }),
          anEvent('2024-05-29T09:00', { title: 'I gang', end: '2024-05-29T11:00' }),
          anEvent('2025-01-02', { title: 'Næste år' }),
        ],
      });
      expect(textsOf(element, '.day-title')).to.deep.equal([
        'I dag, onsdag den 29. maj',
        'Fredag den 31. maj',
        'Torsdag den 2. januar 2025',
      ]);
      expect(textsOf(element, '.event-title bdi')).to.deep.equal([
        ...['I gang', 'I aften', 'Fredag', 'Næste år'],
      ]);
    });

    it('says time, place, organisers and price', async () => {
      const element = await aCalendar({
        events: [
          anEvent('2024-05-29T17:00', {
            end: '2024-05-29T19:30',
            place: 'raadhus',
            organisers: ['kommunen', 'Ukendt forening', { name: 'Gæsten' }],
            price: { amount: 75, currency: 'DKK' },
          }),
          anEvent('2024-05-30', { price: { amount: 0 }, place: { name: 'Havnen' } }),
          anEvent('2024-05-31', { price: { amount: 40, currency: 'DKK', text: 'med kaffe' } }),
        ],
        sections: {
          places: [{ id: 'raadhus', name: 'Rådhuset' }],
          organisers: [{ id: 'kommunen', name: 'Kommunen' }],
        },
      });
      const [time, wholeDay] = textsOf(element, '.event-when');
      expect(time).to.equal('kl. 17.00–19.30kl. 17.00 til 19.30');
      expect(wholeDay).to.equal('Hele dagen');
      expect(textsOf(element, '.event-fact')).to.deep.equal([
        'Sted: Rådhuset',
        'Arrangør: Kommunen, Ukendt forening og Gæsten',
        'Pris: 75 kr.',
        'Sted: Havnen',
        'Pris: Gratis',
        'Pris: 40 kr., med kaffe',
      ]);
    });

    it('says in words, and first, what has changed', async () => {
      const at = '2024-06-01T17:00';
      const states: [Record<string, unknown>, string][] = [
        [{ status: 'cancelled', availability: 'sold-out' }, 'Aflyst'],
        [{ status: 'postponed' }, 'Udsat'],
        [{ previousStart: '2024-10-14T17:00' }, 'Ny dato (før: den 14. oktober)'],
        [{ previousStart: '2024-06-01T16:00' }, 'Nyt tidspunkt (før: kl. 16.00)'],
        [{ availability: 'sold-out' }, 'Udsolgt'],
        [{ availability: 'sold-out', price: { amount: 0 } }, 'Ingen ledige pladser'],
        [{ attendance: 'online' }, 'Holdes online'],
        [{ attendance: 'online', previousAttendance: 'in-person' }, 'Flyttet online'],
        [{ status: 'tentative' }, 'Foreløbig dato'],
      ];
      const element = await aCalendar({
        events: states.map(([fields]) => anEvent(at, { title: 'Mødet', ...fields })),
      });
      expect(textsOf(element, '.event-title')).to.deep.equal(
        states.map(([, words]) => `${words}: Mødet, lørdag den 1. juni, kl. 17.00`),
      );
    });

    it('shows the picture with its text in the reader’s language, its room kept until it is there', async () => {
      const at = (path: string) => new URL(path, location.href).href;
      const image = { src: at('/missing.png'), width: 1200, height: 800 };
      const element = await aCalendar({
        events: [
          anEvent('2024-05-29T17:00', {
            title: 'Høstfest',
            image: {
              ...image,
              alt: { da: 'Børn ved et langbord', en: 'Children at a long table' },
              sources: [{ src: at('/missing-400.png'), width: 400 }],
            },
          }),
          anEvent('2024-05-30T17:00', { title: 'Til pynt', image: { ...image, alt: '' } }),
          anEvent('2024-05-31T17:00', { title: 'Uden tekst', image }),
        ],
      });
      const [feast, ornament, ...more] = element.renderRoot.querySelectorAll('img');
      expect(more).to.deep.equal([]);
      expect(feast?.alt).to.equal('Børn ved et langbord');
      expect(ornament?.getAttribute('alt')).to.equal('');
      expect(feast?.srcset).to.match(/\/missing-400\.png 400w$/);
      const { width, height } = feast!.getBoundingClientRect();
      expect(width).to.be.at.least(80);
      expect(height).to.be.at.least(60);
    });

    it('shows what lasts several days once, until when, and what lasts weeks apart', async () => {
      const element = await aCalendar({
        events: [
          anEvent('2024-05-28', { title: 'Kursus', end: '2024-05-30' }),
          anEvent('2024-05-01', { title: 'Udstilling', end: '2024-06-02' }),
          anEvent('2024-05-20', { title: 'Lang', end: '2024-08-30' }),
        ],
      });
      expect(textsOf(element, '.list .event-title bdi')).to.deep.equal(['Kursus']);
      expect(textsOf(element, '.list .event-when')).to.deep.equal([
        'Slutter snart. Til og med den 30. maj',
      ]);
      expect(textsOf(element, '.long .event-when')).to.deep.equal([
        'Slutter snart. Til og med den 2. juni',
        'Til og med den 30. august',
      ]);
    });

    it('keeps a series at its hour on the wall through summer time', async () => {
      const element = await aCalendar({
        events: [
          anEvent('2024-10-24T10:00', { rrule: 'FREQ=WEEKLY;COUNT=2', end: '2024-10-24T11:00' }),
        ],
      });
      expect(textsOf(element, '.event-when span[aria-hidden]')).to.deep.equal([
        ...['kl. 10.00–11.00', 'kl. 10.00–11.00'],
      ]);
    });
  });

  describe('properties', () => {
    const many = () =>
      Array.from({ length: 30 }, (_, day) =>
        anEvent(`2024-06-${String(day + 1).padStart(2, '0')}`),
      );

    it('shows as many as the page asks for', async () => {
      const element = await aCalendar({ events: many(), attributes: { limit: '5' } });
      expect(textsOf(element, '.event')).to.have.length(5);
    });

    it('shows only the days between from and until', async () => {
      const element = await aCalendar({
        events: [anEvent('2024-03-01'), ...many()],
        attributes: { from: '2024-02-01', until: '2024-06-02' },
      });
      expect(textsOf(element, '.day-title')).to.deep.equal([
        ...['Fredag den 1. marts', 'Lørdag den 1. juni', 'Søndag den 2. juni'],
      ]);
    });

    it('shows only what the page asks for', async () => {
      const events = [
        anEvent('2024-06-01', { title: 'A', organisers: ['x'], tags: ['musik', 'børn'] }),
        anEvent('2024-06-01', {
          title: 'B',
          organisers: [{ id: 'y', name: 'Y' }],
          goals: ['klima'],
        }),
        anEvent('2024-06-01', { title: 'C', place: 'havn', initiatives: ['i1'] }),
      ];
      const titles = async (attributes: Record<string, string>) =>
        textsOf(await aCalendar({ events, attributes }), '.event-title bdi').join('');
      expect(await titles({ organiser: 'x, y' })).to.equal('AB');
      expect(await titles({ tag: 'børn' })).to.equal('A');
      expect(await titles({ goal: 'klima' })).to.equal('B');
      expect(await titles({ initiative: 'i1', place: 'havn' })).to.equal('C');
      expect(await titles({ organiser: 'x', goal: 'klima' })).to.equal('');
    });

    it('is three dated events and nothing to choose when compact', async () => {
      const element = await aCalendar({ events: many(), attributes: { compact: '' } });
      expect(textsOf(element, '.event-when')).to.deep.equal([
        'lørdag den 1. juni',
        'søndag den 2. juni',
        'mandag den 3. juni',
      ]);
      expect(element.renderRoot.querySelector('button, input')).to.equal(null);
    });
  });

  describe('pages', () => {
    it('brings the next page, puts the focus on its first event, and stops when all are there', async () => {
      const events = Array.from({ length: 8 }, (_, day) =>
        anEvent(`2024-06-0${day + 1}`, { id: `nr-${day}` }),
      );
      const element = await aCalendar({ events, attributes: { limit: '5' } });
      await click(element.renderRoot.querySelector('.pager button')!);
      await element.updateComplete;
      expect(textsOf(element, '.event')).to.have.length(8);
      expect((element.shadowRoot?.activeElement as HTMLAnchorElement).hash).to.include('nr-5@');
      expect(element.renderRoot.querySelector('.pager')).to.equal(null);
    });

    it('goes on with a series that has no end', async () => {
      const element = await aCalendar({
        events: [anEvent('2024-05-30T10:00', { rrule: 'FREQ=DAILY' })],
        attributes: { limit: '3' },
      });
      await click(element.renderRoot.querySelector('.pager button')!);
      await element.updateComplete;
      expect(textsOf(element, '.day-title').at(-1)).to.equal('Tirsdag den 4. juni');
      expect(seenIn(element)).to.not.contain('af');
    });
  });

  describe('events', () => {
    it('tells which occurrence was chosen', async () => {
      const element = await aCalendar({
        events: [
          anEvent('2024-05-30T10:00', {
            id: 'kor',
            rrule: 'FREQ=DAILY',
            url: 'https://example.org/kor',
          }),
        ],
      });
      const chosen = new Promise<string>((resolve) => {
        element.addEventListener('vision-select', ({ kind, id }) => resolve(`${kind} ${id}`));
      });
      const link = element.renderRoot.querySelectorAll<HTMLAnchorElement>('.event-link')[1]!;
      link.focus();
      await press('Enter');
      expect(await chosen).to.equal('event kor@2024-05-31T10:00');
    });
  });

  describe('states', () => {
    it('says that nothing is on its way', async () => {
      const element = await aCalendar({ events: [anEvent('2024-01-01')] });
      expect(seenIn(element)).to.contain('Der er ingen arrangementer på vej lige nu.');
    });
  });
});
