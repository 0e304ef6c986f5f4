import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { readMarkup } from '../../src/model/markup-text.ts';
import { parseMarkdown } from '../../src/model/markdown.ts';
import { inLanguage, languageAttributes } from '../../src/ui/in-language.ts';
import { renderLink, renderRichText, richTextStyles } from '../../src/ui/rich-text.ts';
import { HOSTILE_HTML } from '../fixtures/hostile-html.ts';
import { faultsIn } from '../helpers/axe.ts';
import { kitFixture, one } from '../helpers/kit.ts';

const SHEETS = [richTextStyles];
const draw = (text: string) => kitFixture(renderRichText(parseMarkdown(text)), SHEETS);

describe('renderRichText', () => {
  it('draws the tree as elements', async () => {
    const { root } = await draw(
      '**Kom** *i dag*,\nkl. 10\n\n- a\n  1. b\n  2. c\n\n[x](https://a.dk/)',
    );
    expect(one(root, 'p strong').innerText).to.equal('Kom');
    expect(one(root, 'p em').innerText).to.equal('i dag');
    expect(root.querySelectorAll('p br')).to.have.length(1);
    expect(root.querySelectorAll('ul > li > ol > li')).to.have.length(2);
    expect(one(root, 'a').getAttribute('href')).to.equal('https://a.dk/');
  });

  it('shows HTML as the text it is', async () => {
    const { root } = await draw('<img src=x onerror="alert(1)"> <b>Hej</b>');
    expect(root.querySelectorAll('img, b')).to.have.length(0);
    expect(one(root, 'p').innerText).to.equal('<img src=x onerror="alert(1)"> <b>Hej</b>');
  });

  it('has no headings, which would break the order of those of the page', async () => {
    const { tree } = readMarkup('<h1>Byfest</h1>');
    const { root } = await kitFixture(renderRichText(tree), SHEETS);
    expect(root.querySelectorAll('h1')).to.have.length(0);
    expect(one(root, 'strong').innerText).to.equal('Byfest');
  });

  it('marks lists as lists', async () => {
    const { root } = await draw('- a\n- b\n\nx\n\n1. c\n2. d');
    expect(getComputedStyle(one(root, 'ul')).listStyleType).to.equal('disc');
    expect(getComputedStyle(one(root, 'ol')).listStyleType).to.equal('decimal');
  });

  it('is accessible', async () => {
    const { host } = await draw('**a**\n\n- [b](https://a.dk/)\n- c');
    expect(await faultsIn(host)).to.eql([]);
  });

  describe('hostile HTML', () => {
    const ALLOWED = new Set('div p br strong em a ul ol li'.split(' '));
    let calls = 0;
    before(() => Object.assign(globalThis, { hostile: () => (calls += 1) }));
    after(() => Reflect.deleteProperty(globalThis, 'hostile'));

    it('comes out as plain elements, and nothing of it runs or is fetched', async () => {
      performance.clearResourceTimings();
      for (const source of HOSTILE_HTML) {
        const trees = [readMarkup(source, 'https://www.ishoj.dk/').tree, parseMarkdown(source)];
        const { root } = await kitFixture(
          trees.map((tree) => renderRichText(tree)),
          SHEETS,
        );
        for (const element of root.querySelectorAll('*')) {
          expect(ALLOWED.has(element.localName), `${element.localName} of ${source}`).to.equal(
            true,
          );
          for (const { name } of element.attributes) {
            expect(['class', 'href', 'rel'], `${name} of ${source}`).to.include(name);
          }
          if (element instanceof HTMLAnchorElement) {
            expect(element.protocol, source).to.match(/^https?:$/);
            expect(element.username, source).to.equal('');
          }
        }
      }
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      expect(loaded.filter((name) => /example\.com|ishoj/.test(name))).to.eql([]);
      expect(calls).to.equal(0);
    });
  });
});

describe('renderLink', () => {
  const draw = async (href: string) =>
    one((await kitFixture(renderLink(href, 'Læs mere'))).root, 'a');

  it('opens where the reader is', async () => {
    const link = await draw('https://example.com/');
    expect(link.hasAttribute('target')).to.equal(false);
    expect(link.getAttribute('rel')).to.equal('external');
  });

  it('says nothing of links within the site, mail and telephone', async () => {
    for (const href of [`${location.origin}/kalender`, 'mailto:a@example.dk', 'tel:112']) {
      expect((await draw(href)).hasAttribute('rel'), href).to.equal(false);
    }
  });
});

describe('inLanguage', () => {
  const draw = async (lang: string, own: string) =>
    (await kitFixture(html`<p>${inLanguage({ text: 'x', lang }, own)}</p>`)).root;

  it('marks nothing that is in the language around it', async () => {
    for (const [lang, own] of [
      ['da', 'da'],
      ['da-DK', 'da'],
      ['da', 'da-DK'],
      ['DA', 'da'],
    ] as const) {
      const root = await draw(lang, own);
      expect(root.querySelectorAll('[lang], [dir]'), `${lang} in ${own}`).to.have.length(0);
      expect(one(root, 'p').innerText).to.equal('x');
    }
  });

  it('marks another language', async () => {
    for (const [lang, own] of [
      ['tr', 'da'],
      ['en-US', 'en-GB'],
      ['sr-Cyrl', 'sr-Latn'],
    ] as const) {
      const span = one(await draw(lang, own), 'span');
      expect(span.lang).to.equal(lang);
      expect(span.hasAttribute('dir'), lang).to.equal(false);
    }
  });

  it('turns text that runs the other way, both ways', async () => {
    expect(one(await draw('ar', 'da'), 'span').dir).to.equal('rtl');
    expect(one(await draw('da', 'ar'), 'span').dir).to.equal('ltr');
    expect(one(await draw('he', 'ar'), 'span').hasAttribute('dir')).to.equal(false);
  });

  it('puts blocks into a block', async () => {
    const text = { text: 'مرحبا', lang: 'ar' };
    const { root } = await kitFixture(
      inLanguage(text, 'da', (words) => html`<p>${words}</p>`, 'block'),
    );
    expect(one(root, 'div[lang=ar][dir=rtl] > p').innerText).to.equal('مرحبا');
  });

  it('gives the attributes alone to those who have an element', async () => {
    const { lang, dir } = languageAttributes('ar', 'da');
    const { root } = await kitFixture(html`<h3 lang=${lang} dir=${dir}>x</h3>`);
    expect(one(root, 'h3').matches('[lang=ar][dir=rtl]')).to.equal(true);
    const same = languageAttributes('da', 'da');
    const { root: plain } = await kitFixture(html`<h3 lang=${same.lang} dir=${same.dir}>x</h3>`);
    expect(one(plain, 'h3').attributes).to.have.length(0);
  });
});
