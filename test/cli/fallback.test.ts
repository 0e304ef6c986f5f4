import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { escaped } from '../../src/fallback/html.ts';
import { FALLBACK_WIDGETS, renderFallback } from '../../src/fallback/render-fallback.ts';
import { aFeed } from '../helpers/read-all.ts';

const ishoj: unknown = JSON.parse(readFileSync('demo/feeds/ishoj.json', 'utf8'));
const NOW = Date.UTC(2026, 10, 20, 9);

const event = (id: string, more: object = {}) => ({
  id,
  title: `Arrangement ${id}`,
  start: '2026-12-01T19:00',
  ...more,
});
const events = (...list: object[]) => aFeed({ events: list });
const calendar = (feed: unknown, options = {}) =>
  renderFallback('event-calendar', feed, { now: NOW, ...options });

describe('renderFallback', () => {
  it('has something to show for every widget, the same each time', () => {
    for (const widget of FALLBACK_WIDGETS) {
      const html = renderFallback(widget, ishoj, { now: NOW });
      assert.ok(html.length > 200, widget);
      assert.equal(renderFallback(`vision-${widget}`, ishoj, { now: NOW }), html);
    }
  });

  it('needs no page to run in', () => {
    assert.equal(typeof globalThis.document, 'undefined');
  });

  it('escapes every text, and follows no link that is none', () => {
    const html = calendar(
      events(
        event('a', {
          title: '<img src=x onerror=alert(1)>',
          summary: '"><script>',
          url: 'javascript:alert(1)',
          place: { name: '</li></ul>' },
        }),
      ),
    );
    assert.doesNotMatch(html, /<img|<script|javascript:|<\/ul>.*<\/ul>/s);
    assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;/);
  });

  it('shows no picture of somebody else’s, who would learn of its readers', () => {
    const story = (host: string) => ({
      ...{ id: host, title: host, url: `https://${host}/`, date_published: '2026-11-01T10:00' },
      image: `https://${host}/havn.jpg`,
      _vision: { alt: 'Havnen' },
    });
    const feed = aFeed({ stories: [story('medier.by.example'), story('cdn.example.net')] });
    const pictures = (options: object) => {
      const html = renderFallback('story-feed', feed, { now: NOW, ...options });
      return [...html.matchAll(/<img src="https:\/\/([^/]*)/g)].map(([, host]) => host);
    };
    const url = 'https://www.by.example/feed.json';
    assert.deepEqual(pictures({ url }), ['medier.by.example']);
    const allow = ['https://cdn.example.net'];
    assert.deepEqual(pictures({ url, allow }).sort(), ['cdn.example.net', 'medier.by.example']);
  });

  it('takes the options that the widget takes', () => {
    const feed = events(
      event('a', { tags: ['musik'], organisers: ['kor'] }),
      event('b', { tags: ['natur'], goals: ['g'] }),
      event('c', { tags: ['natur'], start: '2026-12-02' }),
    );
    const ids = (options: object) =>
      [...calendar(feed, options).matchAll(/Arrangement (\w)/g)].map(([, id]) => id).join('');
    assert.equal(ids({}), 'abc');
    assert.equal(ids({ limit: 2 }), 'ab');
    assert.equal(ids({ tag: 'natur' }), 'bc');
    assert.equal(ids({ tag: 'musik, natur', goal: 'g' }), 'b');
    assert.equal(ids({ organiser: 'kor' }), 'a');
    assert.match(calendar(feed, { tag: 'dans' }), /Der er ikke noget at vise lige nu/);
  });

  it('finds parties without an id by their names, in any language', () => {
    const feed = events(
      event('a', { organisers: [{ name: 'Koret' }] }),
      event('b', { organisers: [{ name: { da: 'Biblioteket', en: 'The library' } }] }),
      event('c', { organisers: [{ id: 'bib', name: { da: 'Biblioteket' } }] }),
    );
    const ids = (organiser: string) =>
      [...calendar(feed, { organiser }).matchAll(/Arrangement (\w)/g)].map(([, id]) => id).join('');
    assert.equal(ids('Koret'), 'a');
    assert.equal(ids('Biblioteket'), 'b');
    assert.equal(ids('The library'), 'b');
    assert.equal(ids('bib'), 'c');
    assert.equal(ids('[object Object]'), '');
  });

  it('leaves out what is over, and says what is off', () => {
    const feed = events(
      event('gone', { start: '2026-11-01T10:00' }),
      event('off', { status: 'cancelled' }),
    );
    const html = calendar(feed);
    assert.doesNotMatch(html, /gone/);
    assert.match(html, /Aflyst: Arrangement off/);
  });

  it('stands under the headings of its page', () => {
    const feed = events(event('a'));
    assert.match(calendar(feed), /^<h2>Kalender<\/h2>[^]*<h3>Arrangement a/);
    assert.match(calendar(feed, { headingLevel: 4 }), /^<h4>Kalender<\/h4>[^]*<h5>/);
    assert.match(calendar(feed, { heading: 'Det sker' }), /^<h2>Det sker<\/h2>/);
    assert.match(calendar(feed, { heading: '' }), /^<ul>\n<li><h2>/);
  });

  it('says which language a text is in where that is another than the page’s', () => {
    const feed = events(event('a', { title: { en: 'Open day', ar: 'يوم مفتوح' } }));
    assert.match(calendar(feed), /<span lang="en" dir="ltr">Open day<\/span>/);
    assert.match(calendar(feed, { language: 'ar' }), /يوم مفتوح/);
    assert.match(calendar(feed, { language: 'en' }), /^<h2>Calendar/);
  });

  it('has links only where it is known where the feed stands', () => {
    const feed = events(event('a', { url: 'kalender/a' }));
    assert.doesNotMatch(calendar(feed), /href/);
    const url = 'https://www.example.org/feeds/vision.json';
    assert.match(calendar(feed, { url }), /href="https:\/\/www.example.org\/feeds\/kalender\/a"/);
  });

  it('leaves out what no reader of XML bears', () => {
    assert.equal(escaped('To\u000Blinjer\u0000 & en\ttil'), 'To linjer  &amp; en\ttil');
  });

  it('throws at what is no widget, and at what is no feed', () => {
    assert.throws(() => renderFallback('clock', ishoj), RangeError);
    assert.throws(() => renderFallback('banner', { hello: 'world' }), { code: 'not-a-feed' });
  });
});
