import { expect } from '@open-wc/testing';
import {
  type LinkedEvent,
  linkedEvents,
  linkedText,
  occurrenceAddress,
} from '../../src/model/json-ld.ts';
import { eventList } from '../../src/model/event-list.ts';
import { safeLink, safeSource } from '../../src/model/link.ts';
import { OccurrenceIndex } from '../../src/model/occurrences.ts';
import { bestText } from '../../src/model/text.ts';

const FEED = 'https://www.example.dk/feed.json';
const PLACES = new Map([
  ['kulturium', { name: 'Kulturium', address: 'Bredgade 2', lat: 55.6, lon: 12.3 }],
]);

const sources = {
  timeZone: 'Europe/Copenhagen',
  language: 'da',
  best: (text: Parameters<typeof bestText>[0]) => bestText(text, ['da'], 'da').text,
  link: (href: string) => safeLink(href, FEED),
  asset: (src: string) => safeSource(src, FEED),
  place: (id: string) => PLACES.get(id),
  organiser: (id: string) =>
    id === 'bib' ? { name: 'Biblioteket', url: 'https://bib.example.dk/' } : undefined,
  idOf: (id: string) => occurrenceAddress(FEED, id),
};

/** What is told of the first occurrence of an event with these fields. */
function told(fields: Partial<LinkedEvent> = {}): Record<string, unknown> {
  const event = { id: 'fest', title: 'Høstfest', start: '2024-05-29T17:00', ...fields };
  const index = new OccurrenceIndex<LinkedEvent>(eventList([event]), {
    timeZone: sources.timeZone,
  });
  const found = index.between({ year: 2020, month: 1, day: 1 }, { year: 2030, month: 1, day: 1 });
  const document = linkedEvents(found.slice(0, 1), sources);
  return (document['@graph'] as Record<string, unknown>[])[0] ?? {};
}

describe('events for search engines', () => {
  it('tell name, start, state and language of the plainest event', () => {
    expect(told()).to.deep.equal({
      '@type': 'Event',
      '@id': `${FEED}#fest`,
      name: 'Høstfest',
      startDate: '2024-05-29T17:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      inLanguage: 'da',
    });
  });

  it('name the clock of the day, and days as days', () => {
    expect(told({ start: '2024-01-29T17:00', end: '2024-01-29T19:30' })).to.include({
      startDate: '2024-01-29T17:00:00+01:00',
      endDate: '2024-01-29T19:30:00+01:00',
    });
    expect(told({ start: '2024-05-29', end: '2024-05-31' })).to.include({
      startDate: '2024-05-29',
      endDate: '2024-05-31',
    });
  });

  it('give each time of a series its own name', () => {
    expect(told({ rrule: 'FREQ=WEEKLY' })['@id']).to.equal(`${FEED}#fest%402024-05-29T17%3A00`);
  });

  it('tell where: a place with its address, a meeting online, or both', () => {
    const place = {
      '@type': 'Place',
      name: 'Kulturium',
      address: 'Bredgade 2',
      geo: { '@type': 'GeoCoordinates', latitude: 55.6, longitude: 12.3 },
    };
    const meeting = { '@type': 'VirtualLocation', url: 'https://www.example.dk/mode' };
    expect(told({ place: 'kulturium' }).location).to.deep.equal(place);
    expect(told({ place: { name: 'Havnen' } }).location).to.deep.equal({
      '@type': 'Place',
      name: 'Havnen',
      address: 'Havnen',
    });
    const online = { url: '/mode' };
    expect(told({ attendance: 'mixed', place: 'kulturium', online }).location).to.deep.equal([
      place,
      meeting,
    ]);
    // Whoever goes to the place that it was to be at stands before a locked door.
    expect(told({ attendance: 'online', place: 'kulturium', online }).location).to.deep.equal(
      meeting,
    );
    expect(told({ attendance: 'online', url: '/mode' }).location).to.deep.equal(meeting);
  });

  it('tell what is otherwise than planned', () => {
    const status = (fields: Partial<LinkedEvent>) => told(fields).eventStatus;
    const of = (name: string) => `https://schema.org/${name}`;
    expect(status({ status: 'cancelled', previousStart: '2024-05-01' })).to.equal(
      of('EventCancelled'),
    );
    expect(status({ status: 'postponed' })).to.equal(of('EventPostponed'));
    expect(told({ previousStart: '2024-05-01T17:00' })).to.include({
      eventStatus: of('EventRescheduled'),
      previousStartDate: '2024-05-01T17:00:00+02:00',
    });
    expect(told({ previousStart: '2024-05-01' }).previousStartDate).to.equal('2024-05-01');
    expect(told({ previousStart: '-0044-03-15' }).previousStartDate).to.equal('-0044-03-15');
    expect(
      status({
        attendance: 'online',
        previousAttendance: 'in-person',
        previousStart: '2024-05-01',
      }),
    ).to.deep.equal([of('EventRescheduled'), of('EventMovedOnline')]);
  });

  it('tell what it costs and where to get in', () => {
    const price = { amount: 75, currency: 'DKK' };
    expect(told({ price, booking: '/billet', availability: 'few' })).to.deep.include({
      isAccessibleForFree: false,
      offers: {
        '@type': 'Offer',
        price: 75,
        priceCurrency: 'DKK',
        url: 'https://www.example.dk/billet',
        availability: 'https://schema.org/LimitedAvailability',
      },
    });
    expect(told({ price: { amount: 0 } }).isAccessibleForFree).to.equal(true);
    expect(told()).not.to.have.any.keys('offers', 'isAccessibleForFree');
  });

  it('name all who hold it, known or not', () => {
    expect(told({ organisers: ['bib'] }).organizer).to.deep.equal({
      '@type': 'Organization',
      name: 'Biblioteket',
      url: 'https://bib.example.dk/',
    });
    expect(told({ organisers: ['bib', 'Koret', { name: 'Gæsten' }] }).organizer).to.have.length(3);
  });

  it('keep hostile words within their script, and hostile links out', () => {
    const document = linkedEvents(
      new OccurrenceIndex<LinkedEvent>(
        eventList([
          {
            id: 'x\uD800',
            title: '</script><script>alert(1)</script>',
            start: '2024-05-29',
            url: 'javascript:alert(1)',
            booking: 'data:text/html,x',
            image: { src: 'javascript:alert(1)' },
            place: { name: '<!--' },
          },
        ]),
        { timeZone: sources.timeZone },
      ).between({ year: 2024, month: 1, day: 1 }, { year: 2025, month: 1, day: 1 }),
      sources,
    );
    const text = linkedText(document);
    expect(text).not.to.include('<');
    expect(text).not.to.match(/javascript:|data:text/);
    expect(JSON.parse(text)).to.deep.equal(document);
  });
});
