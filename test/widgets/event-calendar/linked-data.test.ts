import { expect } from '@open-wc/testing';
import { until } from '../../helpers/until.ts';
import { aCalendar, anEvent, freezeClock } from '../../helpers/calendar.ts';
import { seenIn } from '../../helpers/widget.ts';

type Data = Readonly<Record<string, unknown>>;

const scripts = () => [
  ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const told = (): Data[] =>
  scripts().flatMap(({ text }) => (JSON.parse(text) as { '@graph': Data[] })['@graph']);
const names = () => told().map(({ name }) => name);

const EVENTS = [
  anEvent('2024-05-30T17:00', {
    id: 'moede',
    title: 'Møde </script><script>alert(1)</script>',
    end: '2024-05-30T19:00',
    place: { name: 'Rådhuset', address: 'Torvet 1' },
    organisers: ['Kommunen'],
    price: { amount: 50, currency: 'DKK' },
    previousStart: '2024-05-23T17:00',
    url: 'https://example.org/moede',
  }),
  anEvent('2024-06-02', { id: 'fest', title: 'Fest', status: 'cancelled' }),
];

describe('what search engines are told of a calendar', () => {
  freezeClock();

  it('is what is shown, with all that schema.org and search engines ask for', async () => {
    await aCalendar({ events: EVENTS });
    await until(() => told().length === 2);
    const [meeting, feast] = told();
    expect(meeting).to.deep.include({
      '@type': 'Event',
      name: 'Møde </script><script>alert(1)</script>',
      startDate: '2024-05-30T17:00:00+02:00',
      endDate: '2024-05-30T19:00:00+02:00',
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2024-05-23T17:00:00+02:00',
      location: { '@type': 'Place', name: 'Rådhuset', address: 'Torvet 1' },
      organizer: { '@type': 'Organization', name: 'Kommunen' },
      inLanguage: 'da',
      url: 'https://example.org/moede',
    });
    expect(meeting?.offers).to.include({ price: 50, priceCurrency: 'DKK' });
    expect(feast?.eventStatus).to.equal('https://schema.org/EventCancelled');
    // It has no page of its own, but it can be opened here.
    expect(feast?.url).to.match(/#vision-event-calendar\.event=fest@2024-06-02$/);
  });

  it('names the pictures that are shown, and none of a third party', async () => {
    const withPicture = (id: string, src: string) =>
      anEvent('2024-06-03', { id, title: id, image: { src, alt: '', width: 4, height: 3 } });
    const own = new URL('/missing.png', location.href).href;
    const element = await aCalendar({
      events: [withPicture('own', own), withPicture('other', 'https://other.invalid/a.png')],
    });
    await until(() => told().length === 2);
    expect(told().map(({ name, image }) => [name, image])).to.deep.equal([
      ['own', own],
      ['other', undefined],
    ]);
    const drawn = [...element.renderRoot.querySelectorAll('img')].map(({ src }) => src);
    expect(drawn).to.deep.equal([own]);
  });

  it('goes with the calendar, and comes back with it', async () => {
    const element = await aCalendar({ events: EVENTS });
    await until(() => told().length === 2);
    const place = element.parentElement!;
    element.remove();
    expect(scripts()).to.deep.equal([]);
    place.append(element);
    await until(() => told().length === 2);
  });

  it('follows what is shown', async () => {
    const element = await aCalendar({ events: EVENTS });
    await until(() => told().length === 2);
    element.until = '2024-05-31';
    await until(() => told().length === 1);
    expect(names()).to.deep.equal(['Møde </script><script>alert(1)</script>']);
  });

  it('stands once for each of two calendars', async () => {
    const first = await aCalendar({ events: EVENTS.slice(0, 1) });
    await aCalendar({ events: EVENTS.slice(1) });
    await until(() => told().length === 2);
    first.remove();
    expect(names()).to.deep.equal(['Fest']);
  });

  it('is nothing where the page wants it so', async () => {
    const element = await aCalendar({ events: EVENTS });
    await until(() => told().length === 2);
    element.noJsonLd = true;
    await until(() => scripts().length === 0);
    expect(seenIn(element)).to.include('Fest');
  });
});
