import { expect } from '@open-wc/testing';
import { eventWords, type TellableEvent, type WordSources } from '../../src/model/event-words.ts';
import { safeLink } from '../../src/model/link.ts';
import { bestText } from '../../src/model/text.ts';

const sources: WordSources = {
  best: (text) => bestText(text, ['da'], 'da').text,
  link: (href) => safeLink(href, 'https://www.example.dk/feed.json'),
  place: (id) =>
    id === 'kulturium'
      ? { name: 'Kulturium', address: 'Bredgade 2', lat: 55.6, lon: 12.3 }
      : undefined,
  organiser: (id) =>
    id === 'bib' ? { name: { da: 'Biblioteket', en: 'The library' } } : undefined,
};

const words = (event: Partial<TellableEvent>, before?: string) =>
  eventWords({ title: 'Høstfest', ...event }, sources, before);

describe('event words', () => {
  it('are only the title where there is no more', () => {
    expect(words({})).to.deep.equal({ title: 'Høstfest' });
  });

  it('put the state before the title', () => {
    expect(words({}, 'Aflyst').title).to.equal('Aflyst: Høstfest');
  });

  it('tell everything in plain text, each address once', () => {
    expect(
      words({
        summary: { da: 'Kom og spis', en: 'Come and eat' },
        text: 'Vi **mødes**:\n\n- tidligt\n- tit',
        contact: 'Ring til 12 34 56 78',
        booking: '/billet',
        url: '/billet',
      }),
    ).to.deep.equal({
      title: 'Høstfest',
      description:
        'Kom og spis\n\nVi mødes:\n\n• tidligt\n• tit\n\nRing til 12 34 56 78\n\n' +
        'https://www.example.dk/billet',
      url: 'https://www.example.dk/billet',
    });
  });

  it('name places of the feed and places of the event’s own', () => {
    expect(words({ place: 'kulturium' })).to.deep.include({
      location: 'Kulturium, Bredgade 2',
      position: { lat: 55.6, lon: 12.3 },
    });
    expect(words({ place: { name: 'Stranden' } })).to.deep.equal({
      title: 'Høstfest',
      location: 'Stranden',
    });
    expect(words({ place: 'nowhere' }).location).to.be.undefined;
  });

  it('of an event that is only online have its address as the place', () => {
    const online = { url: 'https://video.example.dk/moede' };
    expect(words({ online })).to.deep.equal({
      title: 'Høstfest',
      description: online.url,
      location: online.url,
    });
    expect(words({ online, place: 'kulturium' }).location).to.equal('Kulturium, Bredgade 2');
  });

  it('name all organisers', () => {
    expect(words({ organisers: ['bib', 'Brugsen', { name: 'Roklubben' }] }).organisers).to.equal(
      'Biblioteket, Brugsen, Roklubben',
    );
  });

  it('hold no link that may not be followed', () => {
    expect(
      words({
        url: 'javascript:alert(1)',
        booking: 'data:text/html,x',
        online: { url: 'file:///x' },
      }),
    ).to.deep.equal({ title: 'Høstfest' });
  });
});
