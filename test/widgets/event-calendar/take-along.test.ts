import { expect, oneEvent } from '@open-wc/testing';
import { until } from '../../helpers/until.ts';
import { calendarFile } from '../../../src/model/calendar-file.ts';
import type { VisionEventCalendar } from '../../../src/widgets/event-calendar/event-calendar.ts';
import { faultsIn } from '../../helpers/axe.ts';
import { aCalendar, anEvent, freezeClock, textsOf } from '../../helpers/calendar.ts';
import { click } from '../../helpers/input.ts';

const EVENTS = [
  anEvent('2024-05-29T17:00', {
    title: 'Idémøde',
    end: '2024-05-29T19:30',
    place: { name: 'Rådhuset', address: 'Torvet 1' },
    organisers: ['Kommunen', 'Koret'],
    price: { amount: 0 },
    url: 'https://example.org/moede',
  }),
  anEvent('2024-05-29T18:00', { id: 'tur', title: 'Tur\n i  skoven', status: 'cancelled' }),
  anEvent('2024-06-04T10:00', { title: 'Næste uge' }),
  anEvent('2024-05-20', { title: 'Udstilling', end: '2024-07-01', id: 'udstilling' }),
];

async function ready(options: Parameters<typeof aCalendar>[0]): Promise<VisionEventCalendar> {
  const element = await aCalendar(options);
  await until(() => element.renderRoot.querySelector('.take-row'));
  return element;
}

const button = (element: VisionEventCalendar, label: string) =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('.take-along button')].find((one) =>
    one.textContent.includes(label),
  )!;

