import { expect } from '@open-wc/testing';
import { findOccurrence } from '../../src/model/find-occurrence.ts';
import { googleLink, outlookLink, webcalLink } from '../../src/model/calendar-links.ts';
import { eventList } from '../../src/model/event-list.ts';
import type { CalendarEvent } from '../../src/model/occurrence.ts';
import { OccurrenceIndex } from '../../src/model/occurrences.ts';

const ZONE = 'Europe/Copenhagen';
const occurrence = (event: Omit<CalendarEvent, 'id'>) =>
  findOccurrence(new OccurrenceIndex(eventList([{ id: 'e', ...event }]), { timeZone: ZONE }), 'e')!;

const evening = occurrence({ start: '2024-05-29T17:00', end: '2024-05-29T19:30' });
const words = {
  title: 'Mad & musik + 100 %',
  description: 'Linje 1\nLinje 2',
  location: 'Bredgade 2',
};

const parameter = (link: string, name: string) => new URL(link).searchParams.get(name);

describe('calendar links', () => {
  it('fill in Google Calendar by the feed’s clock', () => {
    const link = googleLink(evening, words, ZONE);
    expect(new URL(link).origin).to.equal('https://calendar.google.com');
    expect(Object.fromEntries(new URL(link).searchParams)).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Mad & musik + 100 %',
      dates: '20240529T170000/20240529T193000',
      ctz: ZONE,
      details: 'Linje 1\nLinje 2',
      location: 'Bredgade 2',
    });
  });

  it('fill in Outlook, for private accounts and for work', () => {
    const link = outlookLink(evening, words, 'home');
    expect(new URL(link).host).to.equal('outlook.live.com');
    expect(Object.fromEntries(new URL(link).searchParams)).to.deep.equal({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'Mad & musik + 100 %',
      startdt: '2024-05-29T15:00:00.000Z',
      enddt: '2024-05-29T17:30:00.000Z',
      body: 'Linje 1\nLinje 2',
      location: 'Bredgade 2',
    });
    expect(new URL(outlookLink(evening, words, 'work')).host).to.equal('outlook.office.com');
  });

  it('write a space as %20, for Outlook shows a plus', () => {
    expect(outlookLink(evening, words, 'home')).to.include('Mad%20%26%20musik%20%2B%20100%20%25');
  });

  it('end whole days with the day after', () => {
    const days = occurrence({ start: '2024-12-30', end: '2024-12-31' });
    const google = googleLink(days, words, ZONE);
    expect(parameter(google, 'dates')).to.equal('20241230/20250101');
    expect(parameter(google, 'ctz')).to.be.null;
    const outlook = outlookLink(days, words, 'work');
    expect(parameter(outlook, 'startdt')).to.equal('2024-12-30');
    expect(parameter(outlook, 'enddt')).to.equal('2025-01-01');
    expect(parameter(outlook, 'allday')).to.equal('true');
  });

  it('give what has no end an hour', () => {
    const start = occurrence({ start: '2024-05-29T17:00' });
    expect(parameter(googleLink(start, words, ZONE), 'dates')).to.equal(
      '20240529T170000/20240529T180000',
    );
  });

  it('are never too long for a server, and never fail', () => {
    const long = { title: 'Half \uD83C a letter', description: 'ø'.repeat(100_000) };
    expect(googleLink(evening, long, ZONE).length).to.be.below(8000);
    expect(parameter(outlookLink(evening, long, 'home'), 'subject')).to.equal(
      'Half \uFFFD a letter',
    );
  });

  it('subscribe by webcal', () => {
    expect(webcalLink('https://www.example.dk/kalender.ics?tag=b%C3%B8rn')).to.equal(
      'webcal://www.example.dk/kalender.ics?tag=b%C3%B8rn',
    );
    expect(webcalLink('HTTP://www.example.dk/kalender.ics')).to.equal(
      'webcal://www.example.dk/kalender.ics',
    );
  });
});
