import { expect } from '@open-wc/testing';
import { readStoryPage } from '../../src/feed/json-feed.ts';
import { HOSTILE_HTML } from '../fixtures/hostile-html.ts';

const BASE = 'https://www.example.org/blog/feed.json';
const page = (items: readonly object[], more: object = {}) =>
  readStoryPage({ version: 'https://jsonfeed.org/version/1.1', items, ...more }, BASE);
const first = (item: object, more: object = {}) => page([{ id: '1', ...item }], more)?.items[0];

describe('readStoryPage', () => {
  it('turns HTML into limited markdown, with whole addresses', () => {
    const html =
      '<h2>Byttemarked</h2><p>Vi <b>byttede</b>, <a href="../tak">tak</a>.</p><ul><li>ét<li>to</ul>';
    expect(first({ content_html: html })?.content_text).to.equal(
      '**Byttemarked**\n\nVi **byttede**, [tak](https://www.example.org/tak).\n\n- ét\n- to',
    );
  });

  it('takes plain text where there is no HTML, or nothing in it', () => {
    expect(first({ content_text: 'Hej' })?.content_text).to.equal('Hej');
    expect(first({ content_text: 'Hej', content_html: '<p> </p>' })?.content_text).to.equal('Hej');
  });

  it('finds the words of a picture in the text, and a picture where none is named', () => {
    const html = '<img src="/a.jpg" alt="Et højbed"><img src="/b.jpg" alt="En bænk">';
    const named = first({ image: 'https://www.example.org/b.jpg', content_html: html });
    expect([named?.image, (named?._vision as { alt?: string }).alt]).to.deep.equal([
      'https://www.example.org/b.jpg',
      'En bænk',
    ]);
    expect(first({ content_html: html })?.image).to.equal('https://www.example.org/a.jpg');
    expect(first({ image: '/c.jpg' })?._vision).to.deep.equal({});
  });

  it('keeps what a feed of ours says besides, its addresses made whole', () => {
    const video = { src: 'film.webm', captions: [{ src: 'da.vtt', language: 'da' }] };
    expect(first({ _vision: { channel: 'press', alt: 'Et torv', video } })?._vision).to.deep.equal({
      channel: 'press',
      alt: 'Et torv',
      video: {
        src: 'https://www.example.org/blog/film.webm',
        captions: [{ src: 'https://www.example.org/blog/da.vtt', language: 'da' }],
      },
    });
  });

  it('tells the channel by the address', () => {
    expect(first({ url: 'https://www.facebook.com/p/1' })?._vision).to.deep.equal({
      channel: 'facebook',
    });
  });

  it('reads version 1.0, and feeds with numbers or addresses as ids', () => {
    const old = readStoryPage(
      {
        version: 'https://jsonfeed.org/version/1',
        author: { name: 'Redaktionen' },
        items: [
          { id: 7 },
          { id: 'https://example.org/a, b' },
          { url: 'https://example.org/c' },
          {},
        ],
      },
      BASE,
    );
    expect(old?.items.map(({ id }) => id)).to.deep.equal([
      '7',
      'https://example.org/a%2C%20b',
      'https://example.org/c',
    ]);
    expect(old?.items[0]?.authors).to.deep.equal([{ name: 'Redaktionen' }]);
  });

  it('leads on to the next page, and never to itself or to what is no address', () => {
    expect(page([], { next_url: '?side=2' })?.next).to.equal(`${BASE}?side=2`);
    for (const next_url of [BASE, 'javascript:hostile()', 7, ''])
      expect(page([], { next_url })?.next, String(next_url)).to.equal(undefined);
  });

  it('takes nothing else for a JSON Feed', () => {
    for (const raw of [null, [], {}, { version: 1, items: [] }, { version: '1.1' }])
      expect(readStoryPage(raw, BASE), JSON.stringify(raw)).to.equal(undefined);
  });

  it('lets no scheme but the web’s through, whatever the HTML', () => {
    for (const html of HOSTILE_HTML) {
      const text = JSON.stringify(first({ content_html: html, url: 'javascript:hostile()' }));
      expect(text, html).to.not.match(/\]\((?!https?:|mailto:|tel:)/i);
      expect(JSON.parse(text), html).to.not.have.property('url');
    }
  });
});