describe('taking a calendar along', () => {
  freezeClock();

  describe('on paper', () => {
    const realPrint = window.print.bind(window);
    const printing = new EventTarget();
    beforeEach(() => {
      window.print = () => void printing.dispatchEvent(new Event('printing'));
    });
    afterEach(() => {
      window.print = realPrint;
      window.dispatchEvent(new Event('afterprint'));
    });

    async function printed(element: VisionEventCalendar): Promise<Element> {
      const event = oneEvent(printing, 'printing');
      await click(button(element, 'Udskriv'));
      await event;
      return document.querySelector('[data-vision-print]')!.shadowRoot!.querySelector('.paper')!;
    }
    const lines = (paper: Element, selector: string) =>
      [...paper.querySelectorAll(selector)].map((line) =>
        line.textContent.replace(/\s+/g, ' ').trim(),
      );

    it('is the week that is shown, by day, with all that one needs to come', async () => {
      const element = await ready({ events: EVENTS, attributes: { view: 'week' } });
      const paper = await printed(element);
      expect(lines(paper, 'h1, .paper-period, h2')).to.deep.equal([
        'Kalender',
        'Uge 22, 27. maj–2. juni 2024',
        'Onsdag den 29. maj',
        'Over længere tid',
      ]);
      expect(lines(paper, '.paper-event')).to.deep.equal([
        'kl. 17.00–19.30 Idémøde. Rådhuset, Torvet 1 · Kommunen og Koret · Gratis',
        'kl. 18.00 Aflyst: Tur i skoven',
        'Til og med den 1. juli Udstilling',
      ]);
    });

    it('is the list as far as it is shown', async () => {
      const element = await ready({ events: EVENTS, attributes: { limit: '2' } });
      const paper = await printed(element);
      expect(lines(paper, 'h2')).to.deep.equal(['Onsdag den 29. maj', 'Over længere tid']);
    });

    it('is the month without the days around it', async () => {
      const events = [...EVENTS, anEvent('2024-05-01T10:00', { title: 'Den første' })];
      const element = await ready({ events, attributes: { view: 'month' } });
      const paper = await printed(element);
      expect(lines(paper, 'h2')).to.deep.equal([
        'Onsdag den 1. maj',
        'Onsdag den 29. maj',
        'Over længere tid',
      ]);
    });
  });

  describe('as text', () => {
    let copied = '';
    beforeEach(() => {
      copied = '';
      Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: (text: string) => Promise.resolve((copied = text)) },
      });
    });
    afterEach(() => {
      Reflect.deleteProperty(document, 'execCommand');
      Reflect.deleteProperty(navigator, 'clipboard');
    });

    it('is what is shown, to be pasted into a newsletter', async () => {
      const element = await ready({ events: EVENTS });
      await click(button(element, 'Kopiér som tekst'));
      await until(() => copied !== '');
      const page = location.href.split('#')[0]!;
      expect(copied).to.equal(`Kalender

ONSDAG DEN 29. MAJ

kl. 17.00–19.30 – Idémøde
Rådhuset, Torvet 1 · Kommunen og Koret · Gratis
https://example.org/moede

kl. 18.00 – Aflyst: Tur i skoven
${page}#vision-event-calendar.event=tur@2024-05-29T18:00

TIRSDAG DEN 4. JUNI

kl. 10.00 – Næste uge
${page}#vision-event-calendar.event=${EVENTS[2]!.id}@2024-06-04T10:00

OVER LÆNGERE TID

Til og med den 1. juli – Udstilling
${page}#vision-event-calendar.event=udstilling@2024-05-20
`);
      expect(textsOf(element, '.copy-note')).to.deep.equal(['Listen er kopieret']);
    });
  });

  describe('as a subscription', () => {
    const links = (element: VisionEventCalendar) =>
      [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('.subscriptions a')].map(
        ({ href }) => href,
      );

    it('is of all events, for every calendar program', async () => {
      const calendar = 'https://example.org/kalender.ics';
      const element = await ready({ events: EVENTS, sections: { links: { calendar } } });
      await click(button(element, 'Abonnér'));
      await element.updateComplete;
      expect(button(element, 'Abonnér').ariaExpanded).to.equal('true');
      expect(links(element)).to.deep.equal([
        'webcal://example.org/kalender.ics',
        'https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fexample.org%2Fkalender.ics',
        'https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fexample.org%2Fkalender.ics&name=Pr%C3%B8vefeed',
      ]);
      expect(await faultsIn(element)).to.deep.equal([]);
    });

    it('is of a tag, an organiser and a goal too, where the page is narrowed to them', async () => {
      const element = await ready({
        events: [
          anEvent('2024-05-30', { tags: ['børn'], organisers: ['koret'], goals: ['faelles'] }),
        ],
        sections: {
          links: {
            calendar: 'https://example.org/v/calendar.ics',
            calendars: 'https://example.org/v/',
          },
          organisers: [{ id: 'koret', name: 'Ishøj Kor', kind: 'partner' }],
          goals: [{ id: 'faelles', title: 'Fællesskab' }],
        },
        attributes: { tag: 'børn', organiser: 'koret', goal: 'faelles' },
      });
      await click(button(element, 'Abonnér'));
      await element.updateComplete;
      expect(textsOf(element, '.subscriptions b')).to.deep.equal([
        'Kun: børn',
        'Kun: Ishøj Kor',
        'Kun: Fællesskab',
        'Alle arrangementer',
      ]);
      expect(links(element).filter((href) => href.startsWith('webcal:'))).to.deep.equal([
        `webcal://example.org/v/${calendarFile('tag', 'børn')}`,
        'webcal://example.org/v/calendar-organiser-koret.ics',
        'webcal://example.org/v/calendar-goal-faelles.ics',
        'webcal://example.org/v/calendar.ics',
      ]);
    });

    it('is not offered where the feed has no calendar, nor one that no program can ask for', async () => {
      const without = await ready({ events: EVENTS });
      expect(button(without, 'Abonnér')).to.equal(undefined);
      const mail = await ready({
        events: EVENTS,
        sections: { links: { calendar: 'mailto:x@example.org', calendars: 'tel:+4512345678' } },
      });
      expect(button(mail, 'Abonnér')).to.equal(undefined);
    });
  });

  it('has its place from the start: nothing moves when it comes', async () => {
    for (const width of [900, 320]) {
      const element = await aCalendar({
        events: EVENTS,
        sections: { links: { calendar: 'https://example.org/kalender.ics' } },
        width,
      });
      const { height } = element.getBoundingClientRect();
      await until(() => element.renderRoot.querySelector('.take-row'));
      expect(element.getBoundingClientRect().height, String(width)).to.be.closeTo(height, 1);
    }
  });
});
